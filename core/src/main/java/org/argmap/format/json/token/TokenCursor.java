package org.argmap.format.json.token;

import org.argmap.format.json.text.IdTable;
import org.argmap.model.ElementId;
import org.argmap.model.SourcePlace;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Goes over the tokens of a document and knows where each stands. What the parser throws ends the
 * tokens: from then on there are none, and {@link #failure} says why.
 */
public class TokenCursor {
  /** A name that is none of those asked for. */
  public static final int OTHER_NAME = -1;

  /** No name: the object, or the reading, ends. */
  public static final int NO_NAME = -2;

  private final JsonParser parser;
  private final @Nullable String document;
  private @Nullable JsonToken token;
  private @Nullable RuntimeException failure;
  private boolean stopped;

  public TokenCursor(JsonParser parser, @Nullable String document) {
    this.parser = parser;
    this.document = document;
    this.token = parser.currentToken();
  }

  public final JsonParser parser() {
    return parser;
  }

  /** Moves to the next token; null, as ever after, at the end of the document or of the reading. */
  public final @Nullable JsonToken next() {
    if (stopped) {
      return null;
    }
    try {
      token = advance();
    } catch (JacksonException e) {
      fail(e);
    }
    return token;
  }

  /** Moves the parser on. */
  public @Nullable JsonToken advance() {
    return parser.nextToken();
  }

  /** Moves to the next field of an object; null at the object's end. */
  public final @Nullable String nextName() {
    JsonToken moved = next();
    if (moved != JsonToken.PROPERTY_NAME) {
      return null;
    }
    try {
      return parser.currentName();
    } catch (JacksonException e) {
      fail(e);
      return null;
    }
  }

  /**
   * Moves to the next field of an object, and tells which of some names it has.
   *
   * @return the number of the name, or {@link #OTHER_NAME}, or {@link #NO_NAME} at the object's end
   */
  public final int nextName(PropertyNameMatcher names) {
    if (stopped) {
      return NO_NAME;
    }
    try {
      int match = matchNext(names);
      token = parser.currentToken();
      return match >= 0 ? match : token == JsonToken.PROPERTY_NAME ? OTHER_NAME : NO_NAME;
    } catch (JacksonException e) {
      fail(e);
      return NO_NAME;
    }
  }

  /** Moves the parser on to a name that may be one of these. */
  public int matchNext(PropertyNameMatcher names) {
    return parser.nextNameMatch(names);
  }

  /** The name that is the current token. */
  public final String name() {
    String name = parser.currentName();
    return name == null ? "" : name;
  }

  /** The current token; null if there is none. */
  public final @Nullable JsonToken token() {
    return token;
  }

  /** The text of the current token as it is meant, or of a number as it is written. */
  public final String text() {
    try {
      String text = parser.getString();
      return text == null ? "" : text;
    } catch (JacksonException e) {
      fail(e);
      return "";
    }
  }

  /**
   * The id that the current text means, found without making a string of it; null if it is none
   * that is known.
   */
  public final <I extends ElementId> @Nullable I knownId(Class<I> type, IdTable ids) {
    try {
      return ids.known(
          type, parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    } catch (JacksonException e) {
      fail(e);
      return null;
    }
  }

  /** Whether the token is the last thing in the document, so that it may have been cut off. */
  public final boolean isLastOf(int length) {
    if (length < 0) {
      return false;
    }
    TokenStreamLocation end = parser.currentLocation();
    return Math.max(end.getCharOffset(), end.getByteOffset()) >= length;
  }

  /** Whether there are no more tokens because of a failure or a limit. */
  public final boolean isStopped() {
    return stopped;
  }

  public final void stop() {
    stopped = true;
    token = null;
  }

  public final void fail(RuntimeException why) {
    failure = why;
    stop();
  }

  /** What the parser threw, if it did. */
  public final @Nullable RuntimeException failure() {
    return failure;
  }

  /** Whether a plain number or truth value can be meant as a text, as in YAML. */
  public boolean readsPlainAsText() {
    return false;
  }

  /** What findings about the syntax are called. */
  public String codePrefix() {
    return "json";
  }

  /** The line and column of the current token. */
  public final SourcePlace start() {
    return place(parser.currentTokenLocation());
  }

  /** The line, column and pointer of the current token. */
  public final SourcePlace place() {
    return start().withPointer(pointer());
  }

  /** The pointer to the current token. */
  public final String pointer() {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  /** How many lists and objects are open. */
  public final int depth() {
    return parser.streamReadContext().getNestingDepth();
  }

  /** The line and column of a location. */
  public SourcePlace place(TokenStreamLocation location) {
    int line = location.getLineNr();
    int column = location.getColumnNr();
    SourcePlace place =
        line < 1 || column < 1 ? SourcePlace.NONE : SourcePlace.at(line, column(location));
    return document == null ? place : place.inDocument(document);
  }

  /** The column in UTF-16 units. */
  public int column(TokenStreamLocation location) {
    return location.getColumnNr();
  }
}
