package org.argmap.format.argdown.writing;

import java.util.List;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;

/** Writes front matter: one line for each name, lists of elements item by item. */
final class FrontMatterYaml {
  private static final int DEEPEST = 6;
  private static final int WIDTH = 110;

  private final StringBuilder out = new StringBuilder();

  /** Returns names and values as lines. */
  static String lines(Attributes all) {
    FrontMatterYaml yaml = new FrontMatterYaml();
    yaml.names(all, 0, true);
    return yaml.out.toString();
  }

  private void names(Attributes all, int indent, boolean startsLine) {
    boolean isIndented = startsLine;
    for (String name : all.names()) {
      out.append(isIndented ? " ".repeat(indent) : "").append(YamlScalars.text(name)).append(':');
      value(all.get(name).orElse(AttributeValue.ofNull()), indent);
      isIndented = true;
    }
  }

  /** Writes the value behind a name, with the end of its line. */
  private void value(AttributeValue value, int indent) {
    boolean isBlock = value.depth() > 0 && value.depth() <= DEEPEST && indent < 40;
    if (isBlock && value instanceof Attributes names && !names.isEmpty()) {
      out.append('\n');
      names(names, indent + 2, true);
    } else if (isBlock && value instanceof AttributeValue.Items items && isLong(items, indent)) {
      out.append('\n');
      items(items.values(), indent + 2);
    } else {
      flow(value, indent);
    }
  }

  private void flow(AttributeValue value, int indent) {
    out.append(' ');
    int column = out.length() - out.lastIndexOf("\n") - 1;
    out.append(FlowData.value(value, column, indent)).append('\n');
  }

  private static boolean isLong(AttributeValue.Items items, int indent) {
    boolean hasObjects = items.values().stream().anyMatch(Attributes.class::isInstance);
    return hasObjects || (items.depth() > 1) || indent + FlowData.line(items).length() > WIDTH;
  }

  private void items(List<AttributeValue> items, int indent) {
    for (AttributeValue item : items) {
      out.append(" ".repeat(indent)).append("- ");
      if (item instanceof Attributes names && !names.isEmpty()) {
        names(names, indent + 2, false);
      } else {
        out.setLength(out.length() - 1);
        flow(item, indent);
      }
    }
  }
}
