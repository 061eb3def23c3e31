package org.argmap.format.argdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.argmap.format.ReadResult;
import org.argmap.format.argdown.document.ArgdownDocument;
import org.argmap.format.argdown.document.ArgdownReader;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.Claim;
import org.argmap.model.Element;
import org.argmap.model.Finding;
import org.argmap.validate.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document that says something unusual becomes, and that it is said. */
class ArgdownReadingTest {
  private static ReadResult read(String text) {
    return ArgdownFormat.standard().read(text);
  }

  private static ArgumentMap map(String text) {
    return read(text).map();
  }

  private static List<String> codes(ReadResult read) {
    return read.findings().stream().map(Finding::code).toList();
  }

  /** The codes of all that {@code check} says of a text. */
  private static List<String> allCodes(String text) {
    ReadResult read = read(text);
    return Stream.concat(
            read.findings().stream(),
            Validator.standard().validate(read.map(), read.findings()).findings().stream())
        .map(Finding::code)
        .toList();
  }

  private static Element element(ArgumentMap map, String id) {
    return map.elements().stream()
        .filter(element -> element.id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " is not among " + map.elements()));
  }

  /** The comments of an element, as {@code where: text}. */
  private static List<String> comments(Element element) {
    return comments(element.annotations().attributes());
  }

  private static List<String> comments(Attributes attributes) {
    List<String> comments = new ArrayList<>();
    if (attributes.get(ArgdownFormat.COMMENTS).orElse(null) instanceof AttributeValue.Items items) {
      for (AttributeValue item : items.values()) {
        Attributes comment = (Attributes) item;
        comments.add(
            comment.text("where").orElseThrow() + ": " + comment.text("text").orElseThrow());
      }
    }
    return comments;
  }

  // Front matter

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/* two\nlines */\n\n===\ntitle: T\nmodel: {mode: strict}\n===\n",
        "<!-- c --> === \ntitle: T\nmodel: {mode: strict}\n===\n",
        "\n// a\n// b\n\n===\ntitle: T\nmodel: {mode: strict}\n===\n"
      })
  void front_matter_behind_comments_counts(String front) {
    ReadResult read = read(front + "\n[A]: x\n  - [B]: y\n");
    assertThat(read.map().metadata().title()).hasValue("T");
    assertThat(read.map().relations()).hasSize(1);
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void front_matter_of_hyphens_is_read_and_reported() {
    ReadResult read = read("---\ntitle: T\n---\n\n[A]: x\n");
    assertThat(read.map().metadata().title()).hasValue("T");
    assertThat(codes(read)).containsExactly("argdown.markdown-front-matter");
    assertThat(read.findings().get(0).hint().orElseThrow()).contains("===");
  }

  @Test
  void hyphens_around_no_yaml_are_no_front_matter() {
    assertThat(map("---\nJust a text\n---\n\n[A]: x\n").metadata().title()).isEmpty();
  }

  @Test
  void a_text_as_front_matter_has_it_is_kept_as_it_is_written() {
    ArgumentMap map = map("===\ntitle: 1e3\nauthor: [-0, 0x10]\nlicense: 1.50\n===\n\n[A]: x\n");
    assertThat(map.metadata().title()).hasValue("1e3");
    assertThat(map.metadata().authors()).containsExactly("-0", "0x10");
    assertThat(map.metadata().licence()).hasValue("1.50");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "===\ntitle: 1e999999999\n===\n\n[A]: x",
        "===\ncolor: 1e999999999\nargmap: {id: 1e999999999}\n===\n\n[A]: x",
        "[A]: x {argmap: {id: 1e999999999}, weight: -1e999999999}",
        "(1) a\n-- {uses: [1e999999999, 1e-999999999]} --\n(2) b",
        "(1) a\n-- {from: 1e999999999} --\n(2) b",
        "# S {isGroup: 1e999999999}\n\n[A]: x"
      })
  void a_number_of_a_billion_digits_takes_no_time(String text) {
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(text));
  }

  /** What is read without YAML proper is what YAML proper reads, which a comment calls for. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: Two words \nauthor: O'Neill (editor)\ndate: 27/10/2018\nx: 12\n",
        "model:\n    mode: strict\n    removeTagsFromText: true\ndot: \n  graph: \n    \"rankdir\": \"TB\"\n",
        "a: b\n\n  \nc: 0\nd: false\ne-f: \"q r\"",
        "title: 007\nlang: en\n",
        "a: 007\n",
        "a: no\nb: Null\nc: true x\nd: 1 2\n",
        "a:\n  b: c\n d: e\n",
        "a: b\n  c: d\n",
        "title: a\n  b\n",
        "a: x: y\n",
        "a: b\na: c\n",
        "a:\nb: c\n",
        "a: 1e3\nb: 1.5\n",
        "a: caf\u00e9\ntitle: \u00dcber\n",
        "a: [1]\nb: {c: d}\ne: 'f'\n",
        "a: - b\nc: d, e\nf: g]\n",
        "a: \t\nb: c\n",
        "a: b\r\nc: \r\n"
      })
  void plain_front_matter_is_read_like_any_other(String yaml) {
    ArgdownDocument plain = ArgdownReader.standard().read("===\n" + yaml + "\n===\n\nx\n");
    ArgdownDocument proper =
        ArgdownReader.standard().read("===\n" + yaml + "\n# a comment\n===\n\nx\n");
    assertThat(plain.frontMatter()).isEqualTo(proper.frontMatter());
    assertThat(plain.findings().stream().map(Finding::code).toList())
        .isEqualTo(proper.findings().stream().map(Finding::code).toList());
  }

  // Relations

  @ParameterizedTest
  @CsvSource({"-, s-against-s", "+, s-for-s", "_, s-against-s"})
  void an_argument_that_bears_on_itself_is_there(String sign, String id) {
    Argument argument = (Argument) element(map("<S>: x\n  " + sign + " <S>\n"), id);
    assertThat(argument.target()).hasToString("s");
    assertThat(argument.premises().get(0).claim()).hasToString("s");
  }

  @Test
  void an_argument_that_attacks_itself_is_reported_by_the_rule() {
    assertThat(allCodes("<S>: x\n  - <S>\n")).contains("structure.self-attack");
    assertThat(allCodes("<S>: x\n  + <S>\n")).contains("structure.self-support");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "_"})
  void an_attack_on_the_own_conclusion_is_there(String sign) {
    String text = "<A>\n\n(1) p\n----\n(2) [C]: c\n\n[C]\n  " + sign + " <A>\n";
    assertThat(map(text).arguments()).hasSize(2);
    assertThat(allCodes(text)).contains("structure.self-attack");
  }

  @Test
  void support_of_the_own_conclusion_is_what_the_structure_says_already() {
    ReadResult read = read("<A>\n\n(1) p\n----\n(2) [C]: c\n\n[C]\n  + <A>\n");
    assertThat(read.map().arguments()).hasSize(1);
    assertThat(read.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<B>: x\n  >< [A]: y\n",
        "[A]: y\n  >< <B>: x\n",
        "<B>: x\n\n[A]: y\n\n<B>\n  >< [A]"
      })
  void a_contradiction_of_an_argument_is_its_attack(String text) {
    ReadResult read = read(text);
    assertThat(read.map().relations()).isEmpty();
    assertThat(read.map().arguments())
        .extracting(a -> a.id().value())
        .containsExactly("b-against-a");
    assertThat(element(read.map(), "b").annotations().attributes().names())
        .contains(ArgdownFormat.SKETCH);
    assertThat(codes(read)).containsExactly("argdown.contradiction-of-argument");
  }

  @Test
  void two_arguments_that_contradict_each_other_attack_each_other() {
    assertThat(map("<A>: x\n  >< <B>: y\n").arguments())
        .extracting(a -> a.id().value())
        .containsExactly("a-against-b", "b-against-a");
  }

  // Comments

  @Test
  void comments_stay_with_what_they_are_written_beside() {
    ArgumentMap map =
        map(
            """
            // of the document

            ===
            title: T
            ===

            // behind the front matter

            // of the section
            # S // behind the heading

            /* above
               A */
            [A]: one /* within */ two. {a: 1} // behind A
              // above B
              + <B>: x <!-- behind B -->
              - [C] // of the attack
              // below

            // free

            [C]: z

            <D> // of D

            (1) p // behind p
            // above the inference
            -- rule -- // behind the inference
            (2) q

            // the end
            """);
    assertThat(comments(map.metadata().annotations().attributes()))
        .containsExactly(
            "before: // of the document", "behind: // behind the front matter", "end: // the end");
    assertThat(comments(element(map, "section-s")))
        .containsExactly("before: // of the section", "behind: // behind the heading");
    assertThat(comments(element(map, "a")))
        .containsExactly(
            "before: /* above\n   A */", "inside: /* within */", "behind: // behind A");
    assertThat(comments(element(map, "b")))
        .containsExactly("before: // above B", "behind: <!-- behind B -->");
    assertThat(comments(element(map, "c-against-a")))
        .containsExactly("behind: // of the attack", "end: // below");
    assertThat(comments(element(map, "c"))).containsExactly("before: // free");
    assertThat(comments(element(map, "d"))).containsExactly("behind: // of D");
    assertThat(comments(element(map, "p"))).containsExactly("behind: // behind p");
    assertThat(comments(element(map, "p-for-q")))
        .containsExactly("before: // above the inference", "behind: // behind the inference");
    assertThat(((Claim) element(map, "a")).text()).isEqualTo("one two.");
  }

  @Test
  void no_comment_is_lost_wherever_it_stands() {
    SplitText words = new SplitText(17);
    for (int round = 0; round < 200; round++) {
      String text = words.next();
      long written = text.lines().filter(line -> line.contains("//")).count();
      long kept =
          map(text).elements().stream().mapToLong(element -> comments(element).size()).sum()
              + comments(map(text).metadata().annotations().attributes()).size();
      assertThat(kept).as(text).isEqualTo(written);
    }
  }

  /** Documents of random lines, some with comments. */
  private static final class SplitText {
    private static final List<String> LINES =
        List.of(
            "[A]: text",
            "<B>: gist",
            "  + [C]",
            "    - <D>: x",
            "  _ <B>",
            "",
            "# Heading",
            "(1) p",
            "(2) [E]: q",
            "----",
            "-- rule {uses: [1]} --",
            "* item",
            "  >< [F]",
            "words");
    private final Random random;

    SplitText(long seed) {
      random = new Random(seed);
    }

    String next() {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        text.append(LINES.get(random.nextInt(LINES.size())));
        if (random.nextInt(3) == 0) {
          text.append(" // ").append(i);
        }
        text.append('\n');
      }
      return text.toString();
    }
  }

  // Premises that no inference uses

  @Test
  void an_unused_premise_keeps_its_line_and_has_one_finding() {
    String text = "<A>\n\n(1) a\n(2) b\n(3) c\n-- R {uses: [1, 3]} --\n(4) d\n";
    ArgumentMap map = map(text);
    Attributes step = element(map, "a+c-for-d").annotations().attributes();
    assertThat(step.get(ArgdownFormat.UNUSED))
        .hasValue(
            AttributeValue.of(
                List.of(
                    Attributes.builder()
                        .put("claim", "b")
                        .put("line", AttributeValue.of(2))
                        .build())));
    assertThat(allCodes(text)).contains("argdown.unused-premise");
    assertThat(allCodes(text)).doesNotContain("structure.isolated-claim");
    assertThat(read(text).findings().get(0).place().line()).isEqualTo(4);
  }

  @Test
  void a_premise_that_a_later_inference_uses_is_used() {
    String text = "(1) a\n(2) b\n-- {uses: [1]} --\n(3) c\n-- {uses: [2, 3]} --\n(4) d\n";
    assertThat(codes(read(text))).isEmpty();
  }

  // One fact, one finding

  @ParameterizedTest
  @CsvSource({
    "'[A]: x\n  + [B]', argdown.no-text",
    "'[A] : x\n  + [B]: y', argdown.blank-before-colon",
    "'[A]:\n  + [B]: y', argdown.definition-without-text",
    "'----\n(1) c', argdown.inference-without-premise",
    "'[Act]: x\n  + <B>: y\n\n[act]\n  - <Z>: z', argdown.similar-title",
    "'(1)\n----\n(2) c', argdown.empty-element"
  })
  void one_fact_has_one_finding(String text, String code) {
    assertThat(allCodes(text.replace("\\n", "\n")))
        .filteredOn(found -> found.startsWith("argdown.") || found.equals("text.empty"))
        .containsExactly(code);
  }

  // Signs within words

  @ParameterizedTest
  @ValueSource(strings = {"We write F#sharp", "See bug#12 there", "a#(b c) d", "C#_x"})
  void a_sign_within_a_word_begins_no_tag(String text) {
    Claim claim = map(text).claims().get(0);
    assertThat(claim.text()).isEqualTo(text);
    assertThat(claim.tags()).isEmpty();
  }

  @Test
  void tags_in_a_row_and_behind_other_signs_are_tags() {
    assertThat(map("A text.#one#two (#three)").claims().get(0).tags())
        .containsExactly("one", "two", "three");
  }

  // Slips of typing

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00a0\u00a0- <B>: y",
        "  \u2013 <B>: y",
        "\u2014 <B>: y",
        "  \u2212 <B>: y",
        "  <\u2013 <B>: y",
        "  \u2190 <B>: y",
        "  -\u00a0<B>: y",
        "  - <B: y",
        "  - <B]: y",
        "  - <B> : y",
        "  - <B>\uFF1A y",
        "  \uFF0D \uFF1CB\uFF1E\uFF1Ay"
      })
  void a_slip_of_typing_is_read_as_it_is_meant_with_one_finding(String relation) {
    ReadResult read = read("[A]: x\n" + relation + "\n");
    assertThat(read.map().arguments())
        .extracting(a -> a.id().value())
        .containsExactly("b-against-a");
    assertThat(((Claim) element(read.map(), "b")).text()).isEqualTo("y");
    assertThat(read.findings().stream().map(finding -> finding.place().line()).distinct())
        .containsExactly(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We say\n\u2013 no.",
        "5 < b: c",
        "<5 kg: light",
        "[Editor's note: this goes on\nover a line] and ends",
        "\u2014 I think so, he said.",
        "\u00a0begins with a no-break space",
        "{a: 1} \u2013 b"
      })
  void what_may_be_meant_as_it_stands_is_no_slip(String text) {
    assertThat(codes(read(text)))
        .doesNotContain("argdown.other-sign", "argdown.missing-bracket", "argdown.other-blanks");
  }

  // Ids

  @Test
  void ids_depend_on_no_order() {
    List<String> blocks =
        new ArrayList<>(
            List.of(
                "[Act]: one",
                "[act!]: two",
                "<Act>: three\n  + [act!]\n\n[Q]",
                "[ACT]\n  - <Act>",
                "A text.",
                "A text!",
                "<P>\n\n(1) A text?\n-- R --\n(2) [Q]: q",
                "<P!>\n\n(1) [act!]\n-- S --\n(2) [Q]",
                "[Q]\n  - [Act]\n    _ <V>: v",
                "(1) [Act]\n-- MP --\n(2) [Q]",
                "(1) [Act]\n-- MT --\n(2) [Q]"));
    Map<String, String> first = byId(blocks);
    Random random = new Random(5);
    for (int round = 0; round < 50; round++) {
      Collections.shuffle(blocks, random);
      assertThat(byId(blocks)).as(String.join("\n\n", blocks)).isEqualTo(first);
    }
  }

  /** The ids with what has them: text, title, or scheme. */
  private static Map<String, String> byId(List<String> blocks) {
    ArgumentMap map = map(String.join("\n\n", blocks) + "\n");
    Map<String, String> all = new TreeMap<>();
    map.claims().forEach(claim -> all.put(claim.id().value(), claim.title() + claim.text()));
    map.arguments()
        .forEach(
            argument ->
                all.put(
                    argument.id().value(),
                    argument.scheme()
                        + " "
                        + new TreeSet<>(
                            argument.premises().stream().map(Object::toString).toList())));
    map.reconstructions().forEach(each -> all.put(each.id().value(), each.title()));
    return all;
  }

  @Test
  void fifty_thousand_equal_texts_take_time_in_proportion() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(map("the same text\n\n".repeat(50_000)).claims()).hasSize(50_000));
  }
}
