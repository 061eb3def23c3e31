package org.argmap.validate.evidence;

import org.argmap.model.Source;
import org.argmap.validate.wording.Wording;

/** Sources in messages. */
final class SourceWords {
  private SourceWords() {}

  /** A source with its title, such as {@code source "cert" (“Quarterly report”)}. */
  static String withTitle(Source source) {
    return source.title().isBlank()
        ? Wording.name(source)
        : Wording.name(source) + " (" + Wording.quoted(source.title()) + ")";
  }
}
