package org.argmap.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.argmap.docs.GoldenFiles;
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
    GoldenFiles.assertSame(
        FOLDER.resolve(file.nameFor(analysis)), file.writer().apply(analysis.map()));
  }
}
