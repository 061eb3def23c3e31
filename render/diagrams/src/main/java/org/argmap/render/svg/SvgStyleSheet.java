package org.argmap.render.svg;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.argmap.render.diagram.theme.Palette;
import org.argmap.render.diagram.theme.Theme;
import org.argmap.render.drawing.ColourRole;
import org.argmap.render.drawing.Figure;
import org.argmap.render.drawing.Presentation;
import org.argmap.render.drawing.PresentationRules;
import org.argmap.render.drawing.Scene;
import org.argmap.render.drawing.ShapeRole;
import org.jspecify.annotations.Nullable;

/**
 * The style sheet of an SVG document: fonts and widths once, colours for light and dark
 * backgrounds.
 */
final class SvgStyleSheet {

  private static final String PLAIN_SCOPE = "argmap";

  private final String scope;
  private final List<PresentationRules.Rule> rules;
  private final StringBuilder css = new StringBuilder(4096);

  private SvgStyleSheet(String scope, List<PresentationRules.Rule> rules) {
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
    Set<ShapeRole> parts = EnumSet.of(ShapeRole.GROUND, ShapeRole.WORDS);
    for (List<Figure> figures : List.of(scene.content(), scene.legend())) {
      for (Figure figure : figures) {
        classes.add(figure.classSet());
        figure.shapes().forEach(shape -> parts.add(shape.role()));
      }
    }
    List<PresentationRules.Rule> rules =
        PresentationRules.rules().stream()
            .filter(rule -> parts.contains(rule.role()))
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
    String titleSize = SvgNumber.of(theme.fontSize() * ShapeRole.TITLE.scale());
    rule("", ShapeRole.TITLE.selector(), "font-weight:bold;font-size:" + titleSize + "px");
    rule("", ShapeRole.FRAME_TITLE.selector(), "font-weight:bold");
    rule("", ShapeRole.SIGN.selector(), "text-anchor:middle");
    String numberSize = SvgNumber.of(theme.fontSize() * ShapeRole.NUMBER.scale());
    rule("", ShapeRole.NUMBER.selector(), "text-anchor:middle;font-size:" + numberSize + "px");
    for (PresentationRules.Rule rule : rules) {
      rule(rule.figureClasses(), rule.role().selector(), form(rule.presentation()));
      // Some programs do not pass a text decoration on from a text to its lines.
      rule(rule.figureClasses(), "tspan", decoration(rule.presentation()));
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
    for (PresentationRules.Rule rule : rules) {
      rule(rule.figureClasses(), rule.role().selector(), colours(rule.presentation(), palette));
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
  private static String form(Presentation presentation) {
    StringJoiner form = new StringJoiner(";");
    if (presentation.fill() == ColourRole.Plain.NONE) {
      form.add("fill:none");
    }
    if (presentation.width() != null) {
      form.add("stroke-width:" + SvgNumber.of(presentation.width()));
    }
    List<Double> dash = presentation.dash();
    if (dash != null) {
      StringJoiner lengths = new StringJoiner(" ", "stroke-dasharray:", "");
      dash.forEach(length -> lengths.add(SvgNumber.of(length)));
      form.add(lengths.toString());
    }
    return form.toString();
  }

  private static String decoration(Presentation presentation) {
    if (Boolean.TRUE.equals(presentation.isStruck())) {
      return "text-decoration:line-through";
    }
    return Boolean.TRUE.equals(presentation.isUnderlined()) ? "text-decoration:underline" : "";
  }

  private static String colours(Presentation presentation, Palette palette) {
    StringJoiner colours = new StringJoiner(";");
    addColour(colours, "fill", presentation.fill(), palette);
    addColour(colours, "stroke", presentation.stroke(), palette);
    return colours.toString();
  }

  private static void addColour(
      StringJoiner colours, String property, @Nullable ColourRole ink, Palette palette) {
    if (ink != null && ink != ColourRole.Plain.NONE) {
      colours.add(property + ':' + ink.of(palette));
    }
  }

  /**
   * Returns a font stack that cannot end the declaration or the style element that it is role of.
   */
  private static String fontFamily(String family) {
    return family.replaceAll("[^\\p{L}\\p{N} ,'_-]", "");
  }
}
