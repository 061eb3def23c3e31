package org.argmap.format.argdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.argmap.format.ReadResult;
import org.argmap.format.WriteResult;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.AttributeValue;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.SupportingArgument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write in Argdown is written again as they wrote it. */
class ArgdownTextRoundTripTest {
  private static String rewritten(String text) {
    ReadResult read = ArgdownFormat.standard().read(text);
    WriteResult written = ArgdownFormat.standard().write(read.map());
    assertThat(written.findings()).isEmpty();
    assertThat(ArgdownFormat.standard().read(written.text()).map()).isEqualTo(read.map());
    return written.text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Walton 1996: p. 3",
        "cf. Walton; 1996",
        "one/two # [three]",
        "Modus ponens \\{sic}",
        "a\\,b",
        "a\\, b, c",
        "\\--x, y\\--, z",
        "if p\\, q, then (r\\, s)",
        "see http:/\\/example.com",
      })
  void rules_of_inference_stay_rules(String rules) {
    String text = "(1) A\n-- " + rules + " --\n(2) B\n";
    assertThat(rewritten(text)).isEqualTo(text);
  }

  @Test
  void rules_are_in_the_json_of_argdown() {
    String text = "(1) A\n-- p: q, r\\, s, t --\n(2) B\n";
    ArgumentMap map = ArgdownFormat.standard().read(text).map();
    assertThat(ArgdownJsonFormat.standard().write(map).text().replaceAll("\\s+", " "))
        .contains("[ \"p: q\", \"r, s\", \"t\" ]");
  }

  @Test
  void rules_with_commas_are_kept_one_by_one() {
    String text = "(1) A\n-- a\\, b, c --\n(2) B\n";
    ArgumentMap map = ArgdownFormat.standard().read(text).map();
    assertThat(map.arguments().get(0).scheme()).contains("a, b, c");
    assertThat(map.arguments().get(0).attributes().get(ArgdownFormat.RULES)).isPresent();
    ArgumentMap plain = ArgdownFormat.standard().read("(1) A\n-- a, b --\n(2) B\n").map();
    assertThat(plain.arguments().get(0).attributes().get(ArgdownFormat.RULES)).isEmpty();
  }

  @Test
  void rules_that_are_not_those_of_the_scheme_are_data() {
    ArgumentMap map =
        ArgumentMap.builder()
            .add(Claim.of("a", "A"))
            .add(Claim.of("b", "B"))
            .add(
                SupportingArgument.builder(ArgumentId.of("x"), ClaimId.of("a"), ClaimId.of("b"))
                    .scheme("p, q")
                    .attribute(
                        ArgdownFormat.RULES, AttributeValue.of(List.of(AttributeValue.of("r"))))
                    .build())
            .build();
    WriteResult written = ArgdownFormat.standard().write(map);
    assertThat(ArgdownFormat.standard().read(written.text()).map()).isEqualTo(map);
    assertThat(written.text()).contains("-- p, q {");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[A]: some #tag in #(two words) and \"#quoted\" more #end\n",
        "[A]: the (#tag), and the #tag again\n",
        "[A]: *marked* #tag in #(two words) #end\n",
        "# Some *marked* #tag here #end\n\nx\n",
        "# A #tag, and __more__ {isGroup: true}\n\nx\n",
        "# Issue #5 of *6*\n\nx\n",
        "[A]: x\n  + [B]: with #tag inside #(a b)\n",
      })
  void tags_and_emphasis_are_written_once_and_where_they_stood(String text) {
    assertThat(rewritten(text)).isEqualTo(text);
  }

  @Test
  void tags_at_the_end_of_a_text_of_the_map_are_words() {
    ArgumentMap map =
        ArgumentMap.builder()
            .add(Claim.builder(ClaimId.of("a"), "text #tag #(b c)").tag("tag").tag("b c").build())
            .build();
    WriteResult written = ArgdownFormat.standard().write(map);
    assertThat(ArgdownFormat.standard().read(written.text()).map()).isEqualTo(map);
    assertThat(written.text()).contains("\\#tag \\#(b c) #tag #(b c)");
  }

  @Test
  void text_behind_data_keeps_its_blank() {
    assertThat(ArgdownFormat.standard().read("[A]: one {a: 1} #t two\n").map().claim("a").text())
        .isEqualTo("one #t two");
    assertThat(rewritten("[A]: one {a: 1}\ntwo\n")).isEqualTo("[A]: one two {a: 1}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// The whole debate\n[A]: We should act. // agreed by all\n  + <B>: It is late. /* ask X */\n",
        "# One // the first part\n\n// about A\n[A]: x\n\n/* two\n   lines */\n## Two\n\n[B]: y\n",
        "[A]: x\n  // why\n  + [B]: y\n\n[C]: z\n  - [B] // a reference\n",
        "// on the argument\n<A>: gist // behind\n\n(1) p // one\n// on the step\n-- rule -- // behind it\n(2) q\n",
        "[A]: x #tag {a: 1} // behind all\n",
      })
  void comments_stay_where_they_are(String text) {
    assertThat(rewritten(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<A>\n\n(1) p\n(2) q\n(3) r\n-- rule {uses: [1, 2]} --\n(4) c\n",
        "(1) p\n(2) q\n(3) [R]: r\n-- {uses: [1, 3]} --\n(4) c\n(5) s\n-- {uses: [4]} --\n(6) d\n",
        "[P]: p\n\n<A>\n\n(1) [P]\n(2) q\n-- {uses: [2]} --\n(3) c\n",
      })
  void premises_that_no_inference_uses_stay_in_their_structure(String text) {
    String written = rewritten(text);
    assertThat(written.replace("(1) [P]: p", "(1) [P]").replace("[P]: p\n\n<A>", "<A>"))
        .isEqualTo(text.replace("[P]: p\n\n<A>", "<A>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Untitled goose]: It honks.\n  + [B]: It was heard.\n",
        "[ A ]: x\n",
        "A\n  + B\n  - C\n    + D\n      - E\n        +> F\n    -> G\n\nH\n  - I\n",
        "[T1]: one\n\n[T2]: two\n\n(1) p\n  >< [T1]\n(2) q\n----\n(3) c\n  >< [T2]\n",
        "[A]: text\n  + <Argument>\n\n<Argument>\n\n(1) p\n(2) q\n----\n(3) c\n",
        "(1) A\n(2) B\n----\n  _ C\n(3) D\n",
        "# g1\n\n<a1>: x\n  - <a2>: y\n\n## g2\n\n<a2>\n  + [s1]: z\n  _ [s2]: u\n",
        "# One\n\n[p]: x\n  - <a>\n  + <b>\n\n## Two\n\n<a>: y\n\n<b>: z\n\n(1) q\n----\n(2) r\n",
        "<S>: This undermines itself.\n  - <S>\n",
        "<A>\n  + [X]\n\n<A>: d\n\n(1) p\n----\n(2) [C]: c\n  +> [T]\n(3) q\n----\n(4) z\n",
      })
  void what_argdown_has_words_for_needs_no_data(String text) {
    assertThat(rewritten(text)).doesNotContain("argmap");
  }

  @Test
  void emphasis_that_the_reference_does_not_close_is_written_as_words() {
    String written = rewritten("**a**\"q\" is so\n\n*b*/c too\n\n*d*, and **e** f\n");
    assertThat(written)
        .startsWith("a\"q\" is so")
        .contains("\n\nb/c too")
        .endsWith("\n*d*, and **e** f\n")
        .contains("argdown.markup: \"**a**");
  }

  @Test
  void a_premise_in_another_role_has_a_line_of_its_own() {
    ArgumentMap map =
        ArgdownFormat.standard()
            .read(
                """
                <A>

                (1) [P]: p {argmap: {premise: {role: major}}}
                ----
                (2) c
                (3) [P] {argmap: {premise: {role: minor}}}
                ----
                (4) d
                """)
            .map();
    assertThat(map.arguments().get(1).premises().get(1).role()).contains("minor");
    String written = ArgdownFormat.standard().write(map).text();
    assertThat(ArgdownFormat.standard().read(written).map()).isEqualTo(map);
  }
}
