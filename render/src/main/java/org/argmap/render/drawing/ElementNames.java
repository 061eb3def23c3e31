package org.argmap.render.drawing;

import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxKind;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Joint;
import org.argmap.render.diagram.Legend;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.diagram.Mark;

/** What a drawing says to those who hear it. */
public final class ElementNames {

  private ElementNames() {}

  /** What the picture shows, with counts. */
  static String description(Diagram diagram) {
    StringBuilder text = new StringBuilder();
    if (!diagram.description().isBlank()) {
      text.append(diagram.description().strip()).append(' ');
    }
    text.append("Argument map with ").append(count(diagram.boxes().size(), "box", "boxes"));
    for (Legend.LineEntry entry : diagram.legend().lines()) {
      text.append(", ").append(entry.words()).append(": ").append(entry.count());
    }
    return text.append('.').toString();
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** The name of a box: its marks, its heading and all its words, also those cut in the drawing. */
  public static String of(Box box) {
    StringBuilder name = new StringBuilder();
    if (box.kind() == BoxKind.QUESTION) {
      name.append("Question: ");
    }
    for (Mark mark : box.marks()) {
      name.append('[').append(mark.words()).append("] ");
    }
    if (!box.heading().isBlank()) {
      name.append(box.heading());
      if (!box.text().isBlank()) {
        name.append(": ");
      }
    }
    return name.append(box.text()).toString();
  }

  /** The name of a joint: what kind of argument or relation it is, and its title. */
  public static String of(Joint joint) {
    String kind =
        switch (joint.kind()) {
          case SUPPORT -> "Supporting argument";
          case OPPOSE -> "Opposing argument";
          default -> joint.kind().verb();
        };
    if (joint.kind() != LineKind.SUPPORT && joint.kind() != LineKind.OPPOSE) {
      return "Relation: " + kind;
    }
    return joint.title().isBlank() ? kind : kind + ": " + joint.title();
  }
}
