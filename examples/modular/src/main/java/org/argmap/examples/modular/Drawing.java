package org.argmap.examples.modular;

import static org.argmap.model.Outline.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.argmap.format.ReadResult;
import org.argmap.format.argdown.ArgdownFormat;
import org.argmap.format.json.JsonFormat;
import org.argmap.model.ArgumentMap;
import org.argmap.render.Diagrams;
import org.argmap.render.MissingArtifactException;
import org.argmap.render.diagram.DiagramRenderer;
import org.argmap.report.TextReporter;
import org.argmap.validate.Validator;

/** A command that checks a map and writes it, as text and in each kind of picture named. */
public final class Drawing {
  private Drawing() {}

  /**
   * Writes the files.
   *
   * @param args the folder to write to, then the names of the pictures, such as {@code svg}
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      System.err.println("Name a folder and the pictures to draw, such as: out svg html");
      System.exit(2);
    }
    ArgumentMap map =
        ArgumentMap.build(
            "Night train",
            m ->
                m.claim(
                    "train",
                    "There should be a night train.",
                    c ->
                        c.supportedBy(claim("rested", "Passengers arrive rested."))
                            .opposedBy(claim("costly", "It costs more than it earns."))));
    try {
      List<DiagramRenderer> pictures =
          Arrays.stream(args).skip(1).map(Diagrams::named).distinct().toList();
      write(map, Files.createDirectories(Path.of(args[0])), pictures);
    } catch (MissingArtifactException e) {
      System.err.println(e.getMessage());
      System.exit(3);
    }
  }

  private static void write(ArgumentMap map, Path folder, List<DiagramRenderer> pictures)
      throws IOException {
    System.out.print(TextReporter.standard().render(Validator.standard().validate(map)));
    Path json = folder.resolve("map.json");
    JsonFormat.standard().write(map).writeTo(json);
    ReadResult read = JsonFormat.standard().read(Files.readString(json));
    System.out.println("read back unchanged: " + read.orThrow().equals(map));
    ArgdownFormat.standard().write(map).writeTo(folder.resolve("map.argdown"));
    for (DiagramRenderer picture : pictures) {
      Path file = folder.resolve("picture." + picture.fileExtension());
      picture.render(map, file);
      System.out.println("wrote " + file.getFileName() + ", " + Files.size(file) + " bytes");
    }
  }
}
