package org.argmap.render.svg;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxKind;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Joint;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.diagram.Mark;
import org.argmap.render.diagram.Theme;
import org.argmap.render.layout.BoxSizing;
import org.argmap.render.layout.Layout;
import org.argmap.render.layout.MeasuredBox;
import org.argmap.render.layout.MeasuredDiagram;
import org.argmap.render.layout.PlacedBox;
import org.argmap.render.layout.PlacedFrame;
import org.argmap.render.layout.PlacedJoint;
import org.argmap.render.layout.Route;
import org.argmap.render.layout.TextLine;

/** One drawing in the making. */
final class SvgDrawing {

  private static final double MARGIN = 12;
  private static final double QUESTION_SLANT = 7;

  /** From the middle of a line of text to its baseline, in font sizes. */
  private static final double BASELINE = 0.35;

  private final Layout layout;
  private final Theme theme;
  private final Appendable out;
  private final Set<String> wholes;

  SvgDrawing(Layout layout, Theme theme, Appendable out) {
    this.layout = layout;
    this.theme = theme;
    this.out = out;
    this.wholes =
        layout.joints().stream()
            .map(PlacedJoint::joint)
            .filter(Joint::isWhole)
            .map(Joint::id)
            .collect(Collectors.toUnmodifiableSet());
  }

  void write() throws IOException {
    Diagram diagram = layout.diagram();
    SvgTitle title = new SvgTitle(diagram, theme);
    SvgLegend legend = new SvgLegend(diagram.legend(), theme);
    double contentWidth = Math.max(layout.width(), 60);
    double titleWidth = Math.max(contentWidth, Math.min(title.naturalWidth(), 420));
    double legendWidth = Math.max(titleWidth, legend.widestItem());
    double width = legendWidth + 2 * MARGIN;
    double titleHeight = title.height(legendWidth);
    double legendHeight = legend.height(legendWidth);
    double height = layout.height() + titleHeight + legendHeight + 2 * MARGIN;
    head(diagram, width, height);
    title.write(out, MARGIN, MARGIN, legendWidth);
    double left = MARGIN + (legendWidth - layout.width()) / 2;
    out.append("<g transform=\"translate(")
        .append(SvgNumber.of(left))
        .append(',')
        .append(SvgNumber.of(MARGIN + titleHeight))
        .append(")\">\n");
    for (PlacedFrame frame : layout.frames()) {
      frame(frame);
    }
    for (Route route : layout.routes()) {
      edge(route);
    }
    for (PlacedFrame frame : layout.frames()) {
      frameTitle(frame);
    }
    for (PlacedBox box : layout.boxes()) {
      node(box);
    }
    for (PlacedJoint joint : layout.joints()) {
      joint(joint);
    }
    out.append("</g>\n");
    legend.write(out, MARGIN, MARGIN + titleHeight + layout.height(), legendWidth);
    out.append("</svg>\n");
  }

