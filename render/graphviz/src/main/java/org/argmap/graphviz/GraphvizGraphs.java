package org.argmap.graphviz;

import static guru.nidi.graphviz.model.Factory.mutGraph;
import static guru.nidi.graphviz.model.Factory.mutNode;
import static guru.nidi.graphviz.model.Factory.to;

import guru.nidi.graphviz.attribute.Arrow;
import guru.nidi.graphviz.attribute.Attributes;
import guru.nidi.graphviz.attribute.Color;
import guru.nidi.graphviz.attribute.ForLink;
import guru.nidi.graphviz.attribute.Label;
import guru.nidi.graphviz.attribute.Rank;
import guru.nidi.graphviz.attribute.Shape;
import guru.nidi.graphviz.attribute.Style;
import guru.nidi.graphviz.model.Graph;
import guru.nidi.graphviz.model.MutableGraph;
import guru.nidi.graphviz.model.MutableNode;
import java.util.HashMap;
import java.util.Map;
import org.argmap.model.ArgumentMap;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxKind;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Joint;
import org.argmap.render.diagram.Line;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.diagram.Mark;
import org.argmap.render.diagram.style.ClaimBoxStyle;
import org.argmap.render.diagram.theme.Palette;
import org.argmap.render.diagram.theme.Theme;
import org.argmap.render.diagram.view.View;
import org.argmap.render.layout.BoxSizing;
import org.argmap.render.layout.MeasuredBox;
import org.argmap.render.layout.MeasuredDiagram;

/**
 * Maps as graphs of graphviz-java, for those who style, extend or render them further with it.
 *
 * <pre>{@code
 * Graph graph = GraphvizGraphs.toGraph(map).graphAttr().with(Color.WHITE.background());
 * Graphviz.fromGraph(graph).render(Format.PNG).toFile(new File("map.png"));
 * }</pre>
 */
public final class GraphvizGraphs {

  private GraphvizGraphs() {}

  /**
   * Returns the whole map as a directed graph: a node for each claim, question, argument and
   * relation, named by its id, and an edge for each line of {@link ClaimBoxStyle}. Sections are
   * left out. Backslashes in texts and ids are doubled, because Graphviz would read them as
   * escapes.
   */
  public static Graph toGraph(ArgumentMap map) {
    Diagram diagram = ClaimBoxStyle.standard().diagram(map, View.wholeMap());
    Palette colours = Theme.standard().light();
    MutableGraph graph = mutGraph("map").setDirected(true);
    graph.graphAttrs().add(Rank.dir(Rank.RankDir.BOTTOM_TO_TOP));
    Map<String, MutableNode> nodes = new HashMap<>();
    MeasuredDiagram measured =
        BoxSizing.of(Theme.standard())
            .measure(diagram, org.argmap.render.diagram.Direction.TOP_DOWN);
    for (MeasuredBox box : measured.boxes()) {
      nodes.put(box.box().id(), box(box, colours));
    }
    for (Joint joint : diagram.joints()) {
      nodes.put(joint.id(), joint(joint, colours));
    }
    for (Line line : diagram.lines()) {
      MutableNode from = nodes.get(line.from());
      MutableNode target = nodes.get(line.to());
      if (from != null && target != null) {
        from.addLink(to(target).with(Color.rgb(colour(line.kind(), colours)), head(line.kind())));
      }
    }
    diagram.boxes().forEach(box -> graph.add(nodes.get(box.id())));
    diagram.joints().forEach(joint -> graph.add(nodes.get(joint.id())));
    return graph.toImmutable();
  }

  private static MutableNode box(MeasuredBox measured, Palette colours) {
    Box box = measured.box();
    String[] lines =
        measured.lines().stream().map(line -> escape(line.text())).toArray(String[]::new);
    MutableNode node = mutNode(escape(box.id()));
    node.add(Label.lines(Label.Justification.LEFT, lines));
    node.add(box.kind() == BoxKind.QUESTION ? Shape.HEXAGON : Shape.BOX);
    node.add(Color.rgb(colours.border()));
    if (box.has(Mark.IMPLICIT)) {
      node.add(Style.DASHED);
    }
    return node;
  }

  private static MutableNode joint(Joint joint, Palette colours) {
    Color colour = Color.rgb(colour(joint.kind(), colours));
    return mutNode(escape(joint.id()))
        .add(Label.of(joint.kind().sign()), Shape.CIRCLE, Style.FILLED)
        .add(colour.fill(), colour, Color.rgb(colours.ground()).font());
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\");
  }

  private static String colour(LineKind kind, Palette colours) {
    return colours.line(kind);
  }

  private static Attributes<? extends ForLink> head(LineKind kind) {
    return switch (kind.head()) {
      case TRIANGLE -> Arrow.NORMAL;
      case HOLLOW_TRIANGLE -> Arrow.EMPTY;
      case HOLLOW_DIAMOND -> Arrow.DIAMOND.open();
      case CHEVRON -> Arrow.VEE;
      case BAR, SLAB, DOUBLE_SLAB -> Arrow.TEE;
      case NONE -> Arrow.NONE;
    };
  }
}
