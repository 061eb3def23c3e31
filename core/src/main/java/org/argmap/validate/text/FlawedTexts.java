package org.argmap.validate.text;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.argmap.model.Edit;
import org.argmap.model.Element;
import org.argmap.model.Finding;
import org.argmap.validate.RuleContext;
import org.argmap.validate.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a flaw in the texts of a map: one finding for each element, about the first of its
 * texts that has the flaw, with a fix that mends all of them.
 */
final class FlawedTexts {
  /** Says what is wrong with a text. */
  interface Flaw {
    /** The end of the sentence that begins with the name of the text; null if nothing is wrong. */
    @Nullable String in(String text);
  }

  private final RuleContext context;
  private final Set<TextPart> parts;
  private final Flaw flaw;
  private final String hint;
  private final @Nullable UnaryOperator<String> mend;

  private FlawedTexts(
      RuleContext context,
      Set<TextPart> parts,
      Flaw flaw,
      String hint,
      @Nullable UnaryOperator<String> mend) {
    this.context = context;
    this.parts = parts;
    this.flaw = flaw;
    this.hint = hint;
    this.mend = mend;
  }

  /** Reports a flaw that has no mechanical fix. */
  static void report(RuleContext context, Set<TextPart> parts, Flaw flaw, String hint) {
    new FlawedTexts(context, parts, flaw, hint, null).report();
  }

  /** Reports a flaw. */
  static void report(
      RuleContext context,
      Set<TextPart> parts,
      Flaw flaw,
      String hint,
      UnaryOperator<String> mend) {
    new FlawedTexts(context, parts, flaw, hint, mend).report();
  }

  private void report() {
    Seen ofMap = new Seen();
    ElementTexts.forEach(context.map(), ofMap);
    if (ofMap.first != null) {
      context.report(ofMap.message("map")).hint(hint);
    }
    for (Element element : context.map().elements()) {
      Seen seen = new Seen();
      ElementTexts.forEach(element, seen);
      if (seen.first != null) {
        Finding.Builder finding =
            context.report(seen.message(Wording.name(element)), element).hint(hint);
        if (mend != null) {
          finding.fix(Edit.replace(new ChangedTexts(mend).of(element)));
        }
      }
    }
  }

  /** What is wrong with the texts of one element. */
  private final class Seen implements ElementTexts.Visitor {
    private @Nullable String first;
    private TextPart part = TextPart.TEXT;
    private int others;

    @Override
    public void visit(TextPart visited, String text) {
      String wrong = parts.contains(visited) ? flaw.in(text) : null;
      if (wrong != null && first == null) {
        first = wrong;
        part = visited;
      } else if (wrong != null) {
        others++;
      }
    }

    String message(String name) {
      return "The "
          + part.word()
          + " of the "
          + name
          + " "
          + first
          + "."
          + (others == 0
              ? ""
              : others == 1
                  ? " So it is with another of its texts."
                  : " So it is with %d more of its texts.".formatted(others));
    }
  }
}
