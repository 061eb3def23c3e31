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
}
