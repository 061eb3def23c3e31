package org.argmap.render.drawing;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxKind;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Joint;
import org.argmap.render.diagram.Legend;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.diagram.Mark;

/** The accessible names of the elements of a drawing, for readers who hear it. */
public final class ElementNames {

  private ElementNames() {}

  /** Returns a description of the picture, with counts. */
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

  /**
   * Returns the name of a box: its kind unless it is a claim, its marks, its label and heading, its
   * whole text even if the drawing cuts it, and what is hidden behind it.
   */
  public static String of(Box box) {
    StringBuilder name = new StringBuilder();
    if (box.kind() != BoxKind.CLAIM) {
      String kind = box.kind().words();
      name.append(kind.substring(0, 1).toUpperCase(Locale.ROOT)).append(kind, 1, kind.length());
      name.append(": ");
    }
    for (Mark mark : box.marks()) {
      name.append('[').append(mark.words()).append("] ");
    }
    String words =
        Stream.of(box.label(), box.heading(), box.text())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(": "));
    name.append(words);
    if (!box.note().isBlank()) {
      name.append(" (").append(box.note()).append(')');
    }
    if (box.hidden() > 0) {
      name.append(" (").append(box.hidden()).append(" more behind it)");
    }
    box.link().ifPresent(link -> name.append(" (link to ").append(link).append(')'));
    return name.toString();
  }

  /** Returns the name of a joint: the kind of argument or relation, and its title. */
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
