package org.argmap.format.argdown.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.argmap.format.ReadOptions;
import org.argmap.format.argdown.notation.FrontMatterMetadata;
import org.argmap.format.argdown.syntax.DataBlock;
import org.argmap.format.argdown.syntax.SourceText;
import org.argmap.format.argdown.syntax.Span;
import org.argmap.internal.yaml.YamlLimits;
import org.argmap.internal.yaml.YamlNode;
import org.argmap.internal.yaml.YamlReader;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.Finding;
import org.argmap.model.SourcePlace;

/**
 * Reader of the YAML in data blocks and front matter. What is wrong with it is a finding at its own
 * line of the document; the rest is read.
 */
final class DataReader {
  private static final int MOST_CHARACTERS = 2_000_000;
  private static final int MOST_DEEP = 100;

  private final ReadOptions options;
  private final YamlLimits limits;
  private final Consumer<Finding> findings;

  DataReader(ReadOptions options, Consumer<Finding> findings) {
    this.options = options;
    this.limits =
        new YamlLimits(
            Math.min(MOST_CHARACTERS, options.maxCharacters()),
            Math.min(MOST_DEEP, options.maxDepth()));
    this.findings = findings;
  }

  /** Reads the data of an element, all its blocks merged. */
  Attributes data(List<DataBlock> blocks) {
    if (blocks.size() == 1) {
      return data(blocks.get(0));
    }
    MergedData all = new MergedData();
    blocks.forEach(block -> all.add(data(block)));
    return all.result();
  }

  /**
   * Reads one block: with its braces as a flow mapping, unless its first line holds the brace alone
   * and the lines are no list with commas between.
   */
  private Attributes data(DataBlock block) {
    Span span = block.span();
    String text = span.text();
    Attributes plain = PlainData.read(text);
    if (plain != null) {
      return plain;
    }
    int second = afterFirstLine(text);
    if (second > 0 && !hasCommasBetweenLines(text)) {
      Span inner = new Span(span.source(), span.start() + second, span.end() - 1);
      return attributes(read(inner, "argdown.data"), inner);
    }
    return attributes(read(span, "argdown.data"), span);
  }

  /** The index of the second line if the first one holds the brace alone; else -1. */
  private static int afterFirstLine(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        return c == '\r' && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
      } else if (c != ' ' && c != '\t') {
        return -1;
      }
    }
    return -1;
  }

  /** Whether any line ends in a comma, as JSON has it; a block of YAML has no use for that. */
  private static boolean hasCommasBetweenLines(String text) {
    return text.lines().anyMatch(line -> line.stripTrailing().endsWith(","));
  }

  /** Reads YAML; quotation marks of word processors are read as those of YAML if that helps. */
  private YamlReader.Result read(Span span, String code) {
    String yaml = span.text();
    String straight = SmartQuotes.straightened(yaml);
    YamlReader.Result result = YamlReader.read(yaml, code, null, limits);
    if (straight == null) {
      return result;
    }
    YamlReader.Result meant = YamlReader.read(straight, code, null, limits);
    boolean helps =
        meant.findings().isEmpty()
            && (!result.findings().isEmpty() || SmartQuotes.encloseSigns(yaml));
    if (!helps) {
      return result;
    }
    findings.accept(
        Finding.warning(
                "argdown.smart-quotes",
                "Quotation marks of a word processor stand around a value, and YAML does not know "
                    + "them; they are read as straight ones.")
            .place(span.place())
            .hint("Write \" or ' in their place.")
            .build());
    return meant;
  }

  /** Reads the front matter. */
  Attributes frontMatter(Span yaml) {
    Attributes plain = PlainFrontMatter.read(yaml.text());
    return plain != null ? plain : attributes(read(yaml, "argdown.front-matter"), yaml, true);
  }

  private Attributes attributes(YamlReader.Result result, Span span) {
    return attributes(result, span, false);
  }

  private Attributes attributes(YamlReader.Result result, Span span, boolean isFrontMatter) {
    for (Finding finding : result.findings()) {
      findings.accept(finding.toBuilder().place(new YamlPlaces(span).of(finding.place())).build());
    }
    if (result.root() instanceof YamlNode.Mapping mapping) {
      return attributes(mapping, isFrontMatter);
    }
    if (!(result.root() instanceof YamlNode.Missing)) {
      findings.accept(
          Finding.error(
                  "argdown.data.no-mapping",
                  "The data are %s, not names with values; they are not read."
                      .formatted(result.root().what()))
              .place(span.place())
              .hint("Write a name and a colon before each value.")
              .build());
    }
    return Attributes.empty();
  }

  /** Recursion goes no deeper than the limit on nesting. */
  private Attributes attributes(YamlNode.Mapping mapping, boolean isFrontMatter) {
    Attributes.Builder all = Attributes.builder();
    for (YamlNode.Entry entry : mapping.entries()) {
      boolean isText = isFrontMatter && FrontMatterMetadata.isText(entry.name());
      all.put(entry.name(), isText ? asWritten(entry.value()) : value(entry.value()));
    }
    return all.build();
  }

  /** What is a text by its name stays as it is written: {@code 1e3} is no number there. */
  private AttributeValue asWritten(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return AttributeValue.of(scalar.text());
    } else if (node instanceof YamlNode.Sequence sequence) {
      return AttributeValue.of(sequence.items().stream().map(this::asWritten).toList());
    }
    return value(node);
  }

  private AttributeValue value(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      return attributes(mapping, false);
    } else if (node instanceof YamlNode.Sequence sequence) {
      List<AttributeValue> items = new ArrayList<>();
      sequence.items().forEach(item -> items.add(value(item)));
      return AttributeValue.of(items);
    } else if (node instanceof YamlNode.Scalar scalar) {
      return scalar(scalar);
    }
    return AttributeValue.ofNull();
  }

  private AttributeValue scalar(YamlNode.Scalar scalar) {
    return switch (scalar.kind()) {
      case TEXT -> AttributeValue.of(scalar.text());
      case TRUTH -> AttributeValue.of(scalar.text().toLowerCase(Locale.ROOT).equals("true"));
      case NUMBER -> number(scalar.text());
    };
  }

  /** A number that is too long, or of a kind that JSON does not know, stays a text. */
  private AttributeValue number(String digits) {
    if (digits.length() > options.maxDigits()) {
      return AttributeValue.of(digits);
    }
    try {
      String plain = digits.replace("_", "").toLowerCase(Locale.ROOT);
      if (plain.startsWith("0x")) {
        return AttributeValue.of(new BigDecimal(new BigInteger(plain.substring(2), 16)));
      } else if (plain.startsWith("0o")) {
        return AttributeValue.of(new BigDecimal(new BigInteger(plain.substring(2), 8)));
      }
      return AttributeValue.number(plain); // which keeps the sign of a zero
    } catch (NumberFormatException e) {
      return AttributeValue.of(digits); // such as .inf
    }
  }

  /** Finds the places in the document of places in a piece of YAML. */
  private record YamlPlaces(Span yaml) {
    SourcePlace of(SourcePlace inYaml) {
      SourceText source = yaml.source();
      int start = yaml.start();
      for (int line = 1; line < inYaml.line() && start < yaml.end(); line++) {
        start = nextLine(source.text(), start, yaml.end());
      }
      int at = Math.min(start + Math.max(0, inYaml.column() - 1), yaml.end());
      return source.place(at, at);
    }

    private static int nextLine(String text, int from, int end) {
      int i = from;
      while (i < end && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        i++;
      }
      return i + 1 < end && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
    }
  }
}
