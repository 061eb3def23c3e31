package org.argmap.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/schemes.md} equal to the catalogue. */
class SchemesPageTest {
  private static final Path PAGE =
      Path.of(System.getProperty("basedir", "."), "..", "docs", "schemes.md");
  private static final String BEGIN = "<!-- catalogue -->\n";

  @Test
  void the_page_lists_the_catalogue() throws IOException {
    String page = Files.readString(PAGE);
    String head = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
    String expected = head + catalogue();
    if (Boolean.getBoolean("argmap.updateGolden")) {
      Files.writeString(PAGE, expected);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(expected);
  }

  @Test
  void the_scheme_file_of_the_page_is_read_without_a_finding() throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf("```yaml\n") + "```yaml\n".length();
    SchemeFile file = SchemeFiles.read(page.substring(start, page.indexOf("```", start)));
    assertThat(file.findings()).isEmpty();
    assertThat(file.catalogue().schemes()).hasSize(1);
  }

  private static String catalogue() {
    return SchemeCatalogue.standard().schemes().stream()
        .map(SchemesPageTest::section)
        .collect(Collectors.joining("\n", "\n", ""));
  }

  private static String section(Scheme scheme) {
    StringBuilder text = new StringBuilder();
    text.append("### ").append(scheme.name()).append("\n\n");
    text.append(scheme.title()).append(". ").append(scheme.reference()).append(".\n");
    if (!scheme.aliases().isEmpty()) {
      text.append("Also: ")
          .append(
              scheme.aliases().stream().map(a -> "`" + a + "`").collect(Collectors.joining(", ")))
          .append(".\n");
    }
    text.append("\n| | | |\n|---|---|---|\n");
    for (SchemePremise premise : scheme.premises()) {
      text.append("| premise | ").append(premise.role()).append(" | ");
      text.append(premise.text()).append(" |\n");
    }
    text.append("| conclusion | | ").append(scheme.conclusion()).append(" |\n");
    for (CriticalQuestion question : scheme.criticalQuestions()) {
      text.append("| ").append(question.kind().word()).append(" | ").append(question.name());
      text.append(" | ").append(question.text()).append(" |\n");
    }
    return text.toString();
  }
}
