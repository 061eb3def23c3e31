package org.argmap.validate.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a text is to the element that has it. */
enum TextPart {
  TEXT("text"),
  TITLE("title"),
  NAME("name"),
  GIST("gist"),
  DESCRIPTION("description"),
  LOCATOR("locator of a citation"),
  QUOTATION("quotation"),
  NOTE("note"),
  TAG("tag");

  /** All parts. */
  static final Set<TextPart> ALL = Collections.unmodifiableSet(EnumSet.allOf(TextPart.class));

  private final String word;

  TextPart(String word) {
    this.word = word;
  }

  /** The word for messages, such as {@code title}. */
  String word() {
    return word;
  }
}
