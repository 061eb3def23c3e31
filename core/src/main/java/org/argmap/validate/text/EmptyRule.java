package org.argmap.validate.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.argmap.model.Message;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * {@code text.empty}: a text of which nothing can be seen.
 *
 * <p>It is empty or has only white space, control and format characters, or letters that are drawn
 * as nothing. Empty notes, tags and locators harm nobody and are not reported.
 *
 * <p>Source: Austhink, <i>Rationale Exercises</i>, 2007: each box of a map holds one thought, in
 * one sentence.
 */
final class EmptyRule implements Rule {
  private static final String EMPTY = "is empty";
  private static final String HINT = "Write what it says, or remove what has nothing to say.";

  private static final Set<TextPart> PARTS =
      Set.copyOf(EnumSet.complementOf(EnumSet.of(TextPart.NOTE, TextPart.TAG, TextPart.LOCATOR)));

  @Override
  public String code() {
    return "text.empty";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A text is empty, or has nothing in it that can be seen.";
  }

  @Override
  public List<String> templates() {
    return FlawedTexts.templates(HINT, EMPTY);
  }

  @Override
  public Set<String> yieldsToReaders() {
    return Set.of(
        "argdown.no-text",
        "argdown.no-premise",
        "argdown.definition-without-text",
        "argdown.empty-element",
        "argdown.inference-without-premise",
        "argdown.similar-title");
  }

  @Override
  public void check(RuleContext context) {
    FlawedTexts.report(
        context, PARTS, text -> Characters.isBlank(text) ? Message.of(EMPTY) : null, HINT);
  }
}
