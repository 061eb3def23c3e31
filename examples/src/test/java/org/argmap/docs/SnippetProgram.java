package org.argmap.docs;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.argmap.docs.MarkdownPage.Kind;
import org.argmap.docs.MarkdownPage.Part;

/**
 * The code of a page as one program: compiled, and run in a process of its own in an empty folder.
 */
final class SnippetProgram {
  private static final String NAME = "Snippets";
  private static final Pattern TYPE =
      Pattern.compile(
          "(public |final |abstract |sealed |non-sealed )*(class|record|enum|@?interface) .*");

  /** Comes between what the parts print. */
  private static final String SEPARATOR = "\u0001";

  private final Path page;
  private final List<Part> parts;
  private final List<String> source = new ArrayList<>();

  /** From lines of the source to lines of the page. */
  private final TreeMap<Integer, Integer> places = new TreeMap<>();

  SnippetProgram(Path page, List<Part> parts) {
    this.page = page;
    this.parts = parts;
    List<Part> code = parts.stream().filter(part -> part.kind() == Kind.CODE).toList();
    code.forEach(part -> append(part, SnippetProgram::isImport));
    code.stream()
        .filter(SnippetProgram::isType)
        .forEach(part -> append(part, SnippetProgram::isNoImport));
    source.add("final class " + NAME + " {");
    source.add("public static void main(String[] args) throws Exception {");
    for (Part part : parts) {
      if (part.kind() == Kind.CODE && !isType(part)) {
        append(part, SnippetProgram::isNoImport);
      } else if (part.kind() == Kind.OUTPUT) {
        source.add("System.out.print(\"\\u0001\");");
      }
    }
    source.add("}");
    source.add("}");
  }

  private static boolean isType(Part part) {
    return part.text().stream().anyMatch(line -> TYPE.matcher(line).matches());
  }

  private static boolean isImport(String line) {
    return line.startsWith("import ");
  }

  private static boolean isNoImport(String line) {
    return !isImport(line);
  }

  private void append(Part part, Predicate<String> which) {
    for (int i = 0; i < part.text().size(); i++) {
      String line = part.text().get(i);
      if (which.test(line)) {
        source.add(TYPE.matcher(line).matches() ? line.replaceFirst("^public ", "") : line);
        places.put(source.size(), part.line() + i);
      }
    }
  }

  /** Compiles the program; says what is wrong, each with its line of the page. */
  List<String> compile(Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve(NAME + ".java"), String.join("\n", source));
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (var files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      compiler
          .getTask(
              new StringWriter(),
              files,
              diagnostics,
              List.of(
                  "-proc:none",
                  "-Xlint:deprecation,removal,unchecked",
                  "-d",
                  folder.toString(),
                  "-classpath",
                  System.getProperty("java.class.path")),
              null,
              files.getJavaFileObjects(file))
          .call();
    }
    return diagnostics.getDiagnostics().stream().map(this::message).toList();
  }

  private String message(Diagnostic<?> diagnostic) {
    var place = places.floorEntry((int) diagnostic.getLineNumber());
    return "%s:%s: %s"
        .formatted(page, place == null ? "" : place.getValue(), diagnostic.getMessage(Locale.ROOT));
  }

  /**
   * Runs the compiled program.
   *
   * @param classes where it was compiled to
   * @param folder its working directory
   * @return what was printed before each output part, in order, and after the last
   */
  List<String> run(Path classes, Path folder) throws IOException, InterruptedException {
    Path printed = classes.resolve("printed");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-Dfile.encoding=UTF-8",
            "-Dsun.stdout.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            NAME);
    builder
        .environment()
        .put(
            "CLASSPATH",
            classes + System.getProperty("path.separator") + System.getProperty("java.class.path"));
    Process process =
        builder
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("the code of " + page + " did not end in two minutes");
    }
    String text = Files.readString(printed, StandardCharsets.UTF_8).replace("\r\n", "\n");
    if (process.exitValue() != 0) {
      throw new IllegalStateException("the code of " + page + " failed:\n" + text);
    }
    return List.of(text.split(SEPARATOR, -1));
  }

  List<Part> parts(Kind kind) {
    return parts.stream().filter(part -> part.kind() == kind).toList();
  }
}
