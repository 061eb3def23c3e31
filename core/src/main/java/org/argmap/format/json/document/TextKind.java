package org.argmap.format.json.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells what a text that is no native document looks like, for messages. */
public final class TextKind {
  private TextKind() {}

  /** What a text looks like, with an article; null if it could be anything. */
  public static @Nullable String of(String text) {
    String start = text.substring(0, Math.min(text.length(), 512)).stripLeading();
    String lower = start.toLowerCase(Locale.ROOT);
    if (start.startsWith("%PDF")) {
      return "a PDF";
    } else if (start.startsWith("PK\u0003\u0004")) {
      return "a ZIP archive, or an office document";
    } else if (start.startsWith("\uFFFDPNG") || start.startsWith("GIF8")) {
      return "an image";
    } else if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      return "HTML";
    } else if (start.startsWith("<")) {
      return "XML";
    } else if (lower.startsWith("digraph") || lower.startsWith("strict digraph")) {
      return "Graphviz DOT";
    } else if (start.startsWith("===") || start.matches("(?s)[\\[<].{1,200}?[\\]>]\\s*:.*")) {
      return "Argdown";
    } else if (start.startsWith("---") || start.matches("(?s)[\\w-]+:(\\s.*)?")) {
      return "YAML";
    } else if (start.indexOf('\0') >= 0) {
      return "binary data";
    }
    return null;
  }
}
