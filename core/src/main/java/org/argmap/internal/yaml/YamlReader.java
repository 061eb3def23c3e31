package org.argmap.internal.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.argmap.internal.text.Quoted;
import org.argmap.model.Finding;
import org.argmap.model.SourcePlace;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads one YAML document into a tree with places. Never throws on content: what is wrong with it
 * becomes a finding. Aliases are not followed, so that a small text cannot become a large tree.
 */
public final class YamlReader {
  /** More than our own limit, which is checked first and has a better message. */
  private static final int MOST_NESTED = 1_000;

  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(MOST_NESTED).build())
          .build();

  private static final Pattern PLACE_IN_MESSAGE =
      Pattern.compile(" in reader, line (\\d{1,9}), column (\\d{1,9}):");

  private final String text;
  private final String codes;
  private final @Nullable String document;
  private final YamlLimits limits;
  private final List<String> lines;
  private final List<Finding> findings = new ArrayList<>();
  private int countedLine;
  private int countedColumn = 1;
  private int countedUnits = 1;

  private YamlReader(String text, String codes, @Nullable String document, YamlLimits limits) {
    this.text = text;
    this.lines = text.length() > limits.characters() ? List.of() : text.lines().toList();
    this.codes = codes;
    this.document = document;
    this.limits = limits;
  }

  /**
   * What was read.
   *
   * @param root the document; {@link YamlNode.Missing} if there was none to be made out
   * @param findings what is wrong with it, in the order of the text
   */
  public record Result(YamlNode root, List<Finding> findings) {
    /** Makes the result. */
    public Result {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Reads a document.
   *
   * @param codes the first word of the findings' codes, such as {@code scheme-file}
   * @param document the name of the text in places, if it has one
   */
  public static Result read(
      String text, String codes, @Nullable String document, YamlLimits limits) {
    return new YamlReader(text, codes, document, limits).read();
  }

  private Result read() {
    SourcePlace start = place(1, 1);
    YamlNode root = new YamlNode.Missing(start);
    if (text.length() > limits.characters()) {
      error(
          "too-large",
          start,
          "The text has %s characters; no more than %s are read."
              .formatted(text.length(), limits.characters()),
          "Divide it into several files.");
      return new Result(root, findings);
    }
    try (YAMLParser parser =
        (YAMLParser)
            YAML.createParser(ObjectReadContext.empty(), new WholeCharactersReader(text))) {
      JsonToken first = parser.nextToken();
      if (first != null) {
        root = node(parser, first, 1);
        if (parser.nextToken() != null) {
          error(
              "more-documents",
              place(parser),
              "A second document begins here. It is not read.",
              "Put it into a file of its own.");
        }
      }
    } catch (JacksonException broken) {
      syntax(broken);
      root = new YamlNode.Missing(start);
    }
    return new Result(root, findings);
  }

  /** The parser's message has lines of words, lines of places, and lines of the text, indented. */
  private void syntax(JacksonException broken) {
    SourcePlace place = place(broken.getLocation());
    List<String> words = new ArrayList<>();
    for (String line : String.valueOf(broken.getOriginalMessage()).lines().toList()) {
      Matcher at = PLACE_IN_MESSAGE.matcher(line);
      if (at.matches()) {
        place = place(Integer.parseInt(at.group(1)), Integer.parseInt(at.group(2)));
      } else if (!line.isBlank() && !line.startsWith(" ")) {
        words.add(line.strip());
      }
    }
    error(
        "syntax",
        place,
        "This is not YAML: %s.".formatted(String.join(", ", words)),
        "Mend the text here or shortly before; indentation, colons and quotation marks matter.");
  }

  /** Recursion goes no deeper than the limit. */
  private YamlNode node(YAMLParser parser, JsonToken token, int depth) {
    SourcePlace place = place(parser);
    Object tag = parser.getTypeId();
    if (tag != null) {
      error(
          "type-tag",
          place,
          "The type tag %s stands here. Type tags are not read."
              .formatted(Quoted.text(tag.toString())),
          "Delete it; the value is read as it would be without it.");
    }
    boolean nested = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
    if (nested && depth > limits.depth()) {
      error(
          "too-deep",
          place,
          "Values are nested more than %s deep here. What is deeper is not read."
              .formatted(limits.depth()),
          "Nest less.");
      parser.skipChildren();
      return new YamlNode.Missing(place);
    }
    if (token == JsonToken.START_OBJECT) {
      return mapping(parser, place, depth);
    }
    if (token == JsonToken.START_ARRAY) {
      List<YamlNode> items = new ArrayList<>();
      for (JsonToken next = parser.nextToken();
          next != null && next != JsonToken.END_ARRAY;
          next = parser.nextToken()) {
        items.add(node(parser, next, depth + 1));
      }
      return new YamlNode.Sequence(items, place);
    }
    if (parser.isCurrentAlias()) {
      error(
          "alias",
          place,
          "The alias *%s stands here. Aliases are not read."
              .formatted(String.valueOf(parser.getString())),
          "Write out what it stands for.");
      return new YamlNode.Missing(place);
    }
    return token == JsonToken.VALUE_NULL
        ? new YamlNode.Missing(place)
        : new YamlNode.Scalar(parser.getString(), kind(token), place);
  }

  private static YamlNode.Scalar.Kind kind(JsonToken token) {
    return switch (token) {
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> YamlNode.Scalar.Kind.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> YamlNode.Scalar.Kind.TRUTH;
      default -> YamlNode.Scalar.Kind.TEXT;
    };
  }

  private YamlNode mapping(YAMLParser parser, SourcePlace place, int depth) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (JsonToken next = parser.nextToken();
        next == JsonToken.PROPERTY_NAME;
        next = parser.nextToken()) {
      String name = parser.currentName();
      SourcePlace at = place(parser);
      JsonToken value = parser.nextToken();
      if (value == null) {
        break;
      }
      YamlNode node = node(parser, value, depth + 1);
      if (names.add(name)) {
        entries.add(new YamlNode.Entry(name, node, at));
      } else {
        error(
            "duplicate-field",
            at,
            "The field %s is given twice. The first one counts.".formatted(Quoted.text(name)),
            "Delete one of them.");
      }
    }
    return new YamlNode.Mapping(entries, place);
  }

  private void error(String code, SourcePlace place, String message, String hint) {
    findings.add(Finding.error(codes + "." + code, message).place(place).hint(hint).build());
  }

  private SourcePlace place(YAMLParser parser) {
    return place(parser.currentTokenLocation());
  }

  private SourcePlace place(@Nullable TokenStreamLocation at) {
    return at == null ? place(1, 1) : place(at.getLineNr(), at.getColumnNr());
  }

  /** The parser counts columns in code points, places count them in UTF-16 units. */
  private SourcePlace place(int line, int column) {
    int units = line >= 1 && line <= lines.size() ? units(line, column) : column;
    SourcePlace place = SourcePlace.at(Math.max(1, line), Math.max(1, units));
    return document == null ? place : place.inDocument(document);
  }

  /** Goes on from the column that was asked for last, so that a long line is gone over once. */
  private int units(int line, int column) {
    String content = lines.get(line - 1);
    if (line != countedLine || column < countedColumn) {
      countedLine = line;
      countedColumn = 1;
      countedUnits = 1;
    }
    while (countedColumn < column && countedUnits <= content.length()) {
      countedUnits += Character.charCount(content.codePointAt(countedUnits - 1));
      countedColumn++;
    }
    return countedUnits + column - countedColumn;
  }
}
