package org.argmap.format.argdown.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes words so that Argdown takes them for words: what would be a tag, emphasis, a title, data,
 * a comment or a shortcode gets a backslash, and nothing else does.
 */
final class TextEscaper {
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
  private final int endOfWords;
  private int tagEnd;

  private TextEscaper(String text, Set<String> tags) {
    this.text = text;
    this.tags = tags;
    this.out = new StringBuilder(text.length() + 16);
    this.endOfWords = endOfWords(text);
  }

  /**
   * Words with backslashes.
   *
   * @param words the words as they are written
   * @param tags those of the given tags that the words have in them, in order
   */
  record Escaped(String words, List<String> tags) {}

  /** Escapes a text of one line; tags that it has in it may stay tags. */
  static Escaped escaped(String text, List<String> tags) {
    TextEscaper content = new TextEscaper(text, new HashSet<>(tags));
    content.escape();
    if (isInOrder(content.found, tags)) {
      return new Escaped(content.out.toString(), content.found);
    }
    return escaped(text, List.of());
  }

  /** Whether a reader finds tags in the order of the list if the rest stand behind the text. */
  private static boolean isInOrder(List<String> inside, List<String> all) {
    List<String> there = new ArrayList<>(inside);
    Set<String> seen = new HashSet<>(inside);
    for (String tag : all) {
      if (seen.add(tag)) {
        there.add(tag);
      }
    }
    return there.equals(all);
  }

  /** Escapes a text of one line that has no tags in it. */
  static String words(String text) {
    return escaped(text, List.of()).words();
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
        out.append(text, i, tagEnd);
        i = tagEnd - 1;
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
      case '.', ':' -> beginsShortcode(text, i);
      case 'i' -> before == '@' && text.startsWith("include", i);
      default -> false;
    };
  }

  private boolean isInLongRun(int i) {
    return text.startsWith("==", i + 1) || (i > 0 && text.charAt(i - 1) == '=');
  }

  /** Whether Argdown reads from here to the next mark of the kind as one word, and changes it. */
  static boolean beginsShortcode(String text, int i) {
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
      if ("\\[<{#*_/=@,-".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a tag that the text may keep stands here; tags at the end of a text are not part of it.
   */
  private boolean isTag(int i) {
    if (tags.isEmpty() || i >= endOfWords) {
      return false;
    }
    int end = TagText.end(text, i);
    String name = end < 0 ? "" : TagText.name(text, i, end);
    if (!tags.contains(name)) {
      return false;
    }
    if (!found.contains(name)) {
      found.add(name);
    }
    tagEnd = end;
    return true;
  }

  /** The index before the tags that end a text. */
  private static int endOfWords(String text) {
    int end = text.length();
    for (int i = end - 1; i >= 0; i--) {
      if (text.charAt(i) == '#' && TagText.end(text, i) == end) {
        end = i;
        while (end > 0 && text.charAt(end - 1) == ' ') {
          end--;
        }
        i = end;
      } else if (end - i > TagText.LONGEST + 3) {
        break;
      }
    }
    return end;
  }
}
