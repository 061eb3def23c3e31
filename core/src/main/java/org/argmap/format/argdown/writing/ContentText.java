package org.argmap.format.argdown.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes words so that Argdown takes them for words: what would be a tag, emphasis, a title, data,
 * a comment or a shortcode gets a backslash, and nothing else does.
 */
final class ContentText {
  /** The names that stand between two points or colons for a character. */
  private static final Set<String> SHORTCODES =
      Set.of(
          "A",
          "E",
          "O",
          "P",
          "->",
          "<->",
          "~",
          "^",
          "v",
          "v_",
          "<>",
          "[]",
          "?",
          "+1",
          "-1",
          "y",
          "n",
          "happy",
          "smile",
          "smiley",
          "laugh",
          "lol",
          "rofl",
          "joy",
          "heart",
          "question",
          "love",
          "wink",
          "shush",
          "meh",
          "eye-roll",
          "sad",
          "disappointed",
          "scream",
          "up",
          "down",
          "think",
          "star",
          "agree",
          "disagree");

  private final String text;
  private final Set<String> tags;
  private final List<String> found = new ArrayList<>();
  private final StringBuilder out;

  private ContentText(String text, Set<String> tags) {
    this.text = text;
    this.tags = tags;
    this.out = new StringBuilder(text.length() + 16);
  }

  /**
   * Words with backslashes.
   *
   * @param words the words as they are written
   * @param tags those of the given tags that the words have in them, in order
   */
  record Escaped(String words, List<String> tags) {}

  /** Escapes a text of one line; tags that it has in it may stay tags. */
  static Escaped escaped(String text, Set<String> tags) {
    ContentText content = new ContentText(text, tags);
    content.escape();
    return new Escaped(content.out.toString(), content.found);
  }

  /** Escapes a text of one line that has no tags in it. */
  static String words(String text) {
    return escaped(text, Set.of()).words();
  }

  /** Returns escaped words as they can begin a line. */
  static String atLineStart(String text, String words) {
    char first = text.charAt(0);
    if ("+-<>_*=(".indexOf(first) >= 0 && words.charAt(0) == first) {
      return "\\" + words;
    }
    int digits = 0;
    while (digits < words.length() && Character.isDigit(words.charAt(digits))) {
      digits++;
    }
    boolean isNumber = digits > 0 && digits < words.length() && words.charAt(digits) == '.';
    return isNumber ? words.substring(0, digits) + "\\" + words.substring(digits) : words;
  }

  private void escape() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '#' && isTag(i)) {
        out.append(c);
        continue;
      }
      if (needsEscape(c, i)) {
        out.append('\\');
      }
      out.append(c);
    }
  }

  private boolean needsEscape(char c, int i) {
    char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
    char before = i > 0 ? text.charAt(i - 1) : ' ';
    return switch (c) {
      case '\\', '[', '<', '{' -> true;
      case '#' -> next != ' ' || i == 0;
      case '*' -> next != ' ' || before == '/' || i == 0;
      case '_' -> next != ' ' || i == 0;
      case '/' -> before == '/';
      case '=' -> isInLongRun(i);
      case '.', ':' -> beginsShortcode(i);
      case 'i' -> before == '@' && text.startsWith("include", i);
      default -> false;
    };
  }

  private boolean isInLongRun(int i) {
    return text.startsWith("==", i + 1) || (i > 0 && text.charAt(i - 1) == '=');
  }

  /** Whether Argdown reads from here to the next mark of the kind as one word, and changes it. */
  private boolean beginsShortcode(int i) {
    char mark = text.charAt(i);
    int end = i + 1;
    while (end < text.length()
        && text.charAt(end) != ' '
        && (text.charAt(end) != mark || end == i + 1)) {
      end++;
    }
    if (end >= text.length() || text.charAt(end) != mark) {
      return false;
    }
    String inside = text.substring(i + 1, end);
    if (SHORTCODES.contains(inside)) {
      return true;
    }
    for (int k = i + 1; k < end; k++) {
      char c = text.charAt(k);
      if ("\\[<{#*_/=@".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isTag(int i) {
    if (tags.isEmpty()) {
      return false;
    }
    int end = i + 1;
    while (end < text.length() && TagText.isPlain(text.charAt(end))) {
      end++;
    }
    String name = text.substring(i + 1, end);
    boolean isKnown =
        tags.contains(name)
            && !found.contains(name)
            && TagText.of(name).length() == name.length() + 1;
    boolean isWhole = end == text.length() || " .,;:!?)".indexOf(text.charAt(end)) >= 0;
    if (isKnown && isWhole) {
      found.add(name);
      return true;
    }
    return false;
  }
}
