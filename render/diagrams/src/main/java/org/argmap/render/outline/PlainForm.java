package org.argmap.render.outline;

import java.io.IOException;

/** Writes outline rows as plain text, indented by two spaces for each level. */
final class PlainForm implements OutlineForm {

  private static final int RULE = 72;

  private final Appendable out;

  PlainForm(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(OutlineRow row) throws IOException {
    StringBuilder line = new StringBuilder("  ".repeat(row.level()));
    for (OutlineRow.Piece piece : row.pieces()) {
      if (piece instanceof OutlineRow.Said said) {
        line.append(said.words());
      } else if (piece instanceof OutlineRow.Written written) {
        line.append(written.words());
      } else if (piece instanceof OutlineRow.Named named) {
        line.append('[').append(OutlineLine.of(named.id())).append(']');
      }
    }
    out.append(line).append('\n');
    if (row.kind() == OutlineRow.Kind.TITLE) {
      out.append("=".repeat(Math.min(RULE, line.length()))).append('\n');
    }
  }

  @Override
  public void part() throws IOException {
    out.append('\n');
  }
}
