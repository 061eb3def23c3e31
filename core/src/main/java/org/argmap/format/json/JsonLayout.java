package org.argmap.format.json;

import java.util.Arrays;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** Two spaces for each level, one line for each value, lists of short values on one line. */
final class JsonLayout implements PrettyPrinter {
  private static final int MOST_PREPARED = 64;
  private static final char[] NEW_LINE = newLine();

  private int level;
  private boolean nextInline;

  /** The level at which the list on one line began, or -1. */
  private int inlineFrom = -1;

  private static char[] newLine() {
    char[] spaces = new char[1 + 2 * MOST_PREPARED];
    Arrays.fill(spaces, ' ');
    spaces[0] = '\n';
    return spaces;
  }

  void nextArrayInline(boolean inline) {
    nextInline = inline;
  }

  private void newLine(JsonGenerator g) {
    g.writeRaw(NEW_LINE, 0, 1 + 2 * Math.min(level, MOST_PREPARED));
    for (int i = MOST_PREPARED; i < level; i++) {
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
    newLine(g);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator g) {
    g.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator g) {
    g.writeRaw(',');
    newLine(g);
  }

  @Override
  public void writeEndObject(JsonGenerator g, int entries) {
    level--;
    if (entries > 0) {
      newLine(g);
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
      newLine(g);
    }
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator g) {
    if (inlineFrom < 0) {
      g.writeRaw(',');
      newLine(g);
    } else {
      g.writeRaw(", ");
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
        newLine(g);
      }
    }
    g.writeRaw(']');
  }
}
