package org.argmap.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody typed in a shell and what they saw, played again. After {@code $} stands a command:
 * {@code argmap}, run in this process, or one of the few of a shell that {@link #shell} knows.
 */
final class Transcript {
  private static final String PROMPT = "$ ";

  private final Path folder;
  private int status;

  Transcript(Path folder) {
    this.folder = folder;
  }

  /** The same lines with what the commands print now. */
  List<String> played(List<String> lines) throws IOException {
    List<String> played = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.startsWith(PROMPT)) {
        continue; // What was printed then.
      }
      // An empty line before a command is for the eye.
      if (!played.isEmpty() && lines.get(i - 1).isEmpty()) {
        played.add("");
      }
      played.add(line);
      StringBuilder here = new StringBuilder();
      if (line.contains("<<'END'")) {
        while (!lines.get(++i).equals("END")) {
          here.append(lines.get(i)).append('\n');
          played.add(lines.get(i));
        }
        played.add("END");
      }
      played.addAll(shell(line.substring(PROMPT.length()), here.toString()));
    }
    return played;
  }

  private List<String> shell(String command, String here) throws IOException {
    if (command.equals("echo $?")) {
      return List.of(Integer.toString(status));
    }
    List<String> words = words(command);
    String first = words.get(0);
    int into = words.indexOf(">");
    String output =
        switch (first) {
          case "cat" -> into >= 0 ? here : Files.readString(file(words.get(1)));
          case "printf" -> words.get(1).replace("\\n", "\n");
          case "ls" -> list(words.size() > 1 ? file(words.get(1)) : folder);
          case "mkdir" -> {
            Files.createDirectories(file(words.get(words.size() - 1)));
            yield "";
          }
          case "argmap" -> argmap(words, here);
          default -> throw new IllegalArgumentException("No such command here: " + command);
        };
    if (into >= 0) {
      Files.writeString(file(words.get(into + 1)), output);
      return List.of();
    }
    return output.lines().toList();
  }

  private String argmap(List<String> words, String here) throws IOException {
    int from = words.indexOf("<");
    int heredoc = words.indexOf("<<END");
    int into = words.indexOf(">");
    int end =
        Stream.of(from, heredoc, into)
            .filter(i -> i > 0)
            .min(Integer::compare)
            .orElse(words.size());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    status =
        CommandLineRun.in(folder)
            .input(from > 0 ? Files.readString(file(words.get(from + 1))) : here)
            .run(out, out, words.subList(1, end).toArray(String[]::new));
    return out.toString(UTF_8);
  }

  private static String list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return String.join("\n", files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char quote = 0;
    for (char c : command.toCharArray()) {
      if (quote != 0) {
        if (c == quote) {
          quote = 0;
          if (word.length() == 0) {
            words.add("");
          }
        } else {
          word.append(c);
        }
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == ' ') {
        if (word.length() > 0) {
          words.add(word.toString());
          word.setLength(0);
        }
      } else {
        word.append(c);
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }
}
