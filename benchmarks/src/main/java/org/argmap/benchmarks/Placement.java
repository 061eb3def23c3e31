package org.argmap.benchmarks;

import java.util.Locale;
import org.argmap.graphviz.GraphvizEngine;
import org.argmap.model.ArgumentMap;
import org.argmap.render.Diagrams;
import org.argmap.render.diagram.Direction;
import org.argmap.render.layout.LayeredEngine;
import org.argmap.render.svg.SvgRenderer;

/** Who places the boxes of a picture that is compared. All draw top-down. */
enum Placement {
  /** Argmap's own engine, with the author's order of siblings. */
  KEPT {
    @Override
    String draw(ArgumentMap map) {
      return topDown().render(map);
    }
  },
  /** Argmap's own engine, free to change the order of siblings. */
  FREE {
    @Override
    String draw(ArgumentMap map) {
      return topDown().engine(LayeredEngine.standard().freeOrder()).render(map);
    }
  },
  /** Argmap's drawing with the boxes placed by Graphviz. */
  GRAPHVIZ {
    @Override
    String draw(ArgumentMap map) {
      return topDown().engine(GraphvizEngine.standard()).render(map);
    }
  },
  /** ELK without options. */
  ELK {
    @Override
    String draw(ArgumentMap map) {
      return ElkPicture.of(map, ElkPicture.Order.DEFAULT);
    }
  },
  /** ELK told to mind the order of the model. */
  ELK_ORDER {
    @Override
    String draw(ArgumentMap map) {
      return ElkPicture.of(map, ElkPicture.Order.CONSIDERED);
    }
  },
  /** ELK told to keep the order of the model. */
  ELK_FORCED {
    @Override
    String draw(ArgumentMap map) {
      return ElkPicture.of(map, ElkPicture.Order.FORCED);
    }
  };

  /** The whole SVG. */
  abstract String draw(ArgumentMap map);

  /** The name in job lists and tables, such as {@code elk-order}. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static SvgRenderer topDown() {
    return Diagrams.svg().direction(Direction.TOP_DOWN);
  }
}
