package org.argmap.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.argmap.render.Diagrams;
import org.argmap.render.OutputContract;
import org.argmap.render.diagram.DiagramRenderer;
import org.junit.jupiter.api.Test;

class PrintOutputsTest extends OutputContract {

  @Override
  protected List<DiagramRenderer> renderers() {
    return List.of(PngRenderer.standard(), PdfRenderer.standard());
  }

  @Test
  void png_and_pdf_are_found_by_the_front_door() {
    assertThat(Diagrams.png()).isInstanceOf(PngRenderer.class);
    assertThat(Diagrams.pdf()).isInstanceOf(PdfRenderer.class);
    assertThat(Diagrams.all()).extracting(DiagramRenderer::name).endsWith("json", "pdf", "png");
    assertThat(Diagrams.forExtension("PNG")).containsInstanceOf(PngRenderer.class);
  }

  /** The loader of such a thread often sees the classes of the JDK alone. */
  @Test
  void they_are_found_by_a_thread_whose_class_loader_sees_no_library() throws Exception {
    List<DiagramRenderer> found = new ArrayList<>();
    Thread thread = new Thread(() -> found.addAll(Diagrams.all()));
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    thread.start();
    thread.join();
    assertThat(found).extracting(DiagramRenderer::name).contains("png", "pdf");
  }
}
