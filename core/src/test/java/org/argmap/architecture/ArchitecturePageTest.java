package org.argmap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The table of packages in {@code docs/architecture.md} is that of {@link LayerTable}. {@code
 * -Dargmap.updateGolden=true} writes it anew.
 */
class ArchitecturePageTest {
  private static final Path PAGE =
      Path.of(System.getProperty("basedir", "."), "..", "docs", "architecture.md").normalize();
  private static final String BEGIN = "<!-- layers -->\n";
  private static final String END = "<!-- /layers -->";

  @Test
  void the_page_shows_the_table_that_the_build_enforces() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    String updated = page.substring(0, begin) + LayerTable.asMarkdown() + page.substring(end);
    if (Boolean.getBoolean("argmap.updateGolden")) {
      Files.writeString(PAGE, updated);
    }

    assertThat(Files.readString(PAGE))
        .as("%s; -Dargmap.updateGolden=true writes it anew", PAGE)
        .isEqualTo(updated);
  }
}
