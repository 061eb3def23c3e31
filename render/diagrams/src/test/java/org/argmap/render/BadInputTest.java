package org.argmap.render;

import java.util.List;
import org.argmap.render.diagram.DiagramRenderer;

class BadInputTest extends BadInputContract {

  @Override
  protected List<DiagramRenderer> renderers() {
    return Diagrams.all();
  }
}
