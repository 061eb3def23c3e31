package org.argmap.validate;

import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;

/** Maps that several tests check. */
final class FrameMaps {
  private FrameMaps() {}

  /** Claims with these ids, each with the id as its text, and nothing else. */
  static ArgumentMap claims(String... ids) {
    ArgumentMapBuilder builder = ArgumentMap.builder("Test");
    for (String id : ids) {
      builder.claim(id, id);
    }
    return builder.build();
  }

  /** A validator with these rules alone. */
  static Validator validator(Rule... rules) {
    Validator.Builder builder = Validator.builder();
    for (Rule rule : rules) {
      builder.rule(rule);
    }
    return builder.build();
  }
}
