package org.argmap.validate.text;

import java.util.List;
import org.argmap.validate.Rule;

/** The standard rules whose codes begin with {@code text}. */
public final class TextRules {
  private TextRules() {}

  /** The rules, in the order of their index. */
  public static List<Rule> all() {
    return List.of(
        new EmptyRule(),
        new OverLongRule(),
        new ControlCharactersRule(),
        new LoneSurrogateRule(),
        new UnnormalisedRule(),
        new MixedScriptsRule(),
        new SurroundingSpaceRule());
  }
}
