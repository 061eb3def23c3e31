package org.argmap.render.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.argmap.render.diagram.LineHead;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.diagram.LinePattern;
import org.argmap.render.diagram.Tone;
import org.argmap.render.drawing.ColourRole.Plain;

/**
 * The table of presentation rules for all outputs. A rule applies to shapes of one role in figures
 * with certain classes; later rules override earlier ones, so general rules come first. To add a
 * kind of line, box or mark, add its rules here; every output follows.
 */
public final class PresentationRules {

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

  private PresentationRules() {}

  /**
   * A rule of the table.
   *
   * @param figureClasses the classes that a figure must have, joined by full stops as in a
   *     selector; empty for every figure
   * @param role the role of the shapes that it applies to
   * @param presentation the presentation that it sets
   */
  public record Rule(String figureClasses, ShapeRole role, Presentation presentation) {

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
  public static Presentation of(ShapeRole role, Set<String> classes) {
    Presentation presentation = Presentation.UNSAID;
    ShapeRole general = looksAsWords(role) ? ShapeRole.WORDS : role;
    for (Rule rule : RULES) {
      if (rule.role() == general && rule.holdsFor(classes)) {
        presentation = rule.presentation().over(presentation);
      }
    }
    return presentation;
  }

  private static boolean looksAsWords(ShapeRole role) {
    return role == ShapeRole.TITLE || role == ShapeRole.FRAME_TITLE || role == ShapeRole.NUMBER;
  }

  private static List<Rule> table() {
    List<Rule> rules = new ArrayList<>();
    rules.add(new Rule("", ShapeRole.GROUND, Presentation.fill(Plain.GROUND)));
    rules.add(new Rule("", ShapeRole.WORDS, Presentation.fill(Plain.TEXT)));
    addBoxes(rules);
    rules.add(
        new Rule(
            "cluster",
            ShapeRole.FRAME,
            border(new ColourRole.Fill(Tone.FRAME), Plain.RELATION, 1)));
    rules.add(
        new Rule(
            "cluster-title", ShapeRole.PLATE, Presentation.fill(new ColourRole.Fill(Tone.FRAME))));
    rules.add(new Rule("line", ShapeRole.LINE, border(Plain.NONE, Plain.RELATION, 1.5)));
    rules.add(new Rule("line", ShapeRole.BAR, border(Plain.NONE, Plain.RELATION, 2.6)));
    rules.add(new Rule("line", ShapeRole.HEAD, Presentation.fill(Plain.RELATION)));
    rules.add(new Rule("premise", ShapeRole.LINE, Presentation.width(1.3)));
    rules.add(new Rule("whole", ShapeRole.LINE, Presentation.width(3)));
    rules.add(new Rule("", ShapeRole.DISC, Presentation.fill(Plain.RELATION)));
    rules.add(new Rule("", ShapeRole.SIGN, Presentation.fill(Plain.GROUND)));
    for (LineKind kind : LineKind.values()) {
      addLine(rules, kind);
    }
    rules.add(new Rule("", ShapeRole.BADGE, border(Plain.GROUND, Plain.BORDER, 1)));
    return rules;
  }

  private static void addBoxes(List<Rule> rules) {
    ColourRole fill = new ColourRole.Fill(Tone.NEUTRAL);
    rules.add(new Rule("", ShapeRole.BOX, border(fill, Plain.BORDER, 1.2)));
    for (Tone tone : Tone.values()) {
      if (tone == Tone.QUESTION || tone == Tone.FRAME) {
        rules.add(
            new Rule(tone.cssClass(), ShapeRole.BOX, Presentation.fill(new ColourRole.Fill(tone))));
      } else if (tone != Tone.NEUTRAL) {
        Presentation presentation =
            Presentation.stroke(new ColourRole.Border(tone))
                .over(Presentation.fill(new ColourRole.Fill(tone)));
        rules.add(new Rule(tone.cssClass(), ShapeRole.BOX, presentation));
      }
    }
    rules.add(new Rule("root", ShapeRole.BOX, Presentation.width(2.2)));
    rules.add(new Rule("implicit", ShapeRole.BOX, Presentation.dash(5.0, 3.0)));
    rules.add(
        new Rule(
            "assumed", ShapeRole.BOX, Presentation.width(1.8).over(Presentation.dash(2.0, 2.5))));
    rules.add(new Rule("questioned", ShapeRole.BOX, Presentation.dash(9.0, 3.0, 2.0, 3.0)));
    rules.add(new Rule("accepted", ShapeRole.BOX, Presentation.width(3.2)));
    rules.add(new Rule("rejected", ShapeRole.WORDS, Presentation.struck()));
    rules.add(new Rule("link", ShapeRole.WORDS, Presentation.underlined()));
    rules.add(new Rule("defeated", ShapeRole.CROSS, border(Plain.NONE, Plain.BORDER, 1.2)));
  }

  private static void addLine(List<Rule> rules, LineKind kind) {
    // A box may have the class of a source as well, but this rule is for lines alone.
    String name = "line." + kind.cssClass();
    if (kind.pattern() == LinePattern.DASHED) {
      rules.add(new Rule(name, ShapeRole.LINE, Presentation.dash(6.0, 4.0)));
    } else if (kind.pattern() == LinePattern.DOTTED) {
      rules.add(new Rule(name, ShapeRole.LINE, Presentation.dash(2.0, 3.0)));
    }
    if (kind.head() == LineHead.CHEVRON) {
      rules.add(new Rule(name, ShapeRole.BAR, Presentation.width(1.6)));
    }
    if (kind.head() == LineHead.HOLLOW_TRIANGLE || kind.head() == LineHead.HOLLOW_DIAMOND) {
      ColourRole ink = new ColourRole.OfLine(kind);
      rules.add(new Rule(name, ShapeRole.LINE, Presentation.stroke(ink)));
      rules.add(new Rule(name, ShapeRole.HEAD, border(Plain.GROUND, ink, 1.3)));
    } else if (COLOURED.contains(kind)) {
      ColourRole ink = new ColourRole.OfLine(kind);
      rules.add(new Rule(name, ShapeRole.LINE, Presentation.stroke(ink)));
      rules.add(new Rule(name, ShapeRole.BAR, Presentation.stroke(ink)));
      rules.add(new Rule(name, ShapeRole.HEAD, Presentation.fill(ink)));
      if (kind.hasJoint()) {
        rules.add(new Rule(kind.cssClass(), ShapeRole.DISC, Presentation.fill(ink)));
      }
    }
  }

  private static Presentation border(ColourRole fill, ColourRole stroke, double width) {
    return Presentation.width(width)
        .over(Presentation.stroke(stroke))
        .over(Presentation.fill(fill));
  }
}
