package org.argmap.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.argmap.model.ArgumentMap;

/**
 * Draws generated maps from a list, for {@code tools/levels.mjs}, which measures the pictures. Each
 * line of the list holds, with tabulators between them, who places the boxes (see {@link
 * Placement}), the file of the map and the file of the picture.
 */
public final class DrawMaps {
  private static final Map<String, Placement> PLACEMENTS =
      Arrays.stream(Placement.values())
          .collect(Collectors.toUnmodifiableMap(Placement::label, placement -> placement));

  private final Map<Path, ArgumentMap> maps = new HashMap<>();
  private int failures;

  private DrawMaps() {}

  /**
   * Draws what the list says. A picture that cannot be drawn is named on the error output, and the
   * others are drawn all the same.
   *
   * @param args the file with the list
   * @throws IOException if the list cannot be read, or a picture not written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("DrawMaps needs one argument: the file that lists what to draw.");
      System.exit(2);
    }
    DrawMaps work = new DrawMaps();
    for (String job : Files.readAllLines(Path.of(args[0]))) {
      work.draw(List.of(job.split("\t", -1)));
    }
    System.exit(work.failures == 0 ? 0 : 1);
  }

  private void draw(List<String> job) throws IOException {
    Placement placement = PLACEMENTS.get(job.get(0));
    if (placement == null) {
      throw new IllegalArgumentException(
          "Nobody is called " + job.get(0) + "; use one of " + PLACEMENTS.keySet());
    }
    Path source = Path.of(job.get(1));
    ArgumentMap map = maps.get(source);
    if (map == null) {
      map = GeneratedMap.read(source);
      maps.put(source, map);
    }
    try {
      Files.writeString(Path.of(job.get(2)), placement.draw(map));
    } catch (RuntimeException | StackOverflowError e) {
      // The yardsticks have limits of their own; what they cannot draw is a result too.
      failures++;
      System.err.println(job.get(0) + " cannot draw " + source.getFileName() + ": " + e);
    }
  }
}
