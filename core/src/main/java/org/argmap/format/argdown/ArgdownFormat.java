package org.argmap.format.argdown;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.argmap.format.ContentSigns;
import org.argmap.format.MapFormat;
import org.argmap.format.ReadOptions;
import org.argmap.format.ReadResult;
import org.argmap.format.WriteOptions;
import org.argmap.format.WriteResult;
import org.argmap.format.argdown.document.ArgdownDocument;
import org.argmap.format.argdown.document.ArgdownReader;
import org.argmap.format.argdown.document.ArgdownSettings;
import org.argmap.format.argdown.mapping.DocumentMapper;
import org.argmap.format.argdown.notation.ArgdownAttributes;
import org.argmap.format.argdown.syntax.IncludeResolver;
import org.argmap.format.argdown.writing.MapWriter;
import org.argmap.model.ArgumentMap;

/**
 * Argdown: arguments as text that people write and read.
 *
 * <pre>{@code
 * [Sharing]: States share more intelligence.
 *   + [Threat]: A common threat is felt.
 *   - <Trust>: Intrusions between partners erode trust.
 * }</pre>
 *
 * <p>Statements become claims, relations and premise-conclusion structures arguments, headings
 * sections; {@code docs/formats/argdown.md} has the whole table. What Argdown has no syntax for is
 * written into its data blocks and its front matter, under the name {@code argmap}, and read back
 * from there.
 *
 * <p>Nothing is included by {@code @include} unless {@link #includes} says from where.
 */
public final class ArgdownFormat implements MapFormat {
  /** The attribute of a claim that is an argument in the text, sketched by its gist alone: true. */
  public static final String SKETCH = ArgdownAttributes.SKETCH;

  /** The attribute with the text of a claim as it is written, with emphasis, links and mentions. */
  public static final String MARKUP = ArgdownAttributes.MARKUP;

  /** The attribute of an argument that is written as an undercut of what has no step: true. */
  public static final String UNDERCUT = ArgdownAttributes.UNDERCUT;

  /**
   * The attribute of an argument from one premise that is written as a premise-conclusion structure
   * without a title or a rule: true.
   */
  public static final String STRUCTURE = ArgdownAttributes.STRUCTURE;

  /**
   * The attribute with the comments that stand with an element, or with the map: a list, in the
   * order of the text, of maps with {@code where} (before, behind, inside or end) and {@code text}.
   */
  public static final String COMMENTS = ArgdownAttributes.COMMENTS;

  /**
   * The attribute of a step with the premises that stand in its structure and that no inference
   * uses: a list of maps with {@code claim} (the id) and {@code line} (the number, from 1).
   */
  public static final String UNUSED = ArgdownAttributes.UNUSED;

  /**
   * The attribute of an argument with the list of its rules of inference, where a comma within a
   * rule would be taken for one between two rules of its scheme.
   */
  public static final String RULES = ArgdownAttributes.RULES;

  /** How relations between statements are meant. */
  public enum Mode {
    /** As the document says, in {@code model: {mode: strict}}; loosely if it does not. */
    AS_WRITTEN,
    /** One statement speaks for or against another. */
    LOOSE,
    /** One statement entails another, or the two are not both true: a contrariety. */
    STRICT
  }

  private static final ArgdownFormat STANDARD =
      new ArgdownFormat(Mode.AS_WRITTEN, IncludeResolver.none());

  private final Mode mode;
  private final IncludeResolver includes;

  private ArgdownFormat(Mode mode, IncludeResolver includes) {
    this.mode = mode;
    this.includes = includes;
  }

  /** Returns the format: mode as written, no includes. */
  public static ArgdownFormat standard() {
    return STANDARD;
  }

  /** Returns the format in another mode. */
  public ArgdownFormat mode(Mode other) {
    return new ArgdownFormat(requireNonNull(other, "other"), includes);
  }

  /** Returns the format with included documents taken from a resolver. */
  public ArgdownFormat includes(IncludeResolver resolver) {
    return new ArgdownFormat(mode, requireNonNull(resolver, "resolver"));
  }

  @Override
  public String name() {
    return "argdown";
  }

  @Override
  public String title() {
    return "Argdown";
  }

  @Override
  public List<String> extensions() {
    return List.of("argdown", "ad", "adown", "argdn");
  }

  @Override
  public String mediaType() {
    return "text/argdown";
  }

  @Override
  public ContentSigns signs() {
    return ArgdownSigns.SIGNS;
  }

  @Override
  public ReadResult read(String text, ReadOptions options) {
    return read(ArgdownReader.standard().includes(includes).read(text, options), options);
  }

  /** Makes a map of a document that was read before. Never throws on what it says. */
  public ReadResult read(ArgdownDocument document, ReadOptions options) {
    return new DocumentMapper(document, options, isStrict(document.settings().isStrict())).map();
  }

  private boolean isStrict(boolean asWritten) {
    return mode == Mode.AS_WRITTEN ? asWritten : mode == Mode.STRICT;
  }

  @Override
  public WriteResult write(ArgumentMap map, WriteOptions options) {
    requireNonNull(map, "map");
    boolean asWritten = new ArgdownSettings(map.metadata().annotations().attributes()).isStrict();
    return new MapWriter(map, isStrict(asWritten)).write();
  }

  /** The name of the format. */
  @Override
  public String toString() {
    return "ArgdownFormat";
  }
}
