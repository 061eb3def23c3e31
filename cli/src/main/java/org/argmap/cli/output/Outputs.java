package org.argmap.cli.output;

import static org.argmap.cli.output.DrawingOption.DIRECTION;
import static org.argmap.cli.output.DrawingOption.ENGINE;
import static org.argmap.cli.output.DrawingOption.STYLE;
import static org.argmap.cli.output.DrawingOption.THEME;
import static org.argmap.cli.output.DrawingOption.VIEW;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.argmap.render.Diagrams;
import org.argmap.render.diagram.ClaimBoxStyle;
import org.argmap.render.diagram.DiagramStyle;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.Theme;
import org.argmap.render.graphviz.GraphvizEngine;
import org.argmap.render.layout.LayeredEngine;
import org.argmap.render.layout.LayoutEngine;

/** Everything that is chosen by name when a map is drawn. A new one is a line here. */
public final class Outputs {
  private Outputs() {}

  /** What a map can be drawn as. */
  public static Choices<Output> outputs() {
    return new Choices<>(
        "picture format",
        List.of(
            new Choice<>(
                "svg",
                "SVG picture",
                new Output(
                    List.of("svg"),
                    Set.of(STYLE, THEME, DIRECTION, ENGINE, VIEW),
                    Output.with(
                        s ->
                            Diagrams.svg()
                                .style(s.style())
                                .theme(s.theme())
                                .direction(s.direction())
                                .engine(s.engine())
                                .view(s.view())),
                    OwnMarks::isSvg)),
            new Choice<>(
                "dot",
                "DOT text for Graphviz",
                new Output(
                    List.of("dot", "gv"),
                    Set.of(STYLE, THEME, DIRECTION, VIEW),
                    Output.with(
                        s ->
                            Diagrams.dot()
                                .style(s.style())
                                .theme(s.theme())
                                .direction(s.direction())
                                .view(s.view())),
                    OwnMarks::isDot)),
            new Choice<>(
                "txt",
                "outline in plain text",
                new Output(
                    List.of("txt"),
                    Set.of(VIEW),
                    Output.with(s -> Diagrams.outline().view(s.view())),
                    OwnMarks::isOutline))));
  }

  /** The visual grammars. */
  public static Choices<DiagramStyle> styles() {
    return new Choices<>(
        "style", List.of(new Choice<>("claims", "claims as boxes", ClaimBoxStyle.standard())));
  }

  /** Colours and fonts. */
  public static Choices<Theme> themes() {
    return new Choices<>(
        "theme", List.of(new Choice<>("default", "blue and orange", Theme.standard())));
  }

  /** Where the grounds of a claim stand. */
  public static Choices<Direction> directions() {
    return new Choices<>(
        "direction",
        List.of(
            new Choice<>("auto", "whichever fits a page better", Direction.AUTOMATIC),
            new Choice<>("down", "conclusions above, grounds below", Direction.TOP_DOWN),
            new Choice<>("right", "conclusions left, grounds right", Direction.LEFT_RIGHT)));
  }

  /** What places the boxes. */
  public static Choices<LayoutEngine> engines() {
    return new Choices<>(
        "engine",
        List.of(
            new Choice<>("layered", "Argmap's own", LayeredEngine.instance()),
            // Made when used: it starts another program, and loads a library for that.
            new Choice<>(
                "graphviz",
                "the program dot, if it is installed",
                diagram -> GraphvizEngine.standard().layout(diagram))));
  }

  /** The output for a file's ending. */
  public static Optional<Choice<Output>> withExtension(String extension) {
    return outputs().all().stream()
        .filter(output -> output.value().extensions().contains(extension))
        .findFirst();
  }
}
