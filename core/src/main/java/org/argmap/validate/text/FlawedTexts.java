package org.argmap.validate.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.argmap.model.Edit;
import org.argmap.model.Element;
import org.argmap.model.Finding;
import org.argmap.model.Message;
import org.argmap.validate.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a flaw in the texts of a map: one finding for each element, about the first of its
 * texts that has the flaw, with a fix that mends all of them.
 */
final class FlawedTexts {
  private static final String OF_MAP = "The {part} of the map ";
  private static final String OF_ELEMENT = "The {part} of the {element} ";
  private static final String SEVERAL = ". So it is with {others} more of its texts.";
  private static final List<String> TAILS =
      List.of(".", ". So it is with another of its texts.", SEVERAL);

  /** The templates of a rule whose flaws and hint have these. */
  static List<String> templates(String hint, String... flaws) {
    List<String> templates = new ArrayList<>();
    for (String flaw : flaws) {
      for (String tail : TAILS) {
        templates.add(OF_ELEMENT + flaw + tail);
        templates.add(OF_MAP + flaw + tail);
      }
    }
    templates.add(hint);
    return List.copyOf(templates);
  }

  /** Says what is wrong with a text. */
  interface Flaw {
    /**
     * The end of the sentence that begins with the name of the text, without the full stop; null if
     * nothing is wrong.
     */
    @Nullable Message in(String text);
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
      context.report(ofMap.message(OF_MAP)).hint(hint);
    }
    for (Element element : context.map().elements()) {
      Seen seen = new Seen();
      ElementTexts.forEach(element, seen);
      if (seen.first != null) {
        Finding.Builder finding =
            context
                .report(seen.message(OF_ELEMENT).with("element", element.id()), element)
                .hint(hint);
        if (mend != null) {
          finding.fix(Edit.replace(new ChangedTexts(mend).of(element)));
        }
      }
    }
  }

  /** What is wrong with the texts of one element. */
  private final class Seen implements ElementTexts.Visitor {
    private @Nullable Message first;
    private TextPart part = TextPart.TEXT;
    private int others;

    @Override
    public void visit(TextPart visited, String text) {
      Message wrong = parts.contains(visited) ? flaw.in(text) : null;
      if (wrong != null && first == null) {
        first = wrong;
        part = visited;
      } else if (wrong != null) {
        others++;
      }
    }

    Message message(String beginning) {
      Message end = requireNonNull(first, "first");
      Message message =
          Message.of(beginning + end.template() + (others < 2 ? TAILS.get(others) : SEVERAL))
              .withWord("part", part.word())
              .withAll(end.arguments());
      return others > 1 ? message.with("others", others) : message;
    }
  }
}
