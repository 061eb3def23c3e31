package org.argmap.render.svg;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.argmap.render.diagram.theme.Palette;
import org.argmap.render.diagram.theme.Theme;
import org.argmap.render.drawing.Figure;
import org.argmap.render.drawing.Ink;
import org.argmap.render.drawing.Look;
import org.argmap.render.drawing.LookSheet;
import org.argmap.render.drawing.Part;
import org.argmap.render.drawing.Scene;
import org.jspecify.annotations.Nullable;

/**
 * The style sheet of an SVG document: fonts and widths once, colours for light and dark
 * backgrounds.
 */
final class SvgStyleSheet {

  private static final String PLAIN_SCOPE = "argmap";

  private final String scope;
  private final List<LookSheet.Rule> rules;
  private final StringBuilder css = new StringBuilder(4096);

  private SvgStyleSheet(String scope, List<LookSheet.Rule> rules) {
    this.scope = scope;
    this.rules = rules;
  }

  /** Returns the class that the rules of a drawing apply to. */
  static String scope(String prefix) {
    return prefix.isEmpty() ? PLAIN_SCOPE : prefix + PLAIN_SCOPE;
  }

  /** Returns the style sheet with the rules that apply to something in the scene. */
  static String of(Scene scene, String scope) {
    Set<Set<String>> classes = new HashSet<>();
    Set<Part> parts = EnumSet.of(Part.GROUND, Part.WORDS);
    for (List<Figure> figures : List.of(scene.content(), scene.legend())) {
      for (Figure figure : figures) {
        classes.add(figure.classSet());
        figure.shapes().forEach(shape -> parts.add(shape.part()));
      }
    }
    List<LookSheet.Rule> rules =
        LookSheet.rules().stream()
            .filter(rule -> parts.contains(rule.part()))
            .filter(
                rule -> rule.figureClasses().isEmpty() || classes.stream().anyMatch(rule::holdsFor))
            .toList();
    return new SvgStyleSheet(scope, rules).write(scene.theme());
  }

  private String write(Theme theme) {
    css.append('.')
        .append(scope)
        .append("{font-family:")
        .append(fontFamily(theme.fontFamily()))
        .append(";font-size:")
        .append(SvgNumber.of(theme.fontSize()))
        .append("px}\n");
    rule("", ".heading", "font-weight:bold");
    String titleSize = SvgNumber.of(theme.fontSize() * Part.TITLE.scale());
    rule("", Part.TITLE.selector(), "font-weight:bold;font-size:" + titleSize + "px");
    rule("", Part.FRAME_TITLE.selector(), "font-weight:bold");
    rule("", Part.SIGN.selector(), "text-anchor:middle");
    String numberSize = SvgNumber.of(theme.fontSize() * Part.NUMBER.scale());
    rule("", Part.NUMBER.selector(), "text-anchor:middle;font-size:" + numberSize + "px");
    for (LookSheet.Rule rule : rules) {
      rule(rule.figureClasses(), rule.part().selector(), form(rule.look()));
      // Some programs do not pass a text decoration on from a text to its lines.
      rule(rule.figureClasses(), "tspan", decoration(rule.look()));
    }
    palette(theme.light());
    if (theme.dark().equals(theme.light())) {
      return css.toString();
    }
    css.append("@media (prefers-color-scheme:dark){\n");
    palette(theme.dark());
    return css.append("}\n").toString();
  }

  private void palette(Palette palette) {
    for (LookSheet.Rule rule : rules) {
      rule(rule.figureClasses(), rule.part().selector(), colours(rule.look(), palette));
    }
  }

  private void rule(String figureClass, String selector, String declarations) {
    if (declarations.isEmpty()) {
      return;
    }
    css.append('.').append(scope);
    if (!figureClass.isEmpty()) {
      css.append(" .").append(figureClass);
    }
    css.append(' ').append(selector).append('{').append(declarations).append("}\n");
  }

  /** Returns the declarations that do not depend on colours. */
  private static String form(Look look) {
    StringJoiner form = new StringJoiner(";");
    if (look.fill() == Ink.Plain.NONE) {
      form.add("fill:none");
    }
    if (look.width() != null) {
      form.add("stroke-width:" + SvgNumber.of(look.width()));
    }
    List<Double> dash = look.dash();
    if (dash != null) {
      StringJoiner lengths = new StringJoiner(" ", "stroke-dasharray:", "");
      dash.forEach(length -> lengths.add(SvgNumber.of(length)));
      form.add(lengths.toString());
    }
    return form.toString();
  }

  private static String decoration(Look look) {
    if (Boolean.TRUE.equals(look.isStruck())) {
      return "text-decoration:line-through";
    }
    return Boolean.TRUE.equals(look.isUnderlined()) ? "text-decoration:underline" : "";
  }

  private static String colours(Look look, Palette palette) {
    StringJoiner colours = new StringJoiner(";");
    addColour(colours, "fill", look.fill(), palette);
    addColour(colours, "stroke", look.stroke(), palette);
    return colours.toString();
  }

  private static void addColour(
      StringJoiner colours, String property, @Nullable Ink ink, Palette palette) {
    if (ink != null && ink != Ink.Plain.NONE) {
      colours.add(property + ':' + ink.of(palette));
    }
  }

  /**
   * Returns a font stack that cannot end the declaration or the style element that it is part of.
   */
  private static String fontFamily(String family) {
    return family.replaceAll("[^\\p{L}\\p{N} ,'_-]", "");
  }
}
