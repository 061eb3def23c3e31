package org.argmap.format.argdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.argmap.format.ReadOptions;
import org.argmap.format.argdown.document.ArgdownDocument;
import org.argmap.format.argdown.document.ArgdownReader;
import org.argmap.format.argdown.json.ArgdownJson;
import org.argmap.format.argdown.syntax.ArgdownParser;
import org.argmap.format.argdown.syntax.IncludeResolver;
import org.argmap.format.argdown.syntax.SyntaxTree;
import org.argmap.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a document says, reading it ends soon and without an exception. */
@Timeout(120)
final class RobustnessTest {
  private static final long SEED = 20_261_122L;
  private static final String[] SIGNS = {
    "[", "]", "]:", "<", ">", ">:", "{", "}", "{a: 1}", "\n", "\n\n", "\r\n", "  ", "\t", "+ ", "- ",
    "<_ ", "_> ", ">< ", "--\n", "----\n", "===\n", "(1) ", "# ", "#t ", "*", "**", "_", "__", "/*",
    "*/", "//", "<!--", "-->", "\\", ".x.", ":->:", "@[", "@<", "@include(", ")", "1. ", "* ", "\uFEFF",
    "\u0000", "\uD83D", "😀", "'", "\"", "&a", "*a", "!!int", ": "
  };

  private static final String DOCUMENT =
      """
      ===
      title: A test
      model: {mode: strict}
      ===

      # Section #tag {isGroup: true}

      [A]: A *claim* with _signs_ and a [link](http://example.com). #tag {source: "P1"}
        + <B>: An argument // with a comment
          - [C]: Its opponent
        >< [D]
        _> <E>

      <B>

      (1) [P]: A premise {
        a: 1
        b: [x, y]
      }
      (2) Another one
      -- Modus ponens, specification {uses: [1, 2]} --
        <_ <U>
      (3) [A]

      * an item
      * <E>: another
      """;

  static Stream<String> repeated() {
    return Stream.of(
        "[", "[a", "[a](", "<", "<a", "{", "{a: ", "{\"", "{'", "}", "===", "=== ", "/*", "<!--", "// ",
        ".x", ".x.", ":a", "*a ", "_a ", "**a *b ", "*_", "#", "#(", "@[", "@<", "@include(", "\\", "(1)\n",
        "--\n", "-- a\n", "----\n(1) x\n", "- x\n", " - x\n\n", "1. x\n", "\n", "\r", "word ", "a]: ",
        "[a]: b\n", "<a> <b>: ", "http://", "{a: 1}\n", "{a: 1} ", "x {a} y ", "[a]\n+ [a]\n");
  }

  @ParameterizedTest
  @MethodSource("repeated")
  void time_grows_no_faster_than_the_text(String part) {
    read(part.repeat(2_000));
    long small = time(part.repeat(20_000));
    long large = time(part.repeat(160_000));

    assertThat(large)
        .as("nanoseconds for 160,000 times %s; 20,000 times take %d", part, small)
        .isLessThan(Math.max(small * 40, Duration.ofSeconds(4).toNanos()));
  }

  private static long time(String text) {
    long start = System.nanoTime();
    read(text);
    return System.nanoTime() - start;
  }

  private static ArgdownDocument read(String text) {
    return ArgdownReader.standard().read(text);
  }

  @Test
  void four_thousand_levels_of_indentation_are_read() {
    StringBuilder text = new StringBuilder("[0]: top\n");
    for (int i = 1; i <= 4_000; i++) {
      text.append(" ".repeat(i)).append("+ [").append(i).append("]: below\n");
    }

    ArgdownDocument document = read(text.toString());

    assertThat(document.findings()).isEmpty();
    assertThat(document.relations()).hasSize(4_000);
    assertThat(document.relations().get(0).toString()).isEqualTo("[4000] support [3999]");
    assertThat(ArgdownJson.write(document)).contains("\"3999\"");
  }

  @Test
  void a_paragraph_of_200_000_lines_is_one_statement() {
    ArgdownDocument document = read("the same words\n".repeat(200_000));

    assertThat(document.statements()).hasSize(1);
    assertThat(document.statements().get(0).text()).hasSize(15 * 200_000 - 1);
  }