  private void head(Diagram diagram, double width, double height) throws IOException {
    String w = SvgNumber.of(width);
    String h = SvgNumber.of(height);
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"argmap\" width=\"")
        .append(w)
        .append("\" height=\"")
        .append(h)
        .append("\" viewBox=\"0 0 ")
        .append(w)
        .append(' ')
        .append(h)
        .append("\" role=\"graphics-document\" aria-labelledby=\"argmap-title\"");
    if (!diagram.language().isBlank()) {
      String language = XmlAttribute.escape(diagram.language());
      out.append(" lang=\"").append(language).append("\" xml:lang=\"").append(language).append('"');
    }
    out.append(">\n<title id=\"argmap-title\">")
        .append(XmlText.escape(diagram.title().isBlank() ? "Argument map" : diagram.title()))
        .append("</title>\n<desc>")
        .append(XmlText.escape(SvgDescription.of(diagram)))
        .append("</desc>\n<style>\n")
        .append(SvgStyleSheet.of(theme))
        .append("</style>\n<rect class=\"ground\" width=\"")
        .append(w)
        .append("\" height=\"")
        .append(h)
        .append("\"/>\n");
  }

  private void frame(PlacedFrame frame) throws IOException {
    out.append("<g class=\"cluster section\" data-id=\"")
        .append(XmlAttribute.escape(frame.frame().id()))
        .append("\"><rect x=\"")
        .append(SvgNumber.of(frame.x()))
        .append("\" y=\"")
        .append(SvgNumber.of(frame.y()))
        .append("\" width=\"")
        .append(SvgNumber.of(frame.width()))
        .append("\" height=\"")
        .append(SvgNumber.of(frame.height()))
        .append("\" rx=\"6\"/></g>\n");
  }

  private void frameTitle(PlacedFrame frame) throws IOException {
    out.append("<g class=\"cluster-title\"><text x=\"")
        .append(SvgNumber.of(frame.x() + PlacedFrame.PADDING))
        .append("\" y=\"")
        .append(SvgNumber.of(frame.y() + 13))
        .append("\">")
        .append(
            XmlText.escape(
                SvgTitle.cut(frame.frame().title(), frame.width() - 14, theme.fontSize())))
        .append("</text></g>\n");
  }

  private void edge(Route route) throws IOException {
    LineKind kind = route.line().kind();
    out.append("<g class=\"edge line ")
        .append(kind.cssClass())
        .append(wholes.contains(route.line().from()) ? " whole" : "")
        .append("\" data-source=\"")
        .append(XmlAttribute.escape(route.line().from()))
        .append("\" data-target=\"")
        .append(XmlAttribute.escape(route.line().to()))
        .append("\" aria-hidden=\"true\"><path d=\"")
        .append(SvgPath.of(route.points(), SvgHead.cut(kind)))
        .append("\"/>")
        .append(SvgHead.of(kind, route.points()))
        .append("</g>\n");
  }

  private void node(PlacedBox placed) throws IOException {
    MeasuredBox measured = placed.box();
    Box box = measured.box();
    StringBuilder classes = new StringBuilder("node ").append(box.kind().cssClass());
    for (Mark mark : box.marks()) {
      classes.append(' ').append(mark.cssClass());
    }
    openNode(classes.toString(), box.id(), SvgDescription.name(box));
    if (box.kind() == BoxKind.QUESTION) {
      slanted(placed);
    } else {
      out.append("<rect class=\"box\" x=\"")
          .append(SvgNumber.of(placed.x()))
          .append("\" y=\"")
          .append(SvgNumber.of(placed.y()))
          .append("\" width=\"")
          .append(SvgNumber.of(measured.width()))
          .append("\" height=\"")
          .append(SvgNumber.of(measured.height()))
          .append("\" rx=\"4\"/>");
    }
    words(placed);
    out.append("</g>\n");
  }

  private void openNode(String classes, String id, String name) throws IOException {
    String titleId = XmlAttribute.id("t-", id);
    out.append("<g class=\"")
        .append(classes)
        .append("\" id=\"")
        .append(XmlAttribute.id("n-", id))
        .append("\" data-id=\"")
        .append(XmlAttribute.escape(id))
        .append("\" role=\"graphics-symbol\" aria-labelledby=\"")
        .append(titleId)
        .append("\"><title id=\"")
        .append(titleId)
        .append("\">")
        .append(XmlText.escape(name))
        .append("</title>");
  }

  private void slanted(PlacedBox placed) throws IOException {
    double left = placed.x();
    double right = left + placed.box().width();
    double top = placed.y();
    double bottom = top + placed.box().height();
    double middle = (top + bottom) / 2;
    out.append("<path class=\"box\" d=\"M")
        .append(pair(left, middle))
        .append('L')
        .append(pair(left + QUESTION_SLANT, top))
        .append('L')
        .append(pair(right - QUESTION_SLANT, top))
        .append('L')
        .append(pair(right, middle))
        .append('L')
        .append(pair(right - QUESTION_SLANT, bottom))
        .append('L')
        .append(pair(left + QUESTION_SLANT, bottom))
        .append("Z\"/>");
  }

  private static String pair(double x, double y) {
    return SvgNumber.of(x) + ',' + SvgNumber.of(y);
  }

  private void words(PlacedBox placed) throws IOException {
    List<TextLine> lines = placed.box().lines();
    if (lines.isEmpty()) {
      return;
    }
    double size = theme.fontSize();
    double step = size * BoxSizing.LINE_HEIGHT;
    boolean rightToLeft = placed.box().isRightToLeft();
    double indent = (placed.box().box().kind() == BoxKind.QUESTION ? 6 : 0) + BoxSizing.PADDING_X;
    String x =
        SvgNumber.of(
            rightToLeft ? placed.x() + placed.box().width() - indent : placed.x() + indent);
    double first =
        placed.y() + (placed.box().height() - lines.size() * step) / 2 + step / 2 + BASELINE * size;
    out.append("<text y=\"").append(SvgNumber.of(first)).append('"');
    if (rightToLeft) {
      out.append(" direction=\"rtl\"");
    }
    out.append('>');
    for (int i = 0; i < lines.size(); i++) {
      out.append("<tspan x=\"").append(x).append('"');
      if (i > 0) {
        out.append(" dy=\"").append(SvgNumber.of(step)).append('"');
      }
      if (lines.get(i).isBold()) {
        out.append(" class=\"heading\"");
      }
      out.append('>').append(XmlText.escape(lines.get(i).text())).append("</tspan>");
    }
    out.append("</text>");
  }

  private void joint(PlacedJoint placed) throws IOException {
    Joint joint = placed.joint();
    String what = joint.kind().isStance() ? "argument" : "relation";
    openNode(
        "node joint " + what + ' ' + joint.kind().cssClass(),
        joint.id(),
        SvgDescription.name(joint));
    sign(out, joint.kind(), placed.x(), placed.y(), theme.fontSize());
    out.append("</g>\n");
  }

  /** The disc of a joint with its sign. */
  static void sign(Appendable out, LineKind kind, double x, double y, double fontSize)
      throws IOException {
    out.append("<circle cx=\"")
        .append(SvgNumber.of(x))
        .append("\" cy=\"")
        .append(SvgNumber.of(y))
        .append("\" r=\"")
        .append(SvgNumber.of(MeasuredDiagram.JOINT_RADIUS))
        .append("\"/><text class=\"sign\" x=\"")
        .append(SvgNumber.of(x))
        .append("\" y=\"")
        .append(SvgNumber.of(y + BASELINE * fontSize))
        .append("\">")
        .append(XmlText.escape(kind.sign()))
        .append("</text>");
  }
}
