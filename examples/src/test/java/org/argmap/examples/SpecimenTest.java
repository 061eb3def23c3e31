package org.argmap.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.argmap.docs.GoldenFiles;
import org.argmap.examples.specimens.Specimen;
import org.argmap.render.diagram.style.ClaimBoxStyle;
import org.argmap.render.diagram.style.DiagramStyles;
import org.argmap.render.diagram.theme.Themes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SpecimenTest {
  private static final Path FOLDER =
      Path.of("src/test/resources/org/argmap/examples/golden/specimens");

  /** All golden pictures together, so that nobody minds checking them out. */
  private static final long MOST_BYTES = 2_500_000;

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("org.argmap.examples.specimens.Specimen#all")
  void the_picture_is_the_one_checked_in(Specimen specimen) throws IOException {
    GoldenFiles.assertSame(FOLDER.resolve(SpecimenPage.fileOf(specimen)), specimen.svg());
  }

  static List<Specimen> wholeMaps() {
    return Specimen.all().stream()
        .filter(specimen -> specimen.renderer().view().isWholeMap())
        .filter(specimen -> specimen.renderer().style().equals(ClaimBoxStyle.standard()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("wholeMaps")
  void the_picture_shows_every_claim_of_the_map(Specimen specimen) throws Exception {
    Document svg = parse(specimen.svg());
    NodeList groups = svg.getElementsByTagName("g");
    List<String> claims = new ArrayList<>();
    for (int i = 0; i < groups.getLength(); i++) {
      Element group = (Element) groups.item(i);
      if (List.of(group.getAttribute("class").split(" ")).contains("claim")) {
        claims.add(group.getAttribute("data-id"));
      }
    }
    assertThat(claims)
        .containsExactlyInAnyOrderElementsOf(
            specimen.map().claims().stream().map(claim -> claim.id().value()).toList());
  }

  @Test
  void every_style_is_shown_in_every_theme() {
    assertThat(
            Specimen.all().stream()
                .map(Specimen::renderer)
                .map(drawn -> drawn.style().name() + " " + drawn.settings().theme().name()))
        .containsAll(
            DiagramStyles.all().stream()
                .flatMap(
                    style -> Themes.all().stream().map(theme -> style.name() + " " + theme.name()))
                .toList());
  }

  @Test
  void names_are_given_once_and_no_golden_picture_is_left_over() throws IOException {
    List<String> names = Specimen.all().stream().map(SpecimenPage::fileOf).toList();
    assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z0-9-]+\\.svg"));
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(names);
    }
  }

  @Test
  void the_golden_pictures_stay_few_enough_to_be_checked_in() throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
    }
    assertThat(bytes).isLessThan(MOST_BYTES);
  }

  @Test
  void the_contact_sheet_shows_every_specimen_on_light_ground_and_on_dark() throws Exception {
    List<Path> written = SpecimenGallery.write(Specimen.all(), folder);
    assertThat(written).doesNotHaveDuplicates().allSatisfy(file -> assertThat(file).exists());
    Document page = parse(Files.readString(folder.resolve("index.html"), UTF_8));
    NodeList images = page.getElementsByTagName("img");
    assertThat(images.getLength()).isEqualTo(2 * Specimen.all().size());
    for (int i = 0; i < images.getLength(); i++) {
      assertThat(folder.resolve(((Element) images.item(i)).getAttribute("src"))).exists();
    }
    assertThat(page.getElementsByTagName("script").getLength()).isZero();
  }

  private static Document parse(String xml) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    return builder.parse(new InputSource(new StringReader(xml)));
  }
}
