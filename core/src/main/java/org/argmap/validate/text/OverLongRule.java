package org.argmap.validate.text;

import java.util.List;
import org.argmap.model.Argument;
import org.argmap.model.Claim;
import org.argmap.model.Element;
import org.argmap.model.Message;
import org.argmap.model.Question;
import org.argmap.model.Reconstruction;
import org.argmap.model.Section;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;
import org.argmap.validate.RuleOption;

/**
 * {@code text.over-long}: a claim, a question, a gist or a title that is too long for its box.
 *
 * <p>Characters are counted as Unicode code points. What others have written is not measured: the
 * titles of sources, quotations, locutions; nor are notes and descriptions.
 *
 * <p>Sources: Austhink, <i>Rationale Exercises</i>, 2007 (one simple, clear and precise sentence,
 * understood at a glance); Government Digital Service, <i>Content design: planning, writing and
 * managing content</i> (no sentence over 25 words). The standard limit is twice such a sentence, at
 * six characters a word; that for titles is the 65 characters of the same guide, and half as much
 * again.
 */
final class OverLongRule implements Rule {
  private static final String MESSAGE =
      "The {part} of the {element} has {characters} characters; more than {limit} are hard to take in at a glance.";
  private static final String CLAIM_HINT =
      "Say it in one sentence. If it says several things, make a claim of each; put what is only background into a note.";
  private static final String HINT = "Say it shorter, and put what is only background into a note.";

  static final RuleOption MAX_CHARACTERS =
      new RuleOption(
          "max-characters", "The most characters of a claim, a question or a gist.", 300);
  static final RuleOption MAX_TITLE_CHARACTERS =
      new RuleOption("max-title-characters", "The most characters of a title.", 100);

  @Override
  public String code() {
    return "text.over-long";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public String summary() {
    return "A claim, a question, a gist or a title is too long to be read at a glance.";
  }

  @Override
  public List<RuleOption> options() {
    return List.of(MAX_CHARACTERS, MAX_TITLE_CHARACTERS);
  }

  @Override
  public List<String> templates() {
    return List.of(MESSAGE, CLAIM_HINT, HINT);
  }

  @Override
  public void check(RuleContext context) {
    int most = context.option(MAX_CHARACTERS);
    int mostOfTitle = context.option(MAX_TITLE_CHARACTERS);
    for (Element element : context.map().elements()) {
      if (isMeasured(element)) {
        ElementTexts.forEach(
            element,
            (part, text) -> {
              switch (part) {
                case TEXT, GIST -> measure(context, element, part, text, most);
                case TITLE -> measure(context, element, part, text, mostOfTitle);
                default -> {}
              }
            });
      }
    }
  }

  private static boolean isMeasured(Element element) {
    return element instanceof Claim
        || element instanceof Argument
        || element instanceof Question
        || element instanceof Section
        || element instanceof Reconstruction;
  }

  private static void measure(
      RuleContext context, Element element, TextPart part, String text, int most) {
    if (text.length() <= most || text.codePointCount(0, text.length()) <= most) {
      return;
    }
    context
        .report(
            Message.of(MESSAGE)
                .withWord("part", part.word())
                .with("element", element.id())
                .with("characters", text.codePointCount(0, text.length()))
                .with("limit", most),
            element)
        .hint(element instanceof Claim && part == TextPart.TEXT ? CLAIM_HINT : HINT);
  }
}
