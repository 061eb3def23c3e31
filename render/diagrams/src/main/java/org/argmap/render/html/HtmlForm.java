package org.argmap.render.html;

import java.io.IOException;
import java.util.Locale;
import org.argmap.render.outline.OutlineForm;
import org.argmap.render.outline.OutlineRow;
import org.argmap.render.text.VisibleText;

/** Writes outline rows as nested HTML lists; the page itself writes title and description. */
final class HtmlForm implements OutlineForm {

  private final Appendable out;

  /** How many lists are open, each with an open item. */
  private int open;

  HtmlForm(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(OutlineRow row) throws IOException {
    if (row.kind() == OutlineRow.Kind.TITLE || row.kind() == OutlineRow.Kind.DESCRIPTION) {
      return;
    }
    // A row can be only one level deeper than the one above it, whatever it says.
    int level = Math.min(row.level(), open);
    while (open > level + 1) {
      close();
    }
    if (open == level + 1) {
      out.append("</li>\n");
    } else {
      out.append(open == 0 ? "<ul class=\"outline\">\n" : "\n<ul>\n");
      open++;
    }
    out.append("<li class=\"").append(row.kind().name().toLowerCase(Locale.ROOT)).append('"');
    anchor(row);
    out.append('>');
    for (OutlineRow.Piece piece : row.pieces()) {
      write(piece);
    }
  }

  private void anchor(OutlineRow row) throws IOException {
    for (OutlineRow.Piece piece : row.pieces()) {
      if (piece instanceof OutlineRow.Named named && named.isHere()) {
        out.append(" id=\"").append(HtmlText.anchor(named.id())).append('"');
        return;
      }
    }
  }

  private void write(OutlineRow.Piece piece) throws IOException {
    if (piece instanceof OutlineRow.Place place) {
      out.append("<span id=\"").append(HtmlText.anchor(place.id())).append("\"></span>");
      return;
    }
    if (piece instanceof OutlineRow.Said said) {
      write(said);
    } else if (piece instanceof OutlineRow.Written written) {
      boolean rightToLeft = VisibleText.isRightToLeft(written.words());
      out.append(rightToLeft ? "<span dir=\"rtl\">" : "<span>")
          .append(HtmlText.escape(written.words()))
          .append("</span>");
    } else if (piece instanceof OutlineRow.Named named) {
      String id = HtmlText.escape(named.id());
      if (named.isHere()) {
        out.append("<b class=\"id\">").append(id).append("</b>");
      } else {
        out.append("<a class=\"id\" href=\"#")
            .append(HtmlText.anchor(named.id()))
            .append("\">")
            .append(id)
            .append("</a>");
      }
    }
  }

  private void write(OutlineRow.Said said) throws IOException {
    out.append(sign(said.words()));
  }

  /** Signs are read out as what they mean; other words of the outline need no escaping. */
  private static String sign(String words) {
    return switch (words) {
      case "+ " ->
          "<b class=\"sign\"><span aria-hidden=\"true\">+</span>"
              + "<span class=\"heard\">for:</span></b> ";
      case "- " ->
          "<b class=\"sign\"><span aria-hidden=\"true\">\u2212</span>"
              + "<span class=\"heard\">against:</span></b> ";
      case "? " ->
          "<b class=\"sign\"><span aria-hidden=\"true\">?</span>"
              + "<span class=\"heard\">question:</span></b> ";
      case "* " -> "";
      default -> words;
    };
  }

  private void close() throws IOException {
    out.append("</li>\n</ul>");
    open--;
  }

  /** Closes all lists. */
  void finish() throws IOException {
    while (open > 0) {
      close();
    }
    out.append('\n');
  }

  @Override
  public void part() {
    // The items of the margin are one list.
  }
}
