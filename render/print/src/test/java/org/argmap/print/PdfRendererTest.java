package org.argmap.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.render.Diagrams;
import org.argmap.render.SampleMaps;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxKind;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Legend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PdfRendererTest {
  private static final String WORDS =
      "Covert intrusions between partners erode the trust on which every agreement to share rests ";

  /** A tree whose claims each say something of their own. */
  static ArgumentMap tree(int claims) {
    SplittableRandom random = new SplittableRandom(claims);
    ArgumentMapBuilder b = ArgumentMap.builder("A tree of " + claims);
    b.metadata(m -> m.language("en").description("Made for a test."));
    List<ClaimId> ids = new ArrayList<>();
    ids.add(b.claim("c0", "The conclusion of it all."));
    for (int i = 1; i < claims; i++) {
      int start = random.nextInt(20);
      String text = "Claim number " + i + " " + WORDS.substring(start, start + 60).strip() + ".";
      ClaimId claim = b.claim("c" + i, text);
      ClaimId target = ids.get(random.nextInt(Math.max(0, ids.size() - 30), ids.size()));
      if (random.nextBoolean()) {
        b.support(target, claim);
      } else {
        b.oppose(target, claim);
      }
      ids.add(claim);
    }
    return b.build();
  }

  private static PDDocument pdf(ArgumentMap map) throws IOException {
    return pdf(PdfRenderer.standard(), map);
  }

  private static PDDocument pdf(PdfRenderer renderer, ArgumentMap map) throws IOException {
    return Loader.loadPDF(renderer.renderBytes(map));
  }

  private static String text(PDDocument document) throws IOException {
    return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
  }

  @Test
  void a_small_map_is_on_one_page_with_title_legend_and_every_text() throws IOException {
    ArgumentMap map = SampleMaps.sharing();
    try (PDDocument document = pdf(map)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      String text = text(document);
      assertThat(text).contains(map.title(), "supports (2)", "opposes (2)").doesNotContain("Page");
      for (Claim claim : map.claims()) {
        assertThat(text).contains(claim.text());
      }
    }
  }

  @Test
  void every_claim_of_a_large_map_is_found_whole_and_once() throws IOException {
    ArgumentMap map = tree(120);
    try (PDDocument document = pdf(map)) {
      String text = text(document);
      for (Claim claim : map.claims()) {
        assertThat(text).containsOnlyOnce(claim.text());
      }
    }
  }

  @Test
  void a_large_map_has_an_overview_page_numbers_and_notes_where_lines_go_on() throws IOException {
    try (PDDocument document = pdf(tree(120))) {
      int pages = document.getNumberOfPages();
      assertThat(pages).isBetween(8, 20);
      String text = text(document);
      assertThat(text).contains("Page 1 of " + pages, "Page " + pages + " of " + pages);
      assertThat(text).containsPattern("\u2192 p\\. \\d+: c\\d").contains("\u2190 p. ");
      long jumps =
          document.getPage(1).getAnnotations().stream()
              .filter(PDAnnotationLink.class::isInstance)
              .count();
      assertThat(jumps).isPositive();
      PDFTextStripper first = new PDFTextStripper();
      first.setEndPage(1);
      assertThat(first.getText(document)).contains("supports (", "A tree of 120");
    }
  }

  @Test
  void the_file_says_its_title_and_language_and_has_bookmarks_and_tags() throws IOException {
    try (PDDocument document = pdf(SampleMaps.everything())) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("One of everything");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
      List<String> bookmarks = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        bookmarks.add(item.getTitle());
      }
      assertThat(bookmarks).contains("First", "The second final conclusion.");
    }
  }

  @Test
  void the_letters_are_embedded() throws IOException {
    try (PDDocument document = pdf(SampleMaps.sharing())) {
      PDPage page = document.getPage(0);
      for (COSName name : page.getResources().getFontNames()) {
        assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        assertThat(page.getResources().getFont(name).getName()).contains("LiberationSans");
      }
    }
  }

  @Test
  void the_same_map_gives_the_same_bytes() {
    assertThat(PdfRenderer.standard().renderBytes(tree(60)))
        .isEqualTo(PdfRenderer.standard().renderBytes(tree(60)));
  }

  @Test
  void a_text_that_is_cut_follows_in_full() throws IOException {
    String text = "Word after word ".repeat(200) + "and the end.";
    ArgumentMap map = ArgumentMap.build("Long", m -> m.claim("long", text, c -> {}));
    try (PDDocument document = pdf(map)) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      assertThat(text(document)).contains(text, "Texts in full", "[long]", "Page 2 of 2");
    }
  }

  @Test
  void a_map_is_cut_where_its_words_would_get_too_small() throws IOException {
    ArgumentMap map = tree(40);
    PdfRenderer small = PdfRenderer.standard().leastPoints(1);
    try (PDDocument one = pdf(small, map);
        PDDocument several = pdf(small.leastPoints(8), map)) {
      assertThat(one.getNumberOfPages()).isEqualTo(1);
      assertThat(several.getNumberOfPages()).isGreaterThan(3);
    }
    assertThatThrownBy(() -> small.leastPoints(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from 1 to 36");
  }

  @Test
  void paper_and_its_orientation_are_as_asked_for() throws IOException {
    PdfRenderer letter = PdfRenderer.standard().paper(PaperSize.LETTER);
    try (PDDocument upright =
            pdf(letter.orientation(PaperOrientation.PORTRAIT), SampleMaps.sharing());
        PDDocument lying =
            pdf(letter.orientation(PaperOrientation.LANDSCAPE), SampleMaps.sharing())) {
      assertThat(upright.getPage(0).getMediaBox().getHeight()).isEqualTo(792);
      assertThat(lying.getPage(0).getMediaBox().getHeight()).isEqualTo(612);
    }
  }

  @Test
  void text_from_right_to_left_can_be_found() throws IOException {
    String text = "\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD";
    try (PDDocument document = pdf(ArgumentMap.build("x", m -> m.claim("c", text, c -> {})))) {
      assertThat(text(document)).contains(text);
    }
  }

  @Test
  void letters_that_no_font_has_are_told_of_with_their_claim() {
    ArgumentMap map =
        ArgumentMap.build("x", m -> m.claim("c", "\u4E2D and \u4E2D and \u0627", c -> {}));
    assertThat(PdfRenderer.standard().findings(map))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("drawing.missing-letter");
              assertThat(finding.message()).contains("Claim c ", "U+4E2D", "U+0627");
              assertThat(finding.elements()).containsExactly(new ClaimId("c"));
              assertThat(finding.hint()).isPresent();
            });
    assertThat(PdfRenderer.standard().findings(SampleMaps.everything())).isEmpty();
    assertThat(Diagrams.svg().findings(map)).isEmpty();
  }

  @Test
  void a_file_that_is_no_font_is_refused(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("font.ttf"), "no font");
    assertThatThrownBy(() -> PrintFonts.standard().with(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("font.ttf")
        .hasMessageContaining("no TrueType font");
    assertThatThrownBy(() -> PrintFonts.standard().with(folder.resolve("none.ttf")))
        .isInstanceOf(IOException.class);
  }

  @Test
  void a_box_leads_where_its_link_leads() throws IOException {
    Box box =
        Box.builder("a", BoxKind.CLAIM).text("Linked.").link("https://example.org/a?b=c").build();
    Diagram diagram =
        new Diagram("", "", "", List.of(box), List.of(), List.of(), List.of(), Legend.empty());
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    PdfRenderer.standard().draw(diagram, out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      PDAnnotationLink link = (PDAnnotationLink) document.getPage(0).getAnnotations().get(0);
      assertThat(((PDActionURI) link.getAction()).getURI()).isEqualTo("https://example.org/a?b=c");
    }
  }

  @Test
  void hostile_texts_give_a_file_that_can_be_read() throws IOException {
    try (PDDocument document = pdf(SampleMaps.hostile())) {
      assertThat(text(document)).contains("<script>alert(1)</script>", "javascript:alert(1)");
      assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
    }
  }

  @Test
  @Timeout(60)
  void a_megabyte_in_one_box_is_written_in_full() throws IOException {
    ArgumentMap map =
        ArgumentMap.build("Long", m -> m.claim("long", "many words ".repeat(95_000), c -> {}));
    try (PDDocument document = pdf(map)) {
      assertThat(document.getNumberOfPages()).isBetween(100, 400);
    }
  }

  @Test
  @Timeout(120)
  void five_thousand_boxes_are_cut_into_pages() throws IOException {
    try (PDDocument document = pdf(tree(5000))) {
      assertThat(document.getNumberOfPages()).isGreaterThan(300);
    }
  }

  @Test
  void an_empty_map_has_a_page() throws IOException {
    try (PDDocument document = pdf(ArgumentMap.empty())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
    }
  }
}
