package org.argmap.format.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Pattern;
import org.argmap.format.MapFormat;
import org.argmap.format.ReadOptions;
import org.argmap.format.ReadResult;
import org.argmap.format.Resemblance;
import org.argmap.format.WriteOptions;
import org.argmap.format.WriteResult;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Finding;

/**
 * The native format as YAML 1.2: the same tree as {@link JsonFormat}, easier to read and to write
 * by hand.
 *
 * <p>Texts are written plain where no YAML reader can take them for anything else, as blocks where
 * they have several lines, and in double quotes otherwise. Aliases, anchors and type tags are not
 * followed; each is a finding.
 *
 * <pre>{@code
 * argmap: "1.0"
 * title: Sharing
 * claims:
 *   - id: trust
 *     text: Covert intrusions between partners erode trust.
 * }</pre>
 */
public final class YamlFormat implements MapFormat {
  private static final YamlFormat INSTANCE = new YamlFormat();
  private static final Pattern VERSION =
      Pattern.compile("(?m)^(\"argmap\"|'argmap'|argmap)[ \\t]*:[ \\t]+[\"']?\\d");
  private static final Pattern FIELD = Pattern.compile("(?m)^[\"']?[\\w.-]+[\"']?\\s*:(\\s|$)");
  private static final Pattern LISTS = Pattern.compile("(?m)^(claims|arguments)\\s*:\\s*$");

  private YamlFormat() {}

  /** Returns the format. */
  public static YamlFormat instance() {
    return INSTANCE;
  }

  @Override
  public String name() {
    return "yaml";
  }

  @Override
  public String title() {
    return "Argmap YAML";
  }

  @Override
  public List<String> extensions() {
    return List.of("yaml", "yml");
  }

  @Override
  public String mediaType() {
    return "application/yaml";
  }

  @Override
  public Resemblance resemblance(String beginning) {
    String start = beginning.stripLeading();
    if (start.startsWith("{") || start.startsWith("===")) {
      return Resemblance.NONE; // JSON is YAML too, Argdown begins with some: both have readers
    }
    if (VERSION.matcher(beginning).find()) {
      return Resemblance.CERTAIN;
    } else if (LISTS.matcher(beginning).find()) {
      return Resemblance.LIKELY;
    }
    boolean looksLikeFields =
        FIELD.matcher(beginning.replaceFirst("\\A---[^\\n]*\\n", "")).lookingAt();
    return looksLikeFields ? Resemblance.POSSIBLE : Resemblance.NONE;
  }

  @Override
  public ReadResult read(String text, ReadOptions options) {
    String document = options.document().orElse(null);
    return DocumentReader.read(
        text,
        options,
        (shortened, assembler) ->
            new YamlCursor(
                JacksonFactories.yamlParser(shortened),
                document,
                new CodePointColumns(shortened),
                assembler::finding));
  }

  @Override
  public WriteResult write(ArgumentMap map, WriteOptions options) {
    requireNonNull(map, "map");
    YamlSink sink = new YamlSink();
    List<Finding> findings = new MapWriter(sink, options.places()).write(map);
    return WriteResult.ofText(sink.text(), findings);
  }

  /** The name of the format. */
  @Override
  public String toString() {
    return "YamlFormat";
  }
}
