package org.argmap.render.svg;

import org.argmap.render.diagram.Palette;
import org.argmap.render.diagram.Theme;

/** The style sheet of a drawing: fonts once, colours by day and by night. */
final class SvgStyleSheet {

  private SvgStyleSheet() {}

  static String of(Theme theme) {
    StringBuilder css = new StringBuilder(2048);
    css.append(".argmap{font-family:")
        .append(fontFamily(theme.fontFamily()))
        .append(";font-size:")
        .append(SvgNumber.of(theme.fontSize()))
        .append("px}\n")
        .append(".argmap .heading,.argmap .title{font-weight:bold}\n")
        .append(".argmap .title{font-size:")
        .append(SvgNumber.of(theme.fontSize() * 1.3))
        .append("px}\n")
        .append(".argmap .line path{fill:none;stroke-width:1.5}\n")
        .append(".argmap .premise path{stroke-width:1.3}\n")
        .append(".argmap .line polyline{fill:none;stroke-width:2.6}\n")
        .append(".argmap .whole path{stroke-width:3}\n")
        .append(".argmap .box{stroke-width:1.2}\n")
        .append(".argmap .root .box{stroke-width:2.2}\n")
        .append(".argmap .implicit .box{stroke-dasharray:5 3}\n")
        .append(".argmap .assumed .box{stroke-dasharray:1.5 2.5}\n")
        .append(".argmap .questioned .box{stroke-dasharray:9 3 2 3}\n")
        .append(".argmap .rejected tspan{text-decoration:line-through}\n")
        .append(".argmap .accepted .box{stroke-width:3.2}\n")
        .append(".argmap .cluster rect{stroke-width:1}\n")
        .append(".argmap .cluster-title{font-weight:bold}\n")
        .append(".argmap .preference polyline{stroke-width:1.6}\n")
        .append(".argmap .about path{stroke-dasharray:2 3}\n")
        .append(".argmap .sign{text-anchor:middle}\n");
    palette(css, theme.light());
    css.append("@media (prefers-color-scheme:dark){\n");
    palette(css, theme.dark());
    return css.append("}\n").toString();
  }

  private static void palette(StringBuilder css, Palette colours) {
    rule(css, ".ground", "fill:" + colours.ground());
    rule(css, "text", "fill:" + colours.text());
    rule(css, ".box", "fill:" + colours.box() + ";stroke:" + colours.border());
    rule(css, ".question .box", "fill:" + colours.question());
    rule(css, ".cluster rect", "fill:" + colours.frame() + ";stroke:" + colours.relation());
    rule(css, ".line path", "stroke:" + colours.relation());
    rule(css, ".line polyline", "stroke:" + colours.relation());
    rule(css, ".line polygon", "fill:" + colours.relation());
    rule(css, "circle", "fill:" + colours.relation());
    rule(css, ".sign", "fill:" + colours.ground());
    stance(css, "support", colours.support());
    stance(css, "oppose", colours.oppose());
  }

  private static void stance(StringBuilder css, String name, String colour) {
    rule(css, "." + name + " path", "stroke:" + colour);
    rule(css, "." + name + " polyline", "stroke:" + colour);
    rule(css, "." + name + " polygon", "fill:" + colour);
    rule(css, "." + name + " circle", "fill:" + colour);
  }

  private static void rule(StringBuilder css, String selector, String declarations) {
    css.append(".argmap ").append(selector).append('{').append(declarations).append("}\n");
  }

  /** A font stack cannot end the declaration or the style element it stands in. */
  private static String fontFamily(String family) {
    return family.replaceAll("[^\\p{L}\\p{N} ,'_-]", "");
  }
}
