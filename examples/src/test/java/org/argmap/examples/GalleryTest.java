package org.argmap.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.argmap.model.ArgumentMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class GalleryTest {
  @TempDir Path folder;

  @Test
  void there_is_a_file_of_each_kind_for_each_analysis_and_a_page() throws Exception {
    List<Path> written = Gallery.write(Analysis.all(), folder.resolve("new/folder"));
    assertThat(written)
        .filteredOn(file -> !file.getParent().endsWith("graphviz"))
        .hasSize(Analysis.all().size() * GalleryFile.all().size() + 1)
        .allSatisfy(file -> assertThat(file).isNotEmptyFile())
        .doesNotHaveDuplicates();
  }

  @Test
  void every_link_of_the_page_leads_to_a_file_or_a_section() throws Exception {
    Gallery.write(Analysis.all(), folder);
    SpecimenGallery.write(List.of(), folder.resolve("specimens"));
    Document page = page();
    List<String> links = attributes(page, "a", "href");
    List<String> sections = attributes(page, "section", "id");
    assertThat(links).hasSizeGreaterThan(6);
    assertThat(links)
        .allSatisfy(
            link -> {
              if (link.startsWith("#")) {
                assertThat(sections).contains(link.substring(1));
              } else {
                assertThat(folder.resolve(link)).exists();
              }
            });
  }

  @Test
  void the_page_needs_nothing_from_elsewhere() throws Exception {
    Gallery.write(Analysis.all(), folder);
    Document page = page();
    assertThat(attributes(page, "img", "src"))
        .hasSameSizeAs(Analysis.all())
        .allSatisfy(source -> assertThat(source).startsWith("data:image/svg+xml;base64,"));
    assertThat(attributes(page, "img", "alt")).allSatisfy(text -> assertThat(text).isNotBlank());
    assertThat(page.getElementsByTagName("script").getLength()).isZero();
    assertThat(page.getElementsByTagName("link").getLength()).isZero();
  }

  @Test
  void the_texts_of_a_map_are_shown_as_they_are() throws Exception {
    String nasty = "</h2><script>alert(\"1\")</script> 100% & 'x' \u202e%s";
    ArgumentMap map =
        ArgumentMap.build(nasty, m -> m.description(nasty).claim("a", nasty).language("en"));
    Gallery.write(List.of(new Analysis("nasty", () -> map, List.of())), folder);
    Document page = page();
    assertThat(page.getElementsByTagName("script").getLength()).isZero();
    assertThat(page.getElementsByTagName("h2").item(0).getTextContent()).isEqualTo(nasty);
    assertThat(page.getElementsByTagName("p").item(0).getTextContent()).isEqualTo(nasty);
  }

  @Test
  void what_was_written_is_printed() throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Path target = Path.of("target", "gallery-test");
    System.setOut(new PrintStream(printed, true, UTF_8));
    try {
      Gallery.main(new String[] {target.toAbsolutePath().toString()});
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString(UTF_8).lines())
        .contains("wrote " + target.resolve("index.html"))
        .allSatisfy(line -> assertThat(Path.of(line.substring("wrote ".length()))).exists());
  }

  private Document page() throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(Files.newInputStream(folder.resolve("index.html")));
  }

  private static List<String> attributes(Document page, String element, String attribute) {
    NodeList elements = page.getElementsByTagName(element);
    List<String> values = new ArrayList<>();
    for (int i = 0; i < elements.getLength(); i++) {
      values.add(((Element) elements.item(i)).getAttribute(attribute));
    }
    return values;
  }
}
