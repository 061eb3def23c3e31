package org.argmap.cli.output;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.argmap.cli.input.Input;
import org.argmap.cli.input.InputList;
import org.argmap.cli.input.Inputs;
import org.argmap.cli.terminal.Refusal;
import org.argmap.cli.terminal.Terminal;
import org.argmap.format.MapFormats;
import org.argmap.internal.text.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * The plan where the output of each input goes, made before anything is written: beside the input,
 * to the file that is named, or into the folder that is named.
 */
public final class TargetPlan {
  private final Terminal terminal;
  private final @Nullable Path out;
  private final String extension;

  private TargetPlan(Terminal terminal, @Nullable Path out, String extension) {
    this.terminal = terminal;
    this.out = out;
    this.extension = extension;
  }

  /**
   * Plans.
   *
   * @param out what was given as {@code -o}; null if nothing was
   * @param extension the ending of files that the plan names itself
   * @throws Refusal if two outputs would be one file, or an output would replace an input
   */
  public static Map<Input, Target> of(
      Terminal terminal, InputList inputs, @Nullable Path out, String extension) {
    TargetPlan plan = new TargetPlan(terminal, out, extension);
    boolean intoFolder = plan.isFolder(inputs);
    Map<Input, Target> targets = new LinkedHashMap<>();
    for (Input input : inputs.inputs()) {
      targets.put(input, plan.target(input, intoFolder));
    }
    checkDistinct(targets);
    checkInputs(targets);
    return targets;
  }

  /** Whether {@code -o} names a single file, by which the kind of output can be told. */
  public static boolean isSingleFile(Terminal terminal, InputList inputs, @Nullable Path out) {
    return out != null
        && !out.toString().equals(Input.DASH)
        && !new TargetPlan(terminal, out, "").isFolder(inputs);
  }

  private boolean isFolder(InputList inputs) {
    if (out == null || out.toString().equals(Input.DASH)) {
      if (out != null && inputs.isSeveral()) {
        throw Refusal.because("Standard output takes one output, and there are several inputs.")
            .hint("Name a folder: -o FOLDER.");
      }
      return false;
    }
    Path folder = terminal.resolve(out);
    if (inputs.isSeveral() && !Files.exists(folder) && isNameOfFile(out)) {
      String name = VisibleText.of(out);
      throw Refusal.because(
              "%s is the name of one file, and there are several inputs.".formatted(name))
          .hint(
              "Name a folder: -o %s. If a folder is to be called so, make it first."
                  .formatted(VisibleText.of(stem(out))));
    }
    if (inputs.isSeveral() && Files.exists(folder) && !Files.isDirectory(folder)) {
      throw Refusal.because(
              "%s is a file, and there are several inputs.".formatted(VisibleText.of(out)))
          .hint("Name a folder: -o FOLDER.");
    }
    return inputs.isSeveral() || Files.isDirectory(folder);
  }

  private Target target(Input input, boolean intoFolder) {
    if (out == null && input.file().isPresent()) {
      Path beside = renamed(Path.of(input.name()));
      return Target.file(beside, terminal.resolve(beside), false);
    } else if (out == null || out.toString().equals(Input.DASH)) {
      return Target.standard();
    } else if (intoFolder) {
      Path within = out.resolve(renamed(input.below()));
      return Target.file(within, terminal.resolve(within), true);
    }
    return Target.file(out, terminal.resolve(out), false);
  }

  private Path renamed(Path path) {
    return path.resolveSibling(stem(path).getFileName() + "." + extension);
  }

  /** Whether the ending is that of a picture or of a map. */
  private static boolean isNameOfFile(Path path) {
    return Outputs.withExtension(Inputs.extension(String.valueOf(path.getFileName()))).isPresent()
        || MapFormats.standard().forWriting(path).isPresent();
  }

  /** A path without the ending of its name. */
  private static Path stem(Path path) {
    String name = String.valueOf(path.getFileName());
    int dot = name.lastIndexOf('.');
    return path.resolveSibling(dot <= 0 ? name : name.substring(0, dot));
  }

  private static void checkDistinct(Map<Input, Target> targets) {
    Map<Path, Input> taken = new HashMap<>();
    targets.forEach(
        (input, target) -> {
          Optional<Path> file = target.file();
          Input other = file.isEmpty() ? null : taken.putIfAbsent(real(file.get()), input);
          if (other != null) {
            throw Refusal.because(
                    "%s and %s would both be written to %s.".formatted(other, input, target))
                .hint("Write them to different folders, or give one of them another name.");
          }
        });
  }

  private static void checkInputs(Map<Input, Target> targets) {
    List<Input> inputs = new ArrayList<>(targets.keySet());
    Map<Path, Input> read = new HashMap<>();
    inputs.forEach(input -> input.file().ifPresent(file -> read.put(real(file), input)));
    for (Target target : targets.values()) {
      Input input = target.file().map(file -> read.get(real(file))).orElse(null);
      if (input != null) {
        throw Refusal.because(
                "%s is an input, and writing %s would replace it."
                    .formatted(input, target.name().equals(input.name()) ? "the output" : target))
            .hint("Name another file: -o " + another(target) + ".");
      }
    }
  }

  private static String another(Target target) {
    Path path = Path.of(target.name());
    String name = String.valueOf(path.getFileName());
    String extension = Inputs.extension(name);
    String stem =
        extension.isEmpty() ? name : name.substring(0, name.length() - extension.length() - 1);
    String other = stem + "-2" + (extension.isEmpty() ? "" : "." + extension);
    return path.getParent() == null ? other : path.getParent() + File.separator + other;
  }

  /** The one name of a file, whatever the way to it. */
  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }
}
