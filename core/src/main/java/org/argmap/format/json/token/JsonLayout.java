package org.argmap.format.json.token;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.io.SerializedString;

/** Two spaces for each level, one line for each value, lists of short values on one line. */
public final class JsonLayout implements PrettyPrinter {
  private static final int MOST_PREPARED = 32;
  private static final SerializedString[] LINES = lines("");
  private static final SerializedString[] NEXT_LINES = lines(",");
  private static final SerializedString COLON = new SerializedString(": ");
  private static final SerializedString COMMA = new SerializedString(", ");

  private int level;
  private boolean nextInline;

  /** The level at which the list on one line began, or -1. */
  private int inlineFrom = -1;

  /** What begins a line, ready for output, for each level. */
  private static SerializedString[] lines(String before) {
    SerializedString[] lines = new SerializedString[MOST_PREPARED];
    for (int i = 0; i < MOST_PREPARED; i++) {
      lines[i] = new SerializedString(before + "\n" + "  ".repeat(i));
    }
    return lines;
  }

  public void nextArrayInline(boolean inline) {
    nextInline = inline;
  }

  private void newLine(JsonGenerator g, SerializedString[] lines) {
    g.writeRaw(lines[Math.min(level, MOST_PREPARED - 1)]);
    for (int i = MOST_PREPARED - 1; i < level; i++) {
      g.writeRaw("  ");
    }
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator g) {
    g.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator g) {
    g.writeRaw('{');
    level++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator g) {
    newLine(g, LINES);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator g) {
    g.writeRaw(COLON);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator g) {
    newLine(g, NEXT_LINES);
  }

  @Override
  public void writeEndObject(JsonGenerator g, int entries) {
    level--;
    if (entries > 0) {
      newLine(g, LINES);
    }
    g.writeRaw('}');
  }

  @Override
  public void writeStartArray(JsonGenerator g) {
    g.writeRaw('[');
    level++;
    if (nextInline && inlineFrom < 0) {
      inlineFrom = level;
    }
    nextInline = false;
  }

  @Override
  public void beforeArrayValues(JsonGenerator g) {
    if (inlineFrom < 0) {
      newLine(g, LINES);
    }
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator g) {
    if (inlineFrom < 0) {
      newLine(g, NEXT_LINES);
    } else {
      g.writeRaw(COMMA);
    }
  }

  @Override
  public void writeEndArray(JsonGenerator g, int values) {
    if (inlineFrom == level) {
      inlineFrom = -1;
      level--;
    } else {
      level--;
      if (values > 0) {
        newLine(g, LINES);
      }
    }
    g.writeRaw(']');
  }
}
