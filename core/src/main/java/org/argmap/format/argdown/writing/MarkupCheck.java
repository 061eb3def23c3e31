package org.argmap.format.argdown.writing;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Check whether the reference implementation reads a marked text without an error. It has no word
 * boundaries: each sign of emphasis before anything but a blank opens a range, and it closes one
 * only before a blank or some punctuation.
 */
final class MarkupCheck {
  private static final String BEHIND_EMPHASIS = ")}_.,!?;:-*";

  private final String text;
  private final Deque<String> open = new ArrayDeque<>();
  private int at;

  private MarkupCheck(String text) {
    this.text = text;
  }

  static boolean isReadByReference(String markup) {
    return new MarkupCheck(markup).isSound();
  }

  private boolean isSound() {
    while (at < text.length()) {
      if (!step(text.charAt(at))) {
        return false;
      }
    }
    return open.isEmpty();
  }

  /** Goes on behind one token; whether that is a sound one. */
  private boolean step(char c) {
    switch (c) {
      case '\\' -> at += 2;
      case '*', '_' -> emphasis(c);
      case '[' -> {
        return goBehindLink();
      }
      case '@' -> goBehindMention();
      case '#' -> goBehindTag();
      case '{', '<' -> {
        return false;
      }
      case '/' -> {
        at++;
        return !text.startsWith("/", at) && !text.startsWith("*", at);
      }
      case '=' -> {
        at++;
        return !text.startsWith("==", at);
      }
      case '.', ':' -> {
        return goBehindShortcode(c);
      }
      default -> at++;
    }
    return true;
  }

  private void emphasis(char c) {
    String twice = String.valueOf(c).repeat(2);
    String once = String.valueOf(c);
    for (String sign : new String[] {twice, once}) {
      if (text.startsWith(sign, at) && sign.equals(open.peek()) && closes(at + sign.length())) {
        open.pop();
        at += sign.length();
        return;
      }
    }
    for (String sign : new String[] {twice, once}) {
      int behind = at + sign.length();
      if (text.startsWith(sign, at)
          && behind < text.length()
          && !Character.isWhitespace(text.charAt(behind))) {
        open.push(sign);
        at = behind;
        return;
      }
    }
    at++;
  }

  private boolean closes(int behind) {
    return behind >= text.length()
        || text.charAt(behind) == ' '
        || BEHIND_EMPHASIS.indexOf(text.charAt(behind)) >= 0;
  }

  private boolean goBehindLink() {
    int label = text.indexOf(']', at);
    int address = label < 0 ? -1 : text.indexOf(')', label);
    boolean isLink = label > at + 1 && text.startsWith("(", label + 1) && address > label + 2;
    at = isLink ? address + 1 : at + 1;
    return isLink;
  }

  private void goBehindMention() {
    int end =
        text.startsWith("[", at + 1)
            ? text.indexOf(']', at)
            : text.startsWith("<", at + 1) ? text.indexOf('>', at) : -1;
    at = end < 0 ? at + 1 : end + 1;
  }

  private void goBehindTag() {
    if (text.startsWith("(", at + 1)) {
      int end = text.indexOf(')', at);
      at = end < 0 ? at + 2 : end + 1;
      return;
    }
    at++;
    while (at < text.length() && TagText.mayContinue(text.charAt(at))) {
      at++;
    }
  }

  /** Whether a shortcode, if one begins here, has no other signs in it. */
  private boolean goBehindShortcode(char mark) {
    int end = at + 1;
    boolean isPlain = true;
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && (text.charAt(end) != mark || end == at + 1)) {
      isPlain &= "*_[]<>{}#@/\\=".indexOf(text.charAt(end)) < 0;
      end++;
    }
    boolean isShortcode = end < text.length() && text.charAt(end) == mark;
    at = isShortcode ? end + 1 : at + 1;
    return !isShortcode || isPlain;
  }
}
