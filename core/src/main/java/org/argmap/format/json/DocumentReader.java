package org.argmap.format.json;

import java.util.function.Function;
import org.argmap.format.MapAssembler;
import org.argmap.format.ReadOptions;
import org.argmap.format.ReadResult;
import org.argmap.model.Finding;
import org.argmap.model.SourcePlace;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Reads a document from its first token to its end, and reports what is around the map. */
final class DocumentReader {
  private final ReadOptions options;
  private final MapAssembler assembler;
  private final String text;
  private final boolean isShortened;

  /** Makes a reader of a text, of which no more is read than the options allow. */
  DocumentReader(String text, ReadOptions options) {
    this.options = options;
    this.assembler = new MapAssembler(options);
    int from = text.startsWith("\uFEFF") ? 1 : 0;
    this.isShortened = text.length() - from > options.maxCharacters();
    this.text =
        isShortened ? text.substring(from, from + options.maxCharacters()) : text.substring(from);
  }

  String text() {
    return text;
  }

  MapAssembler assembler() {
    return assembler;
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

  /** Reads the map that the tokens make. */
  ReadResult read(Function<DocumentReader, TokenCursor> tokens) {
    if (isShortened) {
      error(
          "format.too-long",
          start(),
          "The document has more than the %d characters allowed; reading ends there."
              .formatted(options.maxCharacters()),
          "Raise maxCharacters in the options if you trust the document.");
    }
    if (text.isBlank()) {
      error(
          "json.empty",
          start(),
          "The document is empty.",
          "A map is at least {\"argmap\": \"1.0\"}.");
      return assembler.assemble();
    }
    TokenCursor cursor = tokens.apply(this);
    JsonToken first = cursor.next();
    if (first == JsonToken.START_OBJECT) {
      new MapReader(cursor, options, assembler, isShortened ? -1 : text.length()).read();
      reportFailure(cursor);
      reportRest(cursor);
    } else if (first == null && cursor.failure() == null) {
      error("json.empty", start(), "The document has nothing but comments.", "");
    } else {
      reportOther(cursor);
    }
    return assembler.assemble();
  }

  private void reportOther(TokenCursor cursor) {
    String looks = TextKind.of(text);
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
