package org.argmap.format.json.token;

import java.util.ArrayDeque;
import java.util.Deque;
import org.argmap.model.AttributeValue;

/**
 * Writes a tree as block-style YAML 1.2 (short lists in flow style). Jackson's generator is not
 * used, since it changes unpaired surrogates and some control characters.
 */
public final class YamlSink implements TreeSink {
  /** Where the writer is: in an object, a list of lines, or a list on one line. */
  private static final class Level {
    final boolean isObject;
    final boolean isFlow;
    final int indent;
    boolean isEmpty = true;

    Level(boolean isObject, boolean isFlow, int indent) {
      this.isObject = isObject;
      this.isFlow = isFlow;
      this.indent = indent;
    }
  }

  private final StringBuilder out = new StringBuilder();
  private final Deque<Level> levels = new ArrayDeque<>();

  /** Whether the next line's indentation and dash have been written, as in {@code - id: x}. */
  private boolean isLineStarted = true;

  public String text() {
    return out.toString();
  }

  // Structure

  @Override
  public void startObject() {
    start(true, false);
  }

  @Override
  public void startArray(boolean inline) {
    start(false, inline);
  }

  private void start(boolean isObject, boolean inline) {
    Level around = levels.peek();
    boolean isFlow = inline || (around != null && around.isFlow);
    beforeValue();
    if (isFlow) {
      space();
      out.append(isObject ? '{' : '[');
    }
    int indent = around == null ? 0 : around.indent + 2;
    levels.push(new Level(isObject, isFlow, indent));
  }

  @Override
  public void endObject() {
    end("{}");
  }

  @Override
  public void endArray() {
    end("[]");
  }

  private void end(String empty) {
    Level level = levels.pop();
    if (level.isFlow) {
      out.append(empty.charAt(1));
    } else if (level.isEmpty) {
      space();
      out.append(empty);
    }
    endLine();
  }

  /** Writes the space that parts a value from its name. */
  private void space() {
    if (out.length() > 0 && out.charAt(out.length() - 1) == ':') {
      out.append(' ');
    }
  }

  private void endLine() {
    Level around = levels.peek();
    boolean inFlow = around != null && around.isFlow;
    if (!inFlow && out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
    if (!inFlow) {
      isLineStarted = false;
    }
  }

  /** Writes what stands before a value: nothing after a name, a comma or a dash in a list. */
  private void beforeValue() {
    Level level = levels.peek();
    if (level == null) {
      return;
    }
    if (level.isObject) {
      return;
    }
    if (level.isFlow) {
      out.append(level.isEmpty ? "" : ", ");
    } else {
      startLine(level);
      out.append("- ");
      isLineStarted = true;
    }
    level.isEmpty = false;
  }

  private void startLine(Level level) {
    if (isLineStarted) {
      isLineStarted = false;
      return;
    }
    if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
    out.append(" ".repeat(level.indent));
  }

  @Override
  public void name(String name) {
    Level level = levels.element();
    if (level.isFlow) {
      out.append(level.isEmpty ? "" : ", ");
    } else {
      startLine(level);
    }
    level.isEmpty = false;
    if (YamlText.isLongKey(name)) {
      out.append("? ");
    }
    YamlText.appendKey(out, name);
    if (YamlText.isLongKey(name)) {
      out.append('\n').append(" ".repeat(level.indent));
    }
    out.append(':');
    isLineStarted = false;
  }

  // FieldValues

  private void scalar(String written) {
    beforeValue();
    space();
    out.append(written);
    endLine();
  }

  @Override
  public void text(String text) {
    Level level = levels.peek();
    boolean mayBeBlock = level != null && !level.isFlow && YamlText.isBlock(text);
    scalar(mayBeBlock ? YamlText.block(text, level.indent + 2) : YamlText.inline(text));
  }

  @Override
  public void number(long number) {
    scalar(Long.toString(number));
  }

  @Override
  public void number(double number) {
    scalar(Double.toString(number));
  }

  @Override
  public void number(AttributeValue.Numeric number) {
    scalar(number.notation());
  }

  @Override
  public void truth(boolean truth) {
    scalar(Boolean.toString(truth));
  }

  @Override
  public void nothing() {
    scalar("null");
  }
}
