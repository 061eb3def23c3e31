package org.argmap.format.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Pattern;
import org.argmap.format.ContentSigns;
import org.argmap.format.MapFormat;
import org.argmap.format.ReadOptions;
import org.argmap.format.ReadResult;
import org.argmap.format.WriteOptions;
import org.argmap.format.WriteResult;
import org.argmap.format.json.document.DocumentReader;
import org.argmap.format.json.document.MapWriter;
import org.argmap.format.json.text.CodePointColumns;
import org.argmap.format.json.token.YamlCursor;
import org.argmap.format.json.token.YamlSink;
import org.argmap.format.json.token.YamlStreams;
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
  private static final YamlFormat STANDARD = new YamlFormat();
  private static final Pattern VERSION =
      Pattern.compile(
          "(?m)^(\"argmap\"|'argmap'|argmap)[ \\t]*:[ \\t]+[\"']?\\d+\\.\\d+[\"']?[ \\t]*(#.*)?$");
  private static final Pattern IN_BRACES =
      Pattern.compile("\\A\\s*\\{\\s*argmap\\s*:\\s*[\"']?\\d+\\.\\d+");
  private static final Pattern LISTS =
      Pattern.compile("(?m)^(claims|arguments)[ \\t]*:[ \\t]*(#.*)?\\R[ \\t]*-[ \\t]");

  /** A line that begins with a name and a colon. */
  private static final Pattern FIELD = Pattern.compile("[\"']?[\\w.-]+[\"']?[ \\t]*:([ \\t]|$)");

  /** A line that may stand beside fields: blank, indented, a comment, a mark, an item, an end. */
  private static final Pattern BESIDE_FIELDS =
      Pattern.compile("$|[ \\t#%]|---([ \\t]|$)|\\.\\.\\.$|-([ \\t]|$)|[\\]}]|\\?[ \\t]");

  private static final ContentSigns SIGNS =
      ContentSigns.builder()
          .certain(
              "it has the field \"argmap\" with a version, and JSON is YAML too",
              JsonFormat::namesVersion)
          .certain("it has the field argmap with a version", IN_BRACES)
          .never(text -> text.stripLeading().startsWith("{"))
          .certain(
              "it has the field argmap with a version",
              text -> VERSION.matcher(text).find() && isMapping(text))
          .likely("it has a list of claims or arguments", LISTS)
          .possible("it is a mapping in YAML", YamlFormat::isMapping)
          .build();

  private YamlFormat() {}

  /** Returns the format; it has no settings. */
  public static YamlFormat standard() {
    return STANDARD;
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
  public ContentSigns signs() {
    return SIGNS;
  }

  /**
   * Whether all lines that are not indented could be those of a mapping, so that prose with a colon
   * in its first line is not taken for one.
   */
  private static boolean isMapping(String beginning) {
    boolean hasField = false;
    for (String line : beginning.lines().toList()) {
      boolean isField = FIELD.matcher(line).lookingAt();
      if (!isField && !BESIDE_FIELDS.matcher(line).lookingAt()) {
        return false;
      }
      hasField |= isField;
    }
    return hasField;
  }

  @Override
  public ReadResult read(String text, ReadOptions options) {
    String document = options.document().orElse(null);
    return DocumentReader.read(
        text,
        options,
        (shortened, assembler) ->
            new YamlCursor(
                YamlStreams.parser(shortened),
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
