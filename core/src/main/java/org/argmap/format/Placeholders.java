package org.argmap.format;

import java.util.function.Predicate;
import org.argmap.model.AttributeValue;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.SourcePlace;

/** Blank elements that stand in for what a text refers to and does not have. */
final class Placeholders {
  /** Ids have at most 256 characters; this leaves room for what is put behind one. */
  private static final int LONGEST_STEM = 230;

  private Placeholders() {}

  static Claim claim(ClaimId id, SourcePlace place) {
    return Claim.builder(id, "")
        .attribute(MapAssembler.PLACEHOLDER, AttributeValue.of(true))
        .place(place)
        .build();
  }

  /** Returns an id, or one like it with a number, that is not taken. */
  static String free(String wanted, Predicate<String> isTaken) {
    if (wanted.length() <= LONGEST_STEM && !isTaken.test(wanted)) {
      return wanted;
    }
    String stem = stem(wanted);
    int number = 2;
    while (isTaken.test(stem + "-" + number)) {
      number++;
    }
    return stem + "-" + number;
  }

  static String stem(String id) {
    if (id.length() <= LONGEST_STEM) {
      return id;
    }
    boolean cutsPair = Character.isHighSurrogate(id.charAt(LONGEST_STEM - 1));
    return id.substring(0, cutsPair ? LONGEST_STEM - 1 : LONGEST_STEM);
  }
}
