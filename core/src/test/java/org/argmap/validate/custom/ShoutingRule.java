package org.argmap.validate.custom;

import java.util.List;
import java.util.Locale;
import org.argmap.model.Claim;
import org.argmap.model.Edit;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;
import org.argmap.validate.RuleOption;

/** Finds claims in capitals. */
public final class ShoutingRule implements Rule {
  private static final RuleOption LEAST_LETTERS =
      new RuleOption("least-letters", "how many letters a text needs to count", 2);

  @Override
  public String code() {
    return "house.shouting";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public String summary() {
    return "A claim is written in capitals.";
  }

  @Override
  public List<RuleOption> options() {
    return List.of(LEAST_LETTERS);
  }

  @Override
  public void check(RuleContext context) {
    for (Claim claim : context.map().claims()) {
      String text = claim.text();
      if (text.length() >= context.option(LEAST_LETTERS)
          && !text.equals(text.toLowerCase(Locale.ROOT))
          && text.equals(text.toUpperCase(Locale.ROOT))) {
        context
            .report("The claim \"%s\" shouts.".formatted(claim.id().value()), claim)
            .hint("Lower your voice.")
            .fix(Edit.replace(claim.toBuilder().text(text.toLowerCase(Locale.ROOT)).build()));
      }
    }
  }
}
