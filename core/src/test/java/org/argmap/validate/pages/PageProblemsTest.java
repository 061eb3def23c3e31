package org.argmap.validate.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.argmap.model.Claim;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;
import org.argmap.validate.Validator;
import org.argmap.validate.custom.ShoutingRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check of the pages finds what it should, on a page of a rule that no one else has. */
class PageProblemsTest {
  private static final Rule RULE = new ShoutingRule();

  private static String page() throws IOException {
    try (InputStream in = PageProblemsTest.class.getResourceAsStream("house.shouting.md")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> problems(String page, Rule... others) {
    Validator.Builder validator = Validator.builder().rule(RULE);
    for (Rule other : others) {
      validator.rule(other);
    }
    return PageProblems.of(validator.build(), RULE, page);
  }

  @Test
  void a_page_that_is_right_has_no_problems() throws IOException {
    assertThat(problems(page())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# house.shouting              | # house.whispering | the heading",
        "Severity: note                | Severity: error    | the severity",
        "is written in capitals        | is loud            | the sentence after the severity",
        "Severity:                     | Severe:            | the severity",
        "## Why                        | ## Because         | the sections",
        "## Good                       | ## Better          | the maps under Good",
        "```yaml                       | ```json            | the maps under Bad",
        "```text                       | ```                | the blocks of what Argmap says",
        "\"loud\" shouts.              | \"loud\" screams.  | what Argmap says of the bad map",
        "note: The claim               | warning: The claim | what Argmap says of the bad map",
        "text: SHARE MORE              | text: Share more   | nothing is found in the bad map",
        "text: States share more.      | text: SHARE NOW    | found in the good map",
        "'to count | 2 |' | 'to count | 3 |' | the options with their defaults",
        "`least-letters`               | `most-letters`     | the options with their defaults",
        "## Options                    | ## Settings        | the sections",
        "- id: loud                    | - id: \"a b\"      | the map under Bad is not read whole"
      })
  void a_wrong_page_is_found_out(String right, String wrong, String problem) throws IOException {
    String page = page();
    String changed = page.replace(right, wrong);
    assertThat(changed).isNotEqualTo(page);

    assertThat(problems(changed)).anyMatch(found -> found.contains(problem));
  }

  @Test
  void a_reason_must_be_given() throws IOException {
    String page = page();
    int why = page.indexOf("## Why") + 7;
    String silent = page.substring(0, why) + "\n" + page.substring(page.indexOf("## Bad"));

    assertThat(problems(silent)).containsExactly("the section Why says nothing");
  }

  @Test
  void a_second_finding_in_the_bad_map_must_be_told() throws IOException {
    String more =
        page().replaceFirst("  - id: calm\n", "  - id: louder\n    text: NOW\n  - id: calm\n");

    assertThat(problems(more)).anyMatch(found -> found.contains("The claim \"louder\" shouts."));
  }

  /** Another rule that has something to say of every claim. */
  private record Echo(String code, Set<String> yieldsTo) implements Rule {
    @Override
    public Severity severity() {
      return Severity.NOTE;
    }

    @Override
    public String summary() {
      return "Says something of every claim.";
    }

    @Override
    public void check(RuleContext context) {
      List<Claim> all = context.map().claims();
      context.report("Echo.", all);
    }
  }

  @Test
  void a_related_rule_that_sees_the_same_flaw_is_found_out() throws IOException {
    assertThat(problems(page(), new Echo("house.echo", Set.of()))).isEmpty();
    assertThat(problems(page(), new Echo("house.echo", Set.of("house.shouting"))))
        .containsExactly("the same flaw is found again: note: Echo. [house.echo]");
  }

  @Test
  void a_rule_that_fails_on_a_page_is_found_out() throws IOException {
    Rule failing =
        new Rule() {
          @Override
          public String code() {
            return "house.failing";
          }

          @Override
          public Severity severity() {
            return Severity.NOTE;
          }

          @Override
          public String summary() {
            return "Fails.";
          }

          @Override
          public void check(RuleContext context) {
            throw new IllegalStateException("no luck");
          }
        };

    assertThat(problems(page(), failing))
        .hasSize(2)
        .allMatch(found -> found.contains("The rule house.failing stopped"));
  }

  @Test
  void the_index_is_made_between_its_marks() {
    String index =
        """
        # Rules
        <!-- rules begin: made from the rules, see RulePagesTest -->
        old
        <!-- rules end -->
        More.
        """;

    assertThat(RuleIndex.update(index, List.of(RULE, new Echo("house.echo", Set.of()))))
        .isEqualTo(
            """
            # Rules
            <!-- rules begin: made from the rules, see RulePagesTest -->

            | rule | severity | what it finds |
            |---|---|---|
            | [house.shouting](house.shouting.md) | note | A claim is written in capitals. |
            | [house.echo](house.echo.md) | note | Says something of every claim. |

            <!-- rules end -->
            More.
            """);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleIndex.update("# Rules\n", List.of(RULE)));
  }
}
