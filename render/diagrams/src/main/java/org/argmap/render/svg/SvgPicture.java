package org.argmap.render.svg;

import java.io.IOException;
import org.argmap.render.drawing.Figure;
import org.argmap.render.drawing.Scene;

/** A writer of one SVG document: each figure of a scene as a group. */
final class SvgPicture {

  private final Scene scene;
  private final String prefix;
  private final Appendable out;
  private final SvgShapes shapes;

  SvgPicture(Scene scene, String prefix, Appendable out) {
    this.scene = scene;
    this.prefix = prefix;
    this.out = out;
    this.shapes = new SvgShapes(out);
  }

  void write() throws IOException {
    head();
    for (Figure figure : scene.title()) {
      shapes.write(figure.shapes());
      out.append('\n');
    }
    out.append("<g transform=\"translate(")
        .append(SvgNumber.of(scene.left()))
        .append(',')
        .append(SvgNumber.of(scene.top()))
        .append(")\">\n");
    for (Figure figure : scene.content()) {
      figure(figure);
    }
    out.append("</g>\n");
    legend();
    out.append("</svg>\n");
  }

  private void head() throws IOException {
    String w = SvgNumber.of(scene.width());
    String h = SvgNumber.of(scene.height());
    String scope = SvgStyleSheet.scope(prefix);
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"argmap")
        .append(prefix.isEmpty() ? "" : " " + scope)
        .append("\" width=\"")
        .append(w)
        .append("\" height=\"")
        .append(h)
        .append("\" viewBox=\"0 0 ")
        .append(w)
        .append(' ')
        .append(h)
        .append("\" role=\"graphics-document\" aria-labelledby=\"")
        .append(prefix)
        .append("argmap-title\"");
    String language = XmlAttribute.escape(scene.layout().diagram().language());
    if (!language.isBlank()) {
      out.append(" lang=\"").append(language).append("\" xml:lang=\"").append(language).append('"');
    }
    out.append(">\n<title id=\"")
        .append(prefix)
        .append("argmap-title\">")
        .append(XmlText.escape(scene.name()))
        .append("</title>\n<desc>")
        .append(XmlText.escape(scene.description()))
        .append("</desc>\n<style>\n")
        .append(SvgStyleSheet.of(scene, scope))
        .append("</style>\n<rect class=\"ground\" width=\"")
        .append(w)
        .append("\" height=\"")
        .append(h)
        .append("\"/>\n");
  }

  private void figure(Figure figure) throws IOException {
    out.append("<g class=\"").append(figure.classes()).append('"');
    switch (figure.kind()) {
      case FRAME -> data("id", figure.id());
      case LINE -> {
        data("source", figure.from());
        data("target", figure.to());
        out.append(" aria-hidden=\"true\"");
      }
      case BOX, JOINT -> name(figure);
      case TITLE, FRAME_TITLE, SAMPLE, MEANING -> {}
    }
    out.append('>');
    if (figure.kind() == Figure.Kind.BOX || figure.kind() == Figure.Kind.JOINT) {
      out.append("<title id=\"")
          .append(XmlAttribute.id(prefix + "t-", figure.id()))
          .append("\">")
          .append(XmlText.escape(figure.name()))
          .append("</title>");
    }
    if (!figure.link().isEmpty()) {
      out.append("<a class=\"link\" href=\"")
          .append(XmlAttribute.escape(figure.link()))
          .append("\">");
    }
    shapes.write(figure.shapes());
    out.append(figure.link().isEmpty() ? "</g>\n" : "</a></g>\n");
  }

  private void name(Figure figure) throws IOException {
    out.append(" id=\"").append(XmlAttribute.id(prefix + "n-", figure.id())).append('"');
    data("id", figure.id());
    out.append(" role=\"graphics-symbol\" aria-labelledby=\"")
        .append(XmlAttribute.id(prefix + "t-", figure.id()))
        .append('"');
  }

  private void data(String name, String value) throws IOException {
    out.append(" data-").append(name).append("=\"").append(XmlAttribute.escape(value)).append('"');
  }

  private void legend() throws IOException {
    if (scene.legend().isEmpty()) {
      return;
    }
    out.append("<g class=\"legend\" role=\"group\" aria-label=\"Legend\">\n");
    for (Figure figure : scene.legend()) {
      if (figure.kind() == Figure.Kind.SAMPLE) {
        out.append("<g class=\"").append(figure.classes()).append("\">");
        shapes.write(figure.shapes());
        out.append("</g>");
      } else {
        shapes.write(figure.shapes());
        out.append('\n');
      }
    }
    out.append("</g>\n");
  }
}
