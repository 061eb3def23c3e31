package org.argmap.format.json.document;

import java.util.function.BiFunction;
import org.argmap.format.MapAssembler;
import org.argmap.format.ReadOptions;
import org.argmap.format.ReadResult;
import org.argmap.format.json.token.TokenCursor;
import org.argmap.model.Finding;
import org.argmap.model.SourcePlace;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Reads a document from its first token to its end, and reports what is around the map. */
public final class DocumentReader {
  private final ReadOptions options;
  private final MapAssembler assembler;
  private final String beginning;
  private final int length;
  private final boolean isShortened;

  /**
   * Makes a reader.
   *
   * @param beginning the first characters of the document
   * @param length of the document, in the units that its parser counts
   * @param isShortened whether there is more than the options allow
   */
  private DocumentReader(String beginning, int length, boolean isShortened, ReadOptions options) {
    this.options = options;
    this.assembler = new MapAssembler(options);
    this.beginning = beginning;
    this.length = length;
    this.isShortened = isShortened;
  }

  /** Reads a map from a text, of which no more is read than the options allow. */
  public static ReadResult read(
      String text, ReadOptions options, BiFunction<String, MapAssembler, TokenCursor> tokens) {
    int from = text.startsWith("\uFEFF") ? 1 : 0;
    boolean isShortened = text.length() - from > options.maxCharacters();
    String read =
        isShortened ? text.substring(from, from + options.maxCharacters()) : text.substring(from);
    DocumentReader reader = new DocumentReader(read, read.length(), isShortened, options);
    return reader.read(tokens.apply(read, reader.assembler));
  }

  /** Reads a map from tokens of which there are not too many. */
  public static ReadResult read(
      String beginning, int length, ReadOptions options, TokenCursor tokens) {
    return new DocumentReader(beginning, length, false, options).read(tokens);
  }

  private SourcePlace start() {
    return options.document().map(SourcePlace.at(1, 1)::inDocument).orElse(SourcePlace.at(1, 1));
  }

  private void error(String code, SourcePlace place, String message, String hint) {
    Finding.Builder finding = Finding.error(code, message).place(place);
    if (!hint.isEmpty()) {
      finding.hint(hint);
    }
    assembler.finding(finding.build());
  }

  private ReadResult read(TokenCursor cursor) {
    if (isShortened) {
      error(
          "format.too-long",
          start(),
          "The document has more than the %s characters allowed; reading ends there."
              .formatted(options.maxCharacters()),
          "Raise maxCharacters in the options if you trust the document.");
    }
    JsonToken first = cursor.next();
    if (first == JsonToken.START_OBJECT) {
      new MapReader(cursor, options, assembler, isShortened ? -1 : length).read();
      reportFailure(cursor);
      reportRest(cursor);
    } else if (first == null && cursor.failure() == null) {
      error(
          "json.empty",
          start(),
          beginning.isBlank() ? "The document is empty." : "The document has nothing but comments.",
          "A map is at least {\"argmap\": \"1.0\"}.");
    } else {
      reportOther(cursor);
    }
    return assembler.assemble();
  }

  private void reportOther(TokenCursor cursor) {
    String looks = TextKind.of(beginning);
    error(
        "json.not-a-map",
        cursor.failure() == null ? cursor.place() : start(),
        "The document is no map in the native format: it begins with %s%s."
            .formatted(
                cursor.token() == JsonToken.START_ARRAY
                    ? "a list"
                    : cursor.failure() == null ? "a single value" : "something else",
                looks == null ? "" : " and looks like " + looks),
        "A map is an object that begins with {\"argmap\": \"1.0\".");
  }

  private void reportFailure(TokenCursor cursor) {
    RuntimeException failure = cursor.failure();
    if (failure == null) {
      return;
    }
    SourcePlace place =
        failure instanceof JacksonException e && e.getLocation() != null
            ? cursor.place(e.getLocation())
            : start();
    if (failure instanceof UnexpectedEndOfInputException && isShortened) {
      return; // which has been said
    }
    boolean isCut = failure instanceof UnexpectedEndOfInputException;
    error(
        isCut ? "json.truncated" : cursor.codePrefix() + ".syntax",
        place,
        isCut
            ? "The document ends before the map does; what was read until then is kept."
            : "Reading ends here, and what was read until then is kept: " + message(failure),
        isCut ? "Look whether the file was cut off." : "");
  }

  /** What the parser says, without its pictures of the source. */
  private static String message(RuntimeException failure) {
    String whole =
        failure instanceof JacksonException e
            ? e.getOriginalMessage()
            : String.valueOf(failure.getMessage());
    StringBuilder message = new StringBuilder();
    for (String line : whole.split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith(" ")) {
        message.append(message.length() == 0 ? "" : "; ").append(line.strip());
      }
    }
    return message.append('.').toString().replace("..", ".");
  }

  private void reportRest(TokenCursor cursor) {
    if (cursor.isStopped()) {
      return;
    }
    JsonToken next = cursor.next();
    if (next != null || cursor.failure() != null) {
      SourcePlace place =
          cursor.failure() instanceof JacksonException e && e.getLocation() != null
              ? cursor.place(e.getLocation())
              : cursor.start();
      error(
          "json.trailing-content",
          place,
          "There is more behind the end of the map; it is not read.",
          "A document has one map.");
    }
  }
}
