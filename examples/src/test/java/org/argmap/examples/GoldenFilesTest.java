package org.argmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.argmap.docs.GoldenFiles;
import org.argmap.format.ReadResult;
import org.argmap.format.json.JsonFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of the analyses are those that are checked in. */
class GoldenFilesTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/argmap/examples/golden");

  static Stream<Arguments> files() {
    return Analysis.all().stream()
        .flatMap(
            analysis ->
                GalleryFile.all().stream()
                    .filter(file -> !file.equals(GalleryFile.SVG))
                    .map(file -> Arguments.of(analysis, file)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void the_file_is_the_one_checked_in(Analysis analysis, GalleryFile file) throws IOException {
    GoldenFiles.assertSame(FOLDER.resolve(file.nameFor(analysis)), file.writer().apply(analysis));
  }

  @ParameterizedTest
  @MethodSource("org.argmap.examples.Analysis#all")
  void the_map_read_from_the_json_file_is_the_map_built_in_java(Analysis analysis)
      throws IOException {
    ReadResult result =
        JsonFormat.standard().read(FOLDER.resolve(GalleryFile.JSON.nameFor(analysis)));
    assertThat(result.findings()).isEmpty();
    assertThat(result.map()).isEqualTo(analysis.map());
  }
}
