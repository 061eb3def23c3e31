package org.argmap.format.argdown.writing;

import java.util.List;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;

/** Writes data blocks, on one line or with their lists item by item. */
final class FlowData {
  private static final int WIDTH = 100;

  private FlowData() {}

  /** Whether data fit behind words that end at a column. */
  static boolean fits(int column, String block) {
    return block.indexOf('\n') < 0 && column + 1 + block.length() <= WIDTH;
  }

  /** Returns a data block; the first of its lines is not indented. */
  static String block(Attributes data, int indent) {
    StringBuilder line = new StringBuilder();
    flow(data, line);
    if (indent + line.length() <= WIDTH) {
      return line.toString();
    }
    StringBuilder lines = new StringBuilder();
    lines.append(" ".repeat(indent));
    wrapped(data, indent, lines);
    return lines.substring(indent);
  }

  /** Returns a value behind words that end at a column, broken into lines if it is long. */
  static String value(AttributeValue value, int column, int indent) {
    StringBuilder lines = new StringBuilder(" ".repeat(column));
    wrapped(value, indent, lines);
    return lines.substring(column);
  }

  static String line(AttributeValue value) {
    StringBuilder line = new StringBuilder();
    flow(value, line);
    return line.toString();
  }

  /** Values nest at most 500 levels deep, so recursion is bounded. */
  private static void flow(AttributeValue value, StringBuilder out) {
    if (value instanceof Attributes attributes) {
      out.append('{');
      String separator = "";
      for (String name : attributes.names()) {
        out.append(separator).append(YamlScalars.text(name)).append(": ");
        flow(attributes.get(name).orElse(AttributeValue.ofNull()), out);
        separator = ", ";
      }
      out.append('}');
    } else if (value instanceof AttributeValue.Items items) {
      out.append('[');
      String separator = "";
      for (AttributeValue item : items.values()) {
        out.append(separator);
        flow(item, out);
        separator = ", ";
      }
      out.append(']');
    } else {
      out.append(scalar(value));
    }
  }

  static String scalar(AttributeValue value) {
    if (value instanceof AttributeValue.Text text) {
      return YamlScalars.text(text.value());
    } else if (value instanceof AttributeValue.Numeric number) {
      return number.notation();
    }
    return value instanceof AttributeValue.Truth truth ? Boolean.toString(truth.value()) : "null";
  }

  private static void wrapped(AttributeValue value, int indent, StringBuilder out) {
    if (fitsOnLine(value, out)) {
      flow(value, out);
    } else if (value instanceof Attributes attributes) {
      out.append('{');
      boolean isFirst = true;
      for (String name : attributes.names()) {
        AttributeValue inside = attributes.get(name).orElse(AttributeValue.ofNull());
        String words = YamlScalars.text(name) + ": ";
        if (!isFirst) {
          int length = words.length() + lengthOfStart(inside);
          breakLine(column(out) + 2 + length > WIDTH, indent, out.append(','));
        }
        out.append(words);
        wrapped(inside, indent, out);
        isFirst = false;
      }
      out.append('}');
    } else if (value instanceof AttributeValue.Items items) {
      items(items.values(), indent, out);
    } else {
      out.append(scalar(value));
    }
  }

  /** Lists may begin on a line and go on below it. */
  private static int lengthOfStart(AttributeValue value) {
    return value instanceof AttributeValue.Items ? 2 : line(value).length() + 1;
  }

  private static void breakLine(boolean breaks, int indent, StringBuilder out) {
    out.append(breaks ? "\n" + " ".repeat(indent + 2) : " ");
  }

  private static void items(List<AttributeValue> items, int indent, StringBuilder out) {
    out.append('[');
    for (int i = 0; i < items.size(); i++) {
      boolean isWord = items.get(i) instanceof AttributeValue.Text;
      if (i > 0) {
        out.append(',');
      }
      boolean breaks = !isWord || i == 0 || column(out) + 2 + line(items.get(i)).length() > WIDTH;
      breakLine(breaks, indent, out);
      wrapped(items.get(i), indent + 2, out);
    }
    out.append(']');
  }

  /** Leaves room for the brackets that close what is around. */
  private static boolean fitsOnLine(AttributeValue value, StringBuilder out) {
    return value.depth() == 0
        || (value.depth() < 8 && column(out) + line(value).length() + 3 <= WIDTH);
  }

  private static int column(StringBuilder out) {
    return out.length() - out.lastIndexOf("\n") - 1;
  }
}
