package org.argmap.render.svg;

import java.io.IOException;
import java.util.List;
import org.argmap.render.drawing.Shape;
import org.argmap.render.drawing.ShapeRole;
import org.argmap.render.layout.TextLine;

/** Writes shapes as SVG elements. Colours and widths are left to the style sheet. */
final class SvgShapes {

  private final Appendable out;

  SvgShapes(Appendable out) {
    this.out = out;
  }

  void write(List<Shape> shapes) throws IOException {
    for (Shape shape : shapes) {
      write(shape);
    }
  }

  private void write(Shape shape) throws IOException {
    if (shape instanceof Shape.Rectangle rectangle) {
      write(rectangle);
    } else if (shape instanceof Shape.Words words) {
      write(words);
    } else if (shape instanceof Shape.Curve curve) {
      out.append("<path d=\"").append(SvgPath.open(curve.points())).append("\"/>");
    } else if (shape instanceof Shape.Outline outline) {
      out.append("<path class=\"box\" d=\"")
          .append(SvgPath.closed(outline.points()))
          .append("\"/>");
    } else if (shape instanceof Shape.Polygon polygon) {
      out.append("<polygon points=\"").append(SvgPath.points(polygon.points())).append("\"/>");
    } else if (shape instanceof Shape.Polyline line) {
      out.append(line.role() == ShapeRole.CROSS ? "<polyline class=\"cross\"" : "<polyline")
          .append(" points=\"")
          .append(SvgPath.points(line.points()))
          .append("\"/>");
    } else if (shape instanceof Shape.Disc disc) {
      write(disc);
    }
  }

  private void write(Shape.Rectangle rectangle) throws IOException {
    out.append("<rect");
    if (rectangle.role() != ShapeRole.FRAME) {
      out.append(" class=\"").append(rectangle.role().selector().substring(1)).append('"');
    }
    attribute("x", rectangle.x());
    attribute("y", rectangle.y());
    attribute("width", rectangle.width());
    attribute("height", rectangle.height());
    attribute("rx", rectangle.radius());
    out.append("/>");
  }

  private void write(Shape.Disc disc) throws IOException {
    out.append("<circle");
    attribute("cx", disc.x());
    attribute("cy", disc.y());
    attribute("r", disc.radius());
    out.append("/>");
  }

  private void write(Shape.Words words) throws IOException {
    if (words.role() == ShapeRole.WORDS && words.step() > 0) {
      writeLines(words);
      return;
    }
    double baseline = words.baseline();
    for (TextLine line : words.lines()) {
      out.append("<text");
      if (words.role() == ShapeRole.TITLE) {
        out.append(" class=\"title\"");
      } else if (words.role() == ShapeRole.SIGN) {
        out.append(" class=\"sign\"");
      } else if (words.role() == ShapeRole.NUMBER) {
        out.append(line.isBold() ? " class=\"number heading\"" : " class=\"number\"");
      }
      attribute("x", words.x());
      attribute("y", baseline);
      direction(words);
      out.append('>').append(XmlText.escape(line.text())).append("</text>");
      baseline += words.step();
    }
  }

  private void writeLines(Shape.Words words) throws IOException {
    out.append("<text");
    attribute("y", words.baseline());
    direction(words);
    out.append('>');
    boolean first = true;
    for (TextLine line : words.lines()) {
      out.append("<tspan");
      attribute("x", words.x());
      if (!first) {
        attribute("dy", words.step());
      }
      if (line.isBold()) {
        out.append(" class=\"heading\"");
      }
      out.append('>').append(XmlText.escape(line.text())).append("</tspan>");
      first = false;
    }
    out.append("</text>");
  }

  private void direction(Shape.Words words) throws IOException {
    if (words.isRightToLeft()) {
      out.append(" direction=\"rtl\"");
    }
  }

  private void attribute(String name, double value) throws IOException {
    out.append(' ').append(name).append("=\"").append(SvgNumber.of(value)).append('"');
  }
}
