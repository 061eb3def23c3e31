package org.argmap.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the documentation as its parts that a test cares for.
 *
 * <p>The {@code java} blocks of a page are one program, run from top to bottom: statements, imports
 * at the head of a block, or whole types that begin in the first column. What a reader need not see
 * is said in comments of their own:
 *
 * <ul>
 *   <li>{@code <!-- snippet: new -->} - the next block begins a new program;
 *   <li>{@code <!-- snippet: skip (why) -->} - the next block is not compiled;
 *   <li>{@code <!-- snippet: hidden} ... {@code -->} - the lines between are a block as well;
 *   <li>{@code <!-- snippet: output -->} - the next block, of any language, is what the java blocks
 *       since the last such block print;
 *   <li>{@code <!-- snippet: file docs/images/a.svg -->} - the program writes {@code a.svg} to its
 *       working directory, with just the bytes of the file of that path.
 * </ul>
 */
record MarkdownPage(Path file, List<Part> parts) {
  private static final Pattern DIRECTIVE =
      Pattern.compile("<!-- snippet: (\\w+)(?: (.+?))?( -->)?");
  private static final Pattern FENCE = Pattern.compile("(`{3,})(\\w*)\\s*");

  /** What a part is. */
  enum Kind {
    CODE,
    NEW_PROGRAM,
    OUTPUT,
    FILE
  }

  /**
   * A part of a page.
   *
   * @param line the line of the page on which {@code text} begins, from 1
   * @param text code, output, or the path of a file
   */
  record Part(Kind kind, int line, List<String> text) {}

  static MarkdownPage read(Path file) throws IOException {
    return of(file, Files.readAllLines(file));
  }

  static MarkdownPage of(Path file, List<String> lines) {
    List<Part> parts = new ArrayList<>();
    boolean skip = false;
    boolean output = false;
    for (int i = 0; i < lines.size(); i++) {
      Matcher directive = DIRECTIVE.matcher(lines.get(i));
      Matcher fence = FENCE.matcher(lines.get(i));
      if (directive.matches()) {
        switch (directive.group(1)) {
          case "new" -> parts.add(new Part(Kind.NEW_PROGRAM, i + 1, List.of()));
          case "skip" -> skip = true;
          case "output" -> output = true;
          case "file" -> parts.add(new Part(Kind.FILE, i + 1, List.of(directive.group(2))));
          case "hidden" -> {
            int end = end(file, lines, i, "-->");
            parts.add(new Part(Kind.CODE, i + 2, lines.subList(i + 1, end)));
            i = end;
          }
          default -> throw new IllegalArgumentException(file + ":" + (i + 1) + ": no such marker");
        }
      } else if (fence.matches()) {
        int end = end(file, lines, i, fence.group(1));
        List<String> text = lines.subList(i + 1, end);
        if (output) {
          parts.add(new Part(Kind.OUTPUT, i + 2, text));
        } else if (fence.group(2).equals("java") && !skip) {
          parts.add(new Part(Kind.CODE, i + 2, text));
        }
        skip = false;
        output = false;
        i = end;
      }
    }
    return new MarkdownPage(file, parts);
  }

  private static int end(Path file, List<String> lines, int start, String mark) {
    for (int i = start + 1; i < lines.size(); i++) {
      if (lines.get(i).equals(mark)) {
        return i;
      }
    }
    throw new IllegalArgumentException(file + ":" + (start + 1) + ": the block has no end");
  }

  /** The programs of the page: its parts, parted where a new program begins. */
  List<List<Part>> programs() {
    List<List<Part>> programs = new ArrayList<>();
    List<Part> current = new ArrayList<>();
    for (Part part : parts) {
      if (part.kind() == Kind.NEW_PROGRAM) {
        programs.add(current);
        current = new ArrayList<>();
      } else {
        current.add(part);
      }
    }
    programs.add(current);
    return programs.stream()
        .filter(program -> program.stream().anyMatch(part -> part.kind() == Kind.CODE))
        .toList();
  }
}