  @Test
  void ten_million_characters_are_read_in_seconds() {
    String text = DOCUMENT + (DOCUMENT.substring(DOCUMENT.indexOf("# Section")) + "\n").repeat(28_000);

    long nanos = time(text);

    assertThat(text.length()).isGreaterThan(9_000_000);
    assertThat(Duration.ofNanos(nanos)).isLessThan(Duration.ofSeconds(60));
  }

  @Test
  void deep_emphasis_and_deep_headings_are_read() {
    StringBuilder text = new StringBuilder();
    for (int level = 1; level <= 1_500; level++) {
      text.append("#".repeat(level)).append(" h\n\n");
    }
    text.append("*_".repeat(20_000)).append('x').append("_*".repeat(20_000)).append('\n');

    ArgdownDocument document = read(text.toString());

    assertThat(document.statements().get(0).text()).isEqualTo("x");
    assertThat(document.statements().get(0).members().get(0).content().ranges()).hasSize(40_000);
    assertThat(ArgdownJson.write(document)).contains("\"s1500\"");
  }

  @Test
  void random_changes_never_make_it_fail() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int run = 0; run < 3_000; run++) {
      String text = changed(random);
      try {
        ArgdownDocument document = read(text);
        ArgdownJson.write(document);
        document.findings().forEach(finding -> isSound(finding, text));
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("seed " + SEED + ", run " + run + ":\n" + text, e);
      }
    }
  }

  private static void isSound(Finding finding, String text) {
    assertThat(finding.code()).startsWith("argdown.");
    assertThat(finding.place().line()).isPositive();
    assertThat(finding.place().line()).isLessThanOrEqualTo((int) text.lines().count() + 1);
    assertThat(finding.hint()).isPresent();
  }

  private static String changed(SplittableRandom random) {
    StringBuilder text = new StringBuilder(DOCUMENT);
    int changes = 1 + random.nextInt(12);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(text.length() + 1);
      switch (random.nextInt(3)) {
        case 0 -> text.insert(at, SIGNS[random.nextInt(SIGNS.length)]);
        case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(30)));
        default -> {
          int end = Math.min(text.length(), at + random.nextInt(60));
          text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
        }
      }
    }
    return text.toString();
  }

  @Test
  void every_place_holds_what_the_tree_says() {
    SyntaxTree tree = ArgdownParser.parse(DOCUMENT);

    assertThat(tree.blocks()).hasSize(5);
    assertThat(tree.blocks())
        .extracting(block -> block.place().toString())
        .containsExactly("6:1", "8:1", "14:1", "16:1", "25:1");
    assertThat(tree.comments()).singleElement().satisfies(
        comment -> assertThat(comment.span().text()).isEqualTo("// with a comment"));
  }

  @Test
  void limits_are_findings_and_what_was_read_is_kept() {
    ReadOptions few = ReadOptions.builder().maxElements(2).maxFindings(1).build();
    ReadOptions brief = ReadOptions.builder().maxCharacters(12).build();

    SyntaxTree cut = ArgdownParser.parse("a\n\nb\n\nc\n\n[d] e", few, IncludeResolver.none());
    SyntaxTree truncated = ArgdownParser.parse("[A]: one\n\n[B]: two", brief, IncludeResolver.none());

    assertThat(cut.blocks()).hasSize(2);
    assertThat(cut.findings()).extracting(Finding::code).containsExactly("argdown.too-many-elements");
    assertThat(truncated.findings()).extracting(Finding::code).containsOnlyOnce("argdown.too-long");
    assertThat(truncated.blocks()).hasSize(2);
  }

  @Test
  void titles_that_are_names_of_methods_are_titles() {
    ArgdownDocument document = read("[constructor]: x\n  + [__proto__]: y\n  - [toString]\n");

    assertThat(document.statements()).hasSize(3);
    assertThat(document.relations()).hasSize(2);
  }

  @Test
  void line_breaks_and_a_byte_order_mark_change_nothing() {
    String plain = DOCUMENT;
    String windows = "\uFEFF" + DOCUMENT.replace("\n", "\r\n");

    assertThat(ArgdownFacts.of(ArgdownJson.write(read(windows))))
        .isEqualTo(ArgdownFacts.of(ArgdownJson.write(read(plain))));
  }
}
