package org.argmap.render.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.argmap.render.diagram.LineHead;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.diagram.LinePattern;
import org.argmap.render.diagram.Tone;
import org.argmap.render.drawing.Ink.Plain;

/**
 * The table of presentation rules for all outputs. A rule applies to shapes of one role in figures
 * with certain classes; later rules override earlier ones, so general rules come first. To add a
 * kind of line, box or mark, add its rules here; every output follows.
 */
public final class LookSheet {

  /** The kinds of lines with a colour of their own; all others have that of relations. */
  private static final Set<LineKind> COLOURED =
      Set.of(
          LineKind.SUPPORT,
          LineKind.OPPOSE,
          LineKind.CHALLENGE,
          LineKind.SAYS,
          LineKind.REPLY,
          LineKind.SUPPORTED_BY,
          LineKind.IN_CONTEXT_OF);

  private static final List<Rule> RULES = List.copyOf(table());

  private LookSheet() {}

  /**
   * A rule of the table.
   *
   * @param figureClasses the classes that a figure must have, joined by full stops as in a
   *     selector; empty for every figure
   * @param part the role of the shapes that it applies to
   * @param look the presentation that it sets
   */
  public record Rule(String figureClasses, Part part, Look look) {

    /** Returns whether the rule applies to figures with these classes. */
    public boolean holdsFor(Set<String> classes) {
      int at = 0;
      while (at < figureClasses.length()) {
        int dot = figureClasses.indexOf('.', at);
        int end = dot < 0 ? figureClasses.length() : dot;
        if (!classes.contains(figureClasses.substring(at, end))) {
          return false;
        }
        at = end + 1;
      }
      return true;
    }
  }

  /** Returns the rules; later ones override earlier ones. */
  public static List<Rule> rules() {
    return RULES;
  }

  /**
   * Returns the presentation of shapes of a role in a figure with these classes. Titles and numbers
   * look like other text.
   */
  public static Look of(Part part, Set<String> classes) {
    Look look = Look.UNSAID;
    Part general = looksAsWords(part) ? Part.WORDS : part;
    for (Rule rule : RULES) {
      if (rule.part() == general && rule.holdsFor(classes)) {
        look = rule.look().over(look);
      }
    }
    return look;
  }

  private static boolean looksAsWords(Part part) {
    return part == Part.TITLE || part == Part.FRAME_TITLE || part == Part.NUMBER;
  }

  private static List<Rule> table() {
    List<Rule> rules = new ArrayList<>();
    rules.add(new Rule("", Part.GROUND, Look.fill(Plain.GROUND)));
    rules.add(new Rule("", Part.WORDS, Look.fill(Plain.TEXT)));
    addBoxes(rules);
    rules.add(new Rule("cluster", Part.FRAME, border(new Ink.Fill(Tone.FRAME), Plain.RELATION, 1)));
    rules.add(new Rule("cluster-title", Part.PLATE, Look.fill(new Ink.Fill(Tone.FRAME))));
    rules.add(new Rule("line", Part.LINE, border(Plain.NONE, Plain.RELATION, 1.5)));
    rules.add(new Rule("line", Part.BAR, border(Plain.NONE, Plain.RELATION, 2.6)));
    rules.add(new Rule("line", Part.HEAD, Look.fill(Plain.RELATION)));
    rules.add(new Rule("premise", Part.LINE, Look.width(1.3)));
    rules.add(new Rule("whole", Part.LINE, Look.width(3)));
    rules.add(new Rule("", Part.DISC, Look.fill(Plain.RELATION)));
    rules.add(new Rule("", Part.SIGN, Look.fill(Plain.GROUND)));
    for (LineKind kind : LineKind.values()) {
      addLine(rules, kind);
    }
    rules.add(new Rule("", Part.BADGE, border(Plain.GROUND, Plain.BORDER, 1)));
    return rules;
  }

  private static void addBoxes(List<Rule> rules) {
    Ink fill = new Ink.Fill(Tone.NEUTRAL);
    rules.add(new Rule("", Part.BOX, border(fill, Plain.BORDER, 1.2)));
    for (Tone tone : Tone.values()) {
      if (tone == Tone.QUESTION || tone == Tone.FRAME) {
        rules.add(new Rule(tone.cssClass(), Part.BOX, Look.fill(new Ink.Fill(tone))));
      } else if (tone != Tone.NEUTRAL) {
        Look look = Look.stroke(new Ink.Border(tone)).over(Look.fill(new Ink.Fill(tone)));
        rules.add(new Rule(tone.cssClass(), Part.BOX, look));
      }
    }
    rules.add(new Rule("root", Part.BOX, Look.width(2.2)));
    rules.add(new Rule("implicit", Part.BOX, Look.dash(5.0, 3.0)));
    rules.add(new Rule("assumed", Part.BOX, Look.width(1.8).over(Look.dash(2.0, 2.5))));
    rules.add(new Rule("questioned", Part.BOX, Look.dash(9.0, 3.0, 2.0, 3.0)));
    rules.add(new Rule("accepted", Part.BOX, Look.width(3.2)));
    rules.add(new Rule("rejected", Part.WORDS, Look.struck()));
    rules.add(new Rule("link", Part.WORDS, Look.underlined()));
    rules.add(new Rule("defeated", Part.CROSS, border(Plain.NONE, Plain.BORDER, 1.2)));
  }

  private static void addLine(List<Rule> rules, LineKind kind) {
    // A box may have the class of a source as well, but this rule is for lines alone.
    String name = "line." + kind.cssClass();
    if (kind.pattern() == LinePattern.DASHED) {
      rules.add(new Rule(name, Part.LINE, Look.dash(6.0, 4.0)));
    } else if (kind.pattern() == LinePattern.DOTTED) {
      rules.add(new Rule(name, Part.LINE, Look.dash(2.0, 3.0)));
    }
    if (kind.head() == LineHead.CHEVRON) {
      rules.add(new Rule(name, Part.BAR, Look.width(1.6)));
    }
    if (kind.head() == LineHead.HOLLOW_TRIANGLE || kind.head() == LineHead.HOLLOW_DIAMOND) {
      Ink ink = new Ink.OfLine(kind);
      rules.add(new Rule(name, Part.LINE, Look.stroke(ink)));
      rules.add(new Rule(name, Part.HEAD, border(Plain.GROUND, ink, 1.3)));
    } else if (COLOURED.contains(kind)) {
      Ink ink = new Ink.OfLine(kind);
      rules.add(new Rule(name, Part.LINE, Look.stroke(ink)));
      rules.add(new Rule(name, Part.BAR, Look.stroke(ink)));
      rules.add(new Rule(name, Part.HEAD, Look.fill(ink)));
      if (kind.hasJoint()) {
        rules.add(new Rule(kind.cssClass(), Part.DISC, Look.fill(ink)));
      }
    }
  }

  private static Look border(Ink fill, Ink stroke, double width) {
    return Look.width(width).over(Look.stroke(stroke)).over(Look.fill(fill));
  }
}
