package org.argmap.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Argdown documents that are measured: a generated one of about 250,000 characters, with
 * statements, sketched and reconstructed arguments, relations, tags, data and headings, and the
 * whole files of the reference implementation's own repository, where they are at hand.
 *
 * <p>{@code main} writes them into a folder, so that {@code tools/argdown-reference.mjs} can measure
 * the reference implementation on the same ones.
 */
public final class ArgdownTexts {
  private static final int LENGTH = 250_000;
  private static final Path CORPUS =
      Path.of("..", "shared", "corpora", "argdown", "documents.jsonl");
  private static final String[] WORDS = {
    "the", "causal", "link", "between", "censorship", "and", "public", "debate", "is", "far", "from",
    "conclusive,", "because", "nobody", "knows", "whether", "it", "holds", "for", "all", "states."
  };

  private ArgdownTexts() {}

  /** Writes the documents into the folder that is the only argument. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Files.writeString(folder.resolve("generated.argdown"), generated());
    List<String> own = reference();
    for (int i = 0; i < own.size(); i++) {
      Files.writeString(folder.resolve("reference-%02d.argdown".formatted(i)), own.get(i));
    }
  }

  /** The documents of the reference; none if the corpus is not beside the project. */
  static List<String> reference() throws IOException {
    List<String> texts = new ArrayList<>();
    if (Files.exists(CORPUS)) {
      JsonMapper json = JsonMapper.builder().build();
      for (String line : Files.readAllLines(CORPUS)) {
        JsonNode document = json.readTree(line);
        if (document.path("clean").asBoolean()) {
          texts.add(document.path("input").asString());
        }
      }
    }
    return texts;
  }

  /** The generated document, always the same. */
  static String generated() {
    SplittableRandom random = new SplittableRandom(7);
    StringBuilder text = new StringBuilder("===\ntitle: Generated\n===\n\n");
    for (int i = 1; text.length() < LENGTH; i++) {
      if (i % 20 == 1) {
        text.append("# Section ").append(i).append(" {isGroup: true}\n\n");
      }
      int earlier = 1 + random.nextInt(i);
      text.append("[Claim ").append(i).append("]: ").append(words(random, 15));
      text.append(" It is *so* held. #tag").append(i % 7);
      text.append("\n  + <Argument ").append(i).append(">: ").append(words(random, 20));
      text.append("\n  ").append(words(random, 20)).append(" {source: \"P").append(i).append("\"}");
      text.append("\n    - [Claim ").append(earlier).append("]\n  - ").append(words(random, 15));
      text.append("\n\n<Argument ").append(i).append(">\n\n(1) ").append(words(random, 15));
      text.append("\n(2) [Premise ").append(i).append("]: ").append(words(random, 15));
      text.append("\n-- Modus ponens {uses: [1, 2]} --\n(3) [Claim ").append(earlier).append("]\n\n");
    }
    return text.toString();
  }

  private static String words(SplittableRandom random, int count) {
    StringBuilder words = new StringBuilder("That");
    for (int i = 0; i < count; i++) {
      words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }
}
