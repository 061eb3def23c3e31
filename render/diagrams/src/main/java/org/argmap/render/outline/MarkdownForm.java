package org.argmap.render.outline;

import java.io.IOException;

/** Writes outline rows as nested Markdown lists. */
final class MarkdownForm implements OutlineForm {

  private final Appendable out;
  private boolean inList;

  MarkdownForm(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(OutlineRow row) throws IOException {
    StringBuilder line = new StringBuilder();
    for (OutlineRow.Piece piece : row.pieces()) {
      if (piece instanceof OutlineRow.Said said) {
        line.append(said(said.words()));
      } else if (piece instanceof OutlineRow.Written written) {
        line.append(MarkdownText.escape(written.words()));
      } else if (piece instanceof OutlineRow.Named named) {
        name(line, OutlineLine.of(named.id()));
      }
    }
    switch (row.kind()) {
      case TITLE -> out.append("# ").append(line).append("\n");
      case DESCRIPTION -> out.append('\n').append(line).append('\n');
      case QUESTION, POSITION, CLAIM, SUPPORT, OPPOSE, RELATION -> {
        if (!inList) {
          out.append('\n');
          inList = true;
        }
        out.append("  ".repeat(row.level())).append("- ").append(line).append('\n');
      }
    }
  }

  /** Signs are bold, and the sign of opposition a real minus, for a hyphen would begin a list. */
  private static String said(String words) {
    return switch (words) {
      case "+ " -> "**\\+** ";
      case "- " -> "**\u2212** ";
      case "? " -> "**?** ";
      case "* " -> "";
      default -> words;
    };
  }

  private static void name(StringBuilder line, String id) {
    line.append("\\[").append(MarkdownText.escape(id)).append("\\]");
  }

  @Override
  public void part() {
    // The items of the margin are one list; a blank line between them would make it a loose one.
  }
}
