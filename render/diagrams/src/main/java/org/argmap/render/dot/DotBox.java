package org.argmap.render.dot;

import java.util.ArrayList;
import java.util.List;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxShape;
import org.argmap.render.diagram.Mark;
import org.argmap.render.diagram.Tone;
import org.argmap.render.diagram.theme.Palette;

/** The DOT attributes of the node for a box: label, shape and colours. */
final class DotBox {

  private DotBox() {}

  static List<String> lines(Box box) {
    List<String> lines = new ArrayList<>(DotString.wrap(box.label() + ' ' + box.heading()));
    lines.addAll(DotString.wrap(box.text()));
    lines.addAll(DotString.wrap(box.note()));
    for (Mark mark : box.marks()) {
      switch (mark) {
        case UNDEVELOPED, ASSUMPTION, JUSTIFICATION, DEFEATED ->
            lines.add("(" + mark.words() + ")");
        case ROOT, IMPLICIT, ASSUMED, ACCEPTED, REJECTED, QUESTIONED -> {}
      }
    }
    if (box.hidden() > 0) {
      lines.add("(+" + box.hidden() + ")");
    }
    return lines;
  }

  /** Returns the attributes after the label, each with a comma before it. */
  static String look(Box box, Palette colours) {
    StringBuilder out = new StringBuilder();
    boolean rounded = true;
    switch (box.shape()) {
      case RECTANGLE, ROUNDED, STADIUM -> {}
      case HEXAGON, ELLIPSE, CIRCLE, PARALLELOGRAM -> {
        out.append(", shape=").append(box.shape().cssClass());
        rounded = false;
      }
      case PLAIN -> {
        out.append(", shape=plaintext");
        rounded = false;
      }
    }
    String border = border(box);
    if (!rounded || !border.isEmpty()) {
      String filled = box.shape() == BoxShape.PLAIN ? "solid" : "filled";
      String style = (rounded ? "rounded," : "") + filled + border;
      out.append(", style=").append(style.contains(",") ? '"' + style + '"' : style);
    }
    if (box.tone() != Tone.NEUTRAL) {
      out.append(", fillcolor=\"").append(colours.fill(box.tone())).append('"');
    }
    if (!colours.border(box.tone()).equals(colours.border())) {
      out.append(", color=\"").append(colours.border(box.tone())).append('"');
    }
    if (box.hidden() > 0) {
      out.append(", peripheries=2");
    }
    if (border.isEmpty() && box.has(Mark.ROOT)) {
      out.append(", penwidth=2");
    }
    box.link().ifPresent(link -> out.append(", URL=").append(DotString.quote(link)));
    return out.toString();
  }

  private static String border(Box box) {
    if (box.has(Mark.IMPLICIT)) {
      return ",dashed";
    }
    return box.has(Mark.ASSUMED) ? ",dotted" : "";
  }
}
