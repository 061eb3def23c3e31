package org.argmap.cli.output;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.InflaterInputStream;

/**
 * Recognition of files that Argmap wrote, so that writing them anew loses nobody's work. Each mark
 * is one that people do not write by hand. A text here is the bytes of the file, one character
 * each.
 */
final class OwnMarks {
  private static final int HEAD = 2_000;
  private static final int MOST_INFLATED = 4_000_000;
  private static final String PDF_CREATOR = "/Creator (Argmap)";
  private static final String PDF_OBJECTS = "/ObjStm";

  private OwnMarks() {}

  static boolean isSvg(String text) {
    String head = head(text);
    return head.contains("<svg") && head.contains("class=\"argmap\"");
  }

  static boolean isPng(String text) {
    return text.startsWith("PNG", 1) && head(text).contains("Software\0Argmap");
  }

  /** The name of the program stands in the file's information, mostly in a compressed stream. */
  static boolean isPdf(String text) {
    if (!text.startsWith("%PDF-")) {
      return false;
    }
    if (text.contains(PDF_CREATOR)) {
      return true;
    }
    int at = text.indexOf(PDF_OBJECTS);
    while (at >= 0) {
      int stream = text.indexOf("stream", at);
      if (stream >= 0 && inflated(text, stream + "stream".length()).contains(PDF_CREATOR)) {
        return true;
      }
      at = text.indexOf(PDF_OBJECTS, at + 1);
    }
    return false;
  }

  /** What a compressed stream holds; empty if it is none. */
  private static String inflated(String text, int begin) {
    int at = begin;
    while (at < text.length() && (text.charAt(at) == '\r' || text.charAt(at) == '\n')) {
      at++;
    }
    int end = text.indexOf("endstream", at);
    byte[] compressed = text.substring(at, end < 0 ? text.length() : end).getBytes(ISO_8859_1);
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(compressed))) {
      return new String(in.readNBytes(MOST_INFLATED), ISO_8859_1);
    } catch (IOException e) {
      return ""; // Damaged, and so not known to be ours.
    }
  }

  static boolean isDot(String text) {
    List<String> lines = text.lines().limit(3).toList();
    return lines.size() == 3
        && lines.get(0).startsWith("digraph ")
        && lines.get(1).startsWith("  graph [rankdir=")
        && lines.get(2).startsWith("  node [shape=");
  }

  static boolean isMermaid(String text) {
    boolean hasOwnClasses = text.contains(":::tone-") || text.contains(":::joint-");
    return text.startsWith("flowchart ")
        && hasOwnClasses
        && text.lines().skip(1).allMatch(line -> line.startsWith("  "));
  }

  static boolean isHtml(String text) {
    return text.startsWith("<!DOCTYPE html>")
        && text.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\"")
        && text.contains("\n.heard{position:absolute;");
  }

  static boolean isJson(String text) {
    return text.startsWith("{") && head(text).contains("\"format\":\"argmap-layout\"");
  }

  /** A list of named elements, below a title and a description. */
  static boolean isMarkdown(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    int first = !lines.isEmpty() && lines.get(0).startsWith("# ") ? 1 : 0;
    if (first < lines.size() && !lines.get(first).startsWith("- ")) {
      first++;
    }
    List<String> body = lines.subList(Math.min(first, lines.size()), lines.size());
    return !body.isEmpty() && body.stream().allMatch(OwnMarks::isMarkdownLine);
  }

  private static boolean isMarkdownLine(String line) {
    String words = line.strip();
    return words.startsWith("- ")
        && (words.contains("\\[") || (line.startsWith("  ") && words.endsWith(":")));
  }

  /** An outline has no mark but its form: every line must have it. */
  static boolean isOutline(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    boolean titled = lines.size() > 1 && !lines.get(1).isEmpty() && lines.get(1).matches("=+");
    int first = titled ? 2 : 0;
    boolean described = first < lines.size() && !isOutlineLine(lines.get(first));
    List<String> body =
        lines.subList(Math.min(lines.size(), first + (described ? 1 : 0)), lines.size());
    return !body.isEmpty() && body.stream().allMatch(OwnMarks::isOutlineLine);
  }

  private static boolean isOutlineLine(String line) {
    String words = line.strip();
    for (String start : List.of("+ ", "- ", "* ", "? ", "and ", "about ")) {
      if (words.startsWith(start)) {
        words = words.substring(start.length());
        break;
      }
    }
    boolean isNamed = words.startsWith("[") && (words.contains("] ") || words.endsWith("]"));
    boolean isHeading = line.startsWith("  ") && (words.endsWith(":") || words.endsWith("]"));
    return isNamed || isHeading;
  }

  private static String head(String text) {
    return text.substring(0, Math.min(text.length(), HEAD));
  }
}
