package org.argmap.print;

import java.util.List;
import org.argmap.render.BadInputContract;
import org.argmap.render.diagram.DiagramRenderer;

class PrintBadInputTest extends BadInputContract {

  @Override
  protected List<DiagramRenderer> renderers() {
    return List.of(PngRenderer.standard(), PdfRenderer.standard());
  }
}
