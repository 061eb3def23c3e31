package org.argmap.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.argmap.format.json.JsonFormat;
import org.argmap.model.ArgumentMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What makes a format: a line in the list, a package or class, a page, and a golden file that a map
 * is written to and read from. {@code -Dargmap.updateGolden=true} writes the golden files anew.
 */
class FormatRegistryTest {
  private static final Path BASE = Path.of(System.getProperty("basedir", "."));
  private static final Path PAGES = BASE.resolve("../docs/formats");
  private static final Path GOLDEN = BASE.resolve("src/test/resources/org/argmap/format/golden");

  static List<MapFormat> formats() {
    return StandardFormats.all();
  }

  private static Path golden(MapFormat format) {
    return GOLDEN.resolve("sharing." + format.extensions().get(0));
  }

  private static ArgumentMap map() throws IOException {
    return JsonFormat.standard().read(GOLDEN.resolve("sharing.json")).orThrow();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_format_has_a_page_that_says_its_name_its_class_and_its_endings(MapFormat format)
      throws IOException {
    Path page = PAGES.resolve(format.name() + ".md");
    assertThat(page).as("the page of the format %s", format.name()).exists();
    assertThat(Files.readString(page))
        .startsWith("# ")
        .contains(format.getClass().getSimpleName(), "." + format.extensions().get(0));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_format_has_a_golden_file_that_is_written_and_read(MapFormat format) throws IOException {
    Path golden = golden(format);
    if (format.canWrite()) {
      String written = format.write(map()).text();
      if (Boolean.getBoolean("argmap.updateGolden")) {
        Files.writeString(golden, written);
      }
      assertThat(golden).as("the golden file of the format %s", format.name()).exists();
      assertThat(written).isEqualTo(Files.readString(golden));
    }
    assertThat(golden).as("the golden file of the format %s", format.name()).exists();
    if (format.canRead()) {
      ReadResult read = format.read(golden);
      assertThat(read.findings()).isEmpty();
      if (carriesAll(format)) {
        assertThat(read.map().claims()).hasSameSizeAs(map().claims());
        assertThat(read.map().arguments()).hasSameSizeAs(map().arguments());
      }
      assertThat(MapFormats.standard().read(golden)).isEqualTo(read);
    }
  }

  private static boolean carriesAll(MapFormat format) throws IOException {
    return format.canWrite() && format.write(map()).findings().isEmpty();
  }

  @Test
  void every_page_and_every_golden_file_belongs_to_a_format() throws IOException {
    Set<Path> expected = new HashSet<>();
    for (MapFormat format : formats()) {
      expected.add(PAGES.resolve(format.name() + ".md"));
      expected.add(golden(format));
    }
    List<Path> found = new ArrayList<>();
    for (Path folder : List.of(PAGES, GOLDEN)) {
      try (Stream<Path> files = Files.list(folder)) {
        files.forEach(found::add);
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void names_are_told_apart_and_every_format_reads_or_writes() {
    assertThat(formats()).extracting(MapFormat::name).doesNotHaveDuplicates();
    assertThat(formats()).allMatch(format -> format.canRead() || format.canWrite());
    assertThat(MapFormats.standard().all())
        .extracting(MapFormat::name)
        .isEqualTo(formats().stream().map(MapFormat::name).toList());
  }
}
