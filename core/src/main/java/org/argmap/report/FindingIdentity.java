package org.argmap.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.argmap.model.ElementId;
import org.argmap.model.Finding;

/**
 * The parts of a finding by which it is known again in a later report: code, elements in any order,
 * and the message. Place and severity may change.
 *
 * @param code the code
 * @param elements the ids of the elements, in order
 * @param message the message, with single spaces
 */
record FindingIdentity(String code, List<String> elements, String message) {
  /** By code, elements, message. */
  static final Comparator<FindingIdentity> ORDER =
      Comparator.comparing(FindingIdentity::code)
          .thenComparing(identity -> String.join("\n", identity.elements()))
          .thenComparing(FindingIdentity::message);

  private static final int FINGERPRINT_BYTES = 16;

  static FindingIdentity of(Finding finding) {
    return of(
        finding.code(),
        finding.elements().stream().map(ElementId::value).toList(),
        finding.message());
  }

  static FindingIdentity of(String code, Collection<String> elements, String message) {
    return new FindingIdentity(
        code, elements.stream().distinct().sorted().toList(), singleSpaces(message));
  }

  /** The identity as 32 hexadecimal digits: the first half of a SHA-256. */
  String fingerprint() {
    MessageDigest digest = sha256();
    add(digest, code);
    for (String element : elements) {
      add(digest, element);
    }
    add(digest, message);
    return HexFormat.of().formatHex(digest.digest(), 0, FINGERPRINT_BYTES);
  }

  static List<ElementId> sorted(Collection<? extends ElementId> ids) {
    return ids.stream()
        .<ElementId>map(id -> id)
        .sorted(Comparator.comparing(ElementId::kind).thenComparing(ElementId::value))
        .toList();
  }

  /** Linear, where a regular expression for spaces at the end would not be. */
  private static String singleSpaces(String text) {
    StringBuilder single = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        single.append(c);
      } else if (single.length() > 0 && single.charAt(single.length() - 1) != ' ') {
        single.append(' ');
      }
    }
    return single.toString().stripTrailing();
  }

  /** A length before each part keeps neighbours apart. */
  private static void add(MessageDigest digest, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
