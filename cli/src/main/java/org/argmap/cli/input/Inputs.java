package org.argmap.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.argmap.cli.terminal.Faults;
import org.argmap.cli.terminal.Refusal;
import org.argmap.cli.terminal.Terminal;
import org.argmap.format.MapFormat;
import org.argmap.format.MapFormats;
import org.argmap.internal.text.NearestWords;
import org.argmap.internal.text.Quoted;
import org.argmap.internal.text.VisibleText;

/** Search for the files that the paths on the command line mean. */
public final class Inputs {
  private final Terminal terminal;
  private final Set<String> extensions;
  private final List<Input> inputs = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private boolean hasFolder;
  private boolean hasStandard;

  private Inputs(Terminal terminal, Set<String> extensions) {
    this.terminal = terminal;
    this.extensions = extensions;
  }

  /**
   * Finds files: a file is itself, {@code -} is standard input, and a folder is all files in it and
   * below it that look like maps. What is named twice is read once. Hidden files and those whose
   * name begins with an underscore, which are parts of others by Argdown's custom, are left out.
   */
  public static InputList find(Terminal terminal, MapFormats formats, List<Path> paths) {
    Set<String> extensions = new TreeSet<>();
    formats.all().stream()
        .filter(MapFormat::canRead)
        .forEach(format -> extensions.addAll(format.extensions()));
    Inputs found = new Inputs(terminal, extensions);
    paths.forEach(found::add);
    return new InputList(found.inputs, found.refusals, found.hasFolder);
  }

  private void add(Path given) {
    if (given.toString().equals(Input.DASH)) {
      if (!hasStandard) {
        inputs.add(Input.standard());
      }
      hasStandard = true;
      return;
    }
    Path file = terminal.resolve(given);
    if (Files.isDirectory(file)) {
      hasFolder = true;
      addFolder(given, file);
    } else if (Files.exists(file)) {
      addFile(Input.file(given.toString(), file, fileName(given)));
    } else {
      refusals.add(missing(given, file));
    }
  }

  private void addFile(Input input) {
    boolean isNew =
        inputs.stream()
            .flatMap(other -> other.file().stream())
            .noneMatch(other -> other.equals(input.file().orElse(null)));
    if (isNew) {
      inputs.add(input);
    }
  }

  private void addFolder(Path given, Path folder) {
    FolderFiles found = FolderFiles.in(folder, extensions);
    for (Path below : found.files()) {
      String name = given.resolve(below).toString();
      addFile(Input.file(name, folder.resolve(below), below));
    }
    found
        .failures()
        .forEach(
            (below, failure) ->
                refusals.add(
                    Refusal.because(
                        "Cannot read %s: %s."
                            .formatted(
                                VisibleText.of(given.resolve(below)), Faults.reason(failure)),
                        failure)));
    if (found.files().isEmpty() && found.failures().isEmpty()) {
      refusals.add(
          Refusal.because("The folder %s holds no map.".formatted(VisibleText.of(given)))
              .hint(
                  "Looked for files that end in %s, and for maps in them."
                      .formatted(
                          String.join(", ", extensions.stream().map(e -> "." + e).toList()))));
    }
  }

  private static Path fileName(Path path) {
    return Optional.ofNullable(path.getFileName()).orElse(path);
  }

  private Refusal missing(Path given, Path file) {
    String shown = VisibleText.of(given);
    Refusal refusal = Refusal.because("Cannot read %s: there is no such file.".formatted(shown));
    Optional<Path> folder = Optional.ofNullable(given.getParent());
    Path place = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    if (folder.isPresent() && !Files.isDirectory(place)) {
      return Refusal.because(
              "Cannot read %s: there is no folder %s."
                  .formatted(shown, VisibleText.of(folder.get())))
          .hint("Check the path; it starts from the folder you are in.");
    }
    if (given.toString().indexOf('\uFFFD') >= 0) {
      return refusal.hint(
          "The name has letters that your locale cannot express; set LC_ALL=C.UTF-8 and try"
              + " again.");
    }
    return refusal.hint(similar(fileName(given).toString(), place, folder));
  }

  private String similar(String wanted, Path folder, Optional<Path> prefix) {
    List<String> names = new ArrayList<>();
    Path start = folder.toString().isEmpty() ? Path.of(".") : folder;
    try (Stream<Path> all = Files.list(start)) {
      all.map(path -> fileName(path).toString())
          .filter(this::isReadable)
          .sorted()
          .forEach(names::add);
    } catch (IOException e) {
      return ""; // A guess is not worth a message of its own.
    }
    List<String> near = new ArrayList<>(new NearestWords(names).nearest(wanted));
    for (String name : names) {
      if (near.isEmpty() && name.startsWith(wanted + ".")) {
        near.add(name);
      }
    }
    List<String> shown =
        near.stream()
            .map(name -> prefix.map(path -> path.resolve(name).toString()).orElse(name))
            .map(Quoted::text)
            .toList();
    return shown.isEmpty() ? "" : "Did you mean " + String.join(" or ", shown) + "?";
  }

  private boolean isReadable(String name) {
    return extensions.contains(extension(name));
  }

  /** What follows the last dot of a file's name, in lower case. */
  public static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
