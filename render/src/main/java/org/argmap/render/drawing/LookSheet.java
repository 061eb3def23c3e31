package org.argmap.render.drawing;

import java.util.List;
import java.util.Set;

/**
 * The one table of how parts of a drawing look. A rule holds for a part in figures of a class;
 * later rules win over earlier ones, so general rules stand first. Whoever adds a kind of line, box
 * or mark adds its rules here, and every output follows.
 */
public final class LookSheet {

  private static final List<Rule> RULES =
      List.of(
          new Rule("", Part.GROUND, Look.fill(Ink.GROUND)),
          new Rule("", Part.WORDS, Look.fill(Ink.TEXT)),
          new Rule("", Part.BOX, border(Ink.BOX, Ink.BORDER, 1.2)),
          new Rule("question", Part.BOX, Look.fill(Ink.QUESTION)),
          new Rule("root", Part.BOX, Look.width(2.2)),
          new Rule("implicit", Part.BOX, Look.dash(5.0, 3.0)),
          new Rule("assumed", Part.BOX, Look.dash(1.5, 2.5)),
          new Rule("questioned", Part.BOX, Look.dash(9.0, 3.0, 2.0, 3.0)),
          new Rule("accepted", Part.BOX, Look.width(3.2)),
          new Rule("rejected", Part.WORDS, Look.struck()),
          new Rule("link", Part.WORDS, Look.underlined()),
          new Rule("cluster", Part.FRAME, border(Ink.FRAME, Ink.RELATION, 1)),
          new Rule("line", Part.LINE, border(Ink.NONE, Ink.RELATION, 1.5)),
          new Rule("line", Part.BAR, border(Ink.NONE, Ink.RELATION, 2.6)),
          new Rule("line", Part.HEAD, Look.fill(Ink.RELATION)),
          new Rule("premise", Part.LINE, Look.width(1.3)),
          new Rule("whole", Part.LINE, Look.width(3)),
          new Rule("preference", Part.BAR, Look.width(1.6)),
          new Rule("about", Part.LINE, Look.dash(2.0, 3.0)),
          new Rule("", Part.DISC, Look.fill(Ink.RELATION)),
          new Rule("", Part.SIGN, Look.fill(Ink.GROUND)),
          new Rule("support", Part.LINE, Look.stroke(Ink.SUPPORT)),
          new Rule("support", Part.BAR, Look.stroke(Ink.SUPPORT)),
          new Rule("support", Part.HEAD, Look.fill(Ink.SUPPORT)),
          new Rule("support", Part.DISC, Look.fill(Ink.SUPPORT)),
          new Rule("oppose", Part.LINE, Look.stroke(Ink.OPPOSE)),
          new Rule("oppose", Part.BAR, Look.stroke(Ink.OPPOSE)),
          new Rule("oppose", Part.HEAD, Look.fill(Ink.OPPOSE)),
          new Rule("oppose", Part.DISC, Look.fill(Ink.OPPOSE)));

  private LookSheet() {}

  /**
   * A rule of the table.
   *
   * @param figureClass the class that figures must have; empty for every figure
   * @param part the part it is about
   * @param look what it says
   */
  public record Rule(String figureClass, Part part, Look look) {}

  /** The rules; later ones win. */
  public static List<Rule> rules() {
    return RULES;
  }

  /** How a part of a figure with these classes looks. Titles look as words do. */
  public static Look of(Part part, Set<String> figureClasses) {
    Look look = Look.UNSAID;
    Part general = part == Part.TITLE || part == Part.FRAME_TITLE ? Part.WORDS : part;
    for (Rule rule : RULES) {
      if (rule.part() == general
          && (rule.figureClass().isEmpty() || figureClasses.contains(rule.figureClass()))) {
        look = rule.look().over(look);
      }
    }
    return look;
  }

  private static Look border(Ink fill, Ink stroke, double width) {
    return Look.width(width).over(Look.stroke(stroke)).over(Look.fill(fill));
  }
}
