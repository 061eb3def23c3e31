package org.argmap.cli.output;

import static org.argmap.cli.output.DrawingOption.DIRECTION;
import static org.argmap.cli.output.DrawingOption.ENGINE;
import static org.argmap.cli.output.DrawingOption.PAGE;
import static org.argmap.cli.output.DrawingOption.SCALE;
import static org.argmap.cli.output.DrawingOption.STYLE;
import static org.argmap.cli.output.DrawingOption.THEME;
import static org.argmap.cli.output.DrawingOption.VIEW;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.argmap.graphviz.GraphvizEngine;
import org.argmap.print.PaperOrientation;
import org.argmap.print.PaperSize;
import org.argmap.print.PdfRenderer;
import org.argmap.print.PngRenderer;
import org.argmap.render.Diagrams;
import org.argmap.render.diagram.DiagramRenderer;
import org.argmap.render.diagram.DiagramStyle;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.style.DiagramStyles;
import org.argmap.render.diagram.theme.Theme;
import org.argmap.render.diagram.theme.Themes;
import org.argmap.render.dot.DotRenderer;
import org.argmap.render.layout.LayeredEngine;
import org.argmap.render.layout.LayoutEngine;
import org.argmap.render.layout.PictureSettings;
import org.argmap.render.mermaid.MermaidRenderer;

/**
 * The registry of outputs, styles, themes and other values that are chosen by name when a map is
 * drawn. A new one is a line here.
 */
public final class Outputs {
  /** What every picture takes that Argmap lays out. */
  private static final Set<DrawingOption> PICTURE = Set.of(STYLE, THEME, DIRECTION, ENGINE, VIEW);

  private static final Choices<Output> OUTPUTS =
      new Choices<>(
          "picture format",
          List.of(
              output(
                  "svg",
                  "SVG picture",
                  List.of("svg"),
                  PICTURE,
                  s -> Diagrams.svg().settings(s.picture()),
                  OwnMarks::isSvg),
              output(
                  "png",
                  "PNG picture",
                  List.of("png"),
                  with(PICTURE, SCALE),
                  s -> PngRenderer.standard().settings(s.picture()).scale(s.scale()),
                  OwnMarks::isPng),
              output(
                  "pdf",
                  "PDF for print",
                  List.of("pdf"),
                  with(PICTURE, PAGE),
                  s ->
                      PdfRenderer.standard()
                          .settings(s.picture())
                          .paper(s.page().size())
                          .orientation(s.page().orientation()),
                  OwnMarks::isPdf),
              output(
                  "dot",
                  "DOT text for Graphviz",
                  List.of("dot", "gv"),
                  Set.of(STYLE, THEME, DIRECTION, VIEW),
                  s -> dot(s.picture()),
                  OwnMarks::isDot),
              output(
                  "mmd",
                  "Mermaid flowchart",
                  List.of("mmd", "mermaid"),
                  Set.of(STYLE, THEME, DIRECTION, VIEW),
                  s -> mermaid(s.picture()),
                  OwnMarks::isMermaid),
              output(
                  "html",
                  "HTML page with picture and outline",
                  List.of("html", "htm"),
                  PICTURE,
                  s -> Diagrams.html().settings(s.picture()),
                  OwnMarks::isHtml),
              output(
                  "md",
                  "outline in Markdown",
                  List.of("md", "markdown"),
                  Set.of(VIEW),
                  s -> Diagrams.markdown().view(s.picture().view()),
                  OwnMarks::isMarkdown),
              output(
                  "txt",
                  "outline in plain text",
                  List.of("txt"),
                  Set.of(VIEW),
                  s -> Diagrams.outline().view(s.picture().view()),
                  OwnMarks::isOutline),
              output(
                  "json",
                  "where everything is drawn, for other programs",
                  List.of("json"),
                  PICTURE,
                  s -> Diagrams.json().settings(s.picture()),
                  OwnMarks::isJson)));

  private Outputs() {}

  private static Choice<Output> output(
      String name,
      String summary,
      List<String> extensions,
      Set<DrawingOption> takes,
      Function<DrawingSettings, DiagramRenderer> renderer,
      Predicate<String> isOwn) {
    return new Choice<>(name, summary, new Output(extensions, takes, renderer, isOwn));
  }

  private static Set<DrawingOption> with(Set<DrawingOption> options, DrawingOption more) {
    Set<DrawingOption> all = EnumSet.copyOf(options);
    all.add(more);
    return all;
  }

  private static DotRenderer dot(PictureSettings settings) {
    return Diagrams.dot()
        .style(settings.style())
        .theme(settings.theme())
        .direction(settings.direction())
        .view(settings.view());
  }

  private static MermaidRenderer mermaid(PictureSettings settings) {
    return Diagrams.mermaid()
        .style(settings.style())
        .theme(settings.theme())
        .direction(settings.direction())
        .view(settings.view());
  }

  /** What a map can be drawn as. */
  public static Choices<Output> outputs() {
    return OUTPUTS;
  }

  /** The visual grammars. */
  public static Choices<DiagramStyle> styles() {
    return new Choices<>(
        "style",
        DiagramStyles.all().stream().map(each -> new Choice<>(each.name(), "", each)).toList());
  }

  /** Colours and fonts. */
  public static Choices<Theme> themes() {
    return new Choices<>(
        "theme", Themes.all().stream().map(each -> new Choice<>(each.name(), "", each)).toList());
  }

  /** Where the grounds of a claim stand. */
  public static Choices<Direction> directions() {
    return new Choices<>(
        "direction",
        List.of(
            new Choice<>("auto", "whichever fits a page better", Direction.AUTOMATIC),
            new Choice<>("down", "grounds below", Direction.TOP_DOWN),
            new Choice<>("right", "grounds to the right", Direction.LEFT_RIGHT),
            new Choice<>("left", "grounds to the left", Direction.RIGHT_LEFT)));
  }

  /** What places the boxes. */
  public static Choices<LayoutEngine> engines() {
    return new Choices<>(
        "engine",
        List.of(
            new Choice<>("layered", "Argmap's own", LayeredEngine.standard()),
            // Made when used: it starts another program, and loads a library for that.
            new Choice<>(
                "graphviz",
                "the program dot, if it is installed",
                diagram -> GraphvizEngine.standard().layout(diagram))));
  }

  /** The paper, upright, lying or as it fits. */
  public static Choices<DrawingSettings.Page> pages() {
    List<Choice<DrawingSettings.Page>> pages = new ArrayList<>();
    for (PaperSize size : PaperSize.values()) {
      for (PaperOrientation orientation : PaperOrientation.values()) {
        String name = size.name().toLowerCase(Locale.ROOT);
        String lies = orientation.name().toLowerCase(Locale.ROOT);
        pages.add(
            new Choice<>(
                orientation == PaperOrientation.AUTOMATIC ? name : name + "-" + lies,
                "",
                new DrawingSettings.Page(size, orientation)));
      }
    }
    return new Choices<>("page", pages);
  }

  /** The output for a file's ending. */
  public static Optional<Choice<Output>> withExtension(String extension) {
    return outputs().all().stream()
        .filter(output -> output.value().extensions().contains(extension))
        .findFirst();
  }
}
