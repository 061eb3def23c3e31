package org.argmap.format.argdown.syntax;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names for characters that Argdown knows, such as {@code :happy:} and {@code .->.}; the table
 * of the reference implementation (@argdown/core 1.7.5). Each name is known between points and
 * between colons.
 */
public final class Shortcodes {
  private static final String[] NAMES = {
    "A",
    "∀",
    "E",
    "∃",
    "O",
    "𝗢",
    "P",
    "𝗣",
    "->",
    "→",
    "<->",
    "↔",
    "~",
    "¬",
    "^",
    "∧",
    "v",
    "∨",
    "v_",
    "⊻",
    "<>",
    "◇",
    "[]",
    "◻",
    "happy",
    "😀",
    "smile",
    "☺",
    "smiley",
    "☺",
    "laugh",
    "😆",
    "lol",
    "😆",
    "rofl",
    "🤣",
    "joy",
    "😂",
    "heart",
    "❤",
    "?",
    "❓",
    "question",
    "❓",
    "love",
    "😍",
    "wink",
    "😉",
    "shush",
    "🤫",
    "meh",
    "😐",
    "eye-roll",
    "🙄",
    "sad",
    "😢",
    "disappointed",
    "😞",
    "scream",
    "😱",
    "+1",
    "👍",
    "up",
    "👍",
    "-1",
    "👎",
    "down",
    "👎",
    "think",
    "🤔",
    "star",
    "⭐",
    "y",
    "✔",
    "agree",
    "✔",
    "n",
    "❌",
    "disagree",
    "❌"
  };

  private static final Map<String, String> TABLE = table();

  private Shortcodes() {}

  private static Map<String, String> table() {
    Map<String, String> table = new HashMap<>();
    for (int i = 0; i < NAMES.length; i += 2) {
      table.put("." + NAMES[i] + ".", NAMES[i + 1]);
      table.put(":" + NAMES[i] + ":", NAMES[i + 1]);
    }
    table.put(
        ":smile:", "☺\uFE0F"); // with the sign that asks for a picture, as the reference has it
    return Map.copyOf(table);
  }

  /** The character for a name with its points or colons; null if it is not known. */
  public static @Nullable String character(String name) {
    return TABLE.get(name);
  }
}
