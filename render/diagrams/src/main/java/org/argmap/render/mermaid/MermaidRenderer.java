package org.argmap.render.mermaid;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.argmap.model.Finding;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.style.DiagramSettings;
import org.argmap.render.diagram.style.DiagramTextRenderer;

/**
 * Writes a map as a flowchart in the language of Mermaid 11, for documents and wikis that draw it.
 *
 * <pre>{@code
 * Diagrams.mermaid().render(map, Path.of("map.mmd"));
 * }</pre>
 *
 * <p>Names of nodes are {@code n_} and the id, with all but ASCII letters and digits written as a
 * hexadecimal number between underscores. Texts are escaped: nothing in a map can become markup or
 * a directive. Mermaid itself refuses text of more than 50,000 characters and more than 500 lines
 * unless the page that draws it sets {@code maxTextSize} and {@code maxEdges}; {@link #findings}
 * tells of it.
 */
public final class MermaidRenderer implements DiagramTextRenderer<MermaidRenderer> {

  private static final int MOST_CHARACTERS = 50_000;
  private static final int MOST_LINES = 500;

  private static final MermaidRenderer STANDARD = new MermaidRenderer(DiagramSettings.standard());

  private final DiagramSettings settings;

  private MermaidRenderer(DiagramSettings settings) {
    this.settings = requireNonNull(settings, "settings");
  }

  /** Returns the renderer of the whole map, top-down, in the standard style and theme. */
  public static MermaidRenderer standard() {
    return STANDARD;
  }

  @Override
  public DiagramSettings settings() {
    return settings;
  }

  @Override
  public MermaidRenderer settings(DiagramSettings other) {
    return new MermaidRenderer(other);
  }

  @Override
  public String name() {
    return "mermaid";
  }

  @Override
  public String mediaType() {
    return "text/vnd.mermaid";
  }

  @Override
  public String fileExtension() {
    return "mmd";
  }

  @Override
  public void draw(Diagram diagram, Appendable out) throws IOException {
    requireNonNull(diagram, "diagram");
    requireNonNull(out, "out");
    new MermaidFlowchart(diagram, settings.theme().light(), settings.direction(), out).write();
  }

  @Override
  public List<Finding> findings(Diagram diagram) {
    List<Finding> findings = new ArrayList<>();
    int characters = length(diagram);
    if (characters > MOST_CHARACTERS) {
      findings.add(limit(characters + " characters", MOST_CHARACTERS, "maxTextSize"));
    }
    if (diagram.lines().size() > MOST_LINES) {
      findings.add(limit(diagram.lines().size() + " lines", MOST_LINES, "maxEdges"));
    }
    return findings;
  }

  private int length(Diagram diagram) {
    StringBuilder text = new StringBuilder();
    try {
      draw(diagram, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.length();
  }

  private static Finding limit(String what, int most, String setting) {
    return Finding.warning(
            "drawing.mermaid-limit",
            "The flowchart has " + what + "; Mermaid draws at most " + most + " as it comes.")
        .hint("Set " + setting + " where Mermaid is configured, or show part of the map.")
        .build();
  }
}
