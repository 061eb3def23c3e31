package org.argmap.validate.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.argmap.model.Message;
import org.argmap.validate.Rule;
import org.argmap.validate.Validator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each standard rule has a page under {@code docs/rules}, each page a rule, and what the pages say
 * is so. {@code -Dargmap.updateGolden=true} writes the table of the index anew.
 */
class RulePagesTest {
  private static final Path PAGES =
      Path.of(System.getProperty("basedir", "."), "..", "docs", "rules").normalize();
  private static final Path INDEX = PAGES.resolve("README.md");
  private static final Validator STANDARD = Validator.standard();

  @Test
  void the_index_lists_the_rules_in_their_order() throws IOException {
    String updated = RuleIndex.update(Files.readString(INDEX), STANDARD.rules());
    if (Boolean.getBoolean("argmap.updateGolden")) {
      Files.writeString(INDEX, updated);
    }

    assertThat(Files.readString(INDEX))
        .as("%s; -Dargmap.updateGolden=true writes it anew", INDEX)
        .isEqualTo(updated);
  }

  @Test
  void each_rule_has_a_page_and_each_page_a_rule() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      List<String> pages =
          files
              .map(file -> file.getFileName().toString())
              .filter(n -> !n.equals("README.md"))
              .toList();
      assertThat(pages)
          .containsExactlyInAnyOrderElementsOf(
              STANDARD.rules().stream().map(rule -> rule.code() + ".md").toList());
    }
  }

  @Test
  void each_rule_that_is_written_is_in_the_list_of_its_package() throws Exception {
    Path classes =
        Path.of(Validator.class.getResource("Validator.class").toURI()).resolveSibling("");
    try (Stream<Path> files = Files.walk(classes, 2)) {
      List<String> written =
          files
              .filter(file -> file.toString().endsWith("Rule.class"))
              .filter(file -> !file.getParent().equals(classes))
              .map(file -> file.getFileName().toString().replace(".class", ""))
              .toList();
      assertThat(STANDARD.rules().stream().map(rule -> rule.getClass().getSimpleName()))
          .containsExactlyInAnyOrderElementsOf(written);
    }
  }

  @Test
  void each_rule_declares_its_templates_each_once_and_without_a_slip() {
    for (Rule rule : STANDARD.rules()) {
      assertThat(rule.templates()).as(rule.code()).isNotEmpty().doesNotHaveDuplicates();
      rule.templates().forEach(Message::names);
    }
  }

  @TestFactory
  Stream<DynamicTest> what_the_page_says_is_so() {
    return STANDARD.rules().stream()
        .filter(rule -> Files.exists(page(rule)))
        .map(rule -> DynamicTest.dynamicTest(rule.code(), () -> check(rule)));
  }

  private static void check(Rule rule) throws IOException {
    String text = Files.readString(page(rule));
    assertThat(PageProblems.of(STANDARD, rule, text)).isEmpty();
  }

  private static Path page(Rule rule) {
    return PAGES.resolve(rule.code() + ".md");
  }
}
