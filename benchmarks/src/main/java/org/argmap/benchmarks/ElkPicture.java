package org.argmap.benchmarks;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ClaimId;
import org.argmap.model.Premise;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.style.ClaimBoxStyle;
import org.argmap.render.diagram.theme.Theme;
import org.argmap.render.diagram.view.View;
import org.argmap.render.layout.BoxSizing;
import org.argmap.render.layout.MeasuredBox;
import org.argmap.render.layout.TextLine;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Claims and one-premise arguments placed by ELK's layered algorithm, as a plain SVG of its
 * coordinates: the same boxes as Argmap draws, an arrow from the premise to the target, and nothing
 * at the inference point, so that ELK has fewer things to place than Argmap has. It is a yardstick
 * for the library, which does not use ELK.
 */
final class ElkPicture {
  /** How much ELK minds the order in which boxes and lines are given. */
  enum Order {
    /** As ELK is without options: the order is free. */
    DEFAULT,
    /** {@code considerModelOrder.strategy = NODES_AND_EDGES}. */
    CONSIDERED,
    /** {@code crossingMinimization.forceNodeModelOrder}, which ELK never departs from. */
    FORCED
  }

  private static final double MARGIN = 12;

  static {
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
  }

  private final StringBuilder out = new StringBuilder();
  private final ElkNode graph = ElkGraphUtil.createGraph();

  private ElkPicture() {}

  static String of(ArgumentMap map, Order order) {
    return new ElkPicture().draw(map, order);
  }

  private String draw(ArgumentMap map, Order order) {
    Diagram diagram = ClaimBoxStyle.standard().diagram(map, View.wholeMap());
    BoxSizing sizing = BoxSizing.of(Theme.standard());
    Map<ElkNode, MeasuredBox> boxes = new LinkedHashMap<>();
    Map<String, ElkNode> nodes = new LinkedHashMap<>();
    for (MeasuredBox box : sizing.measure(diagram, Direction.TOP_DOWN).boxes()) {
      ElkNode node = ElkGraphUtil.createNode(graph);
      node.setDimensions(box.width(), box.height());
      boxes.put(node, box);
      nodes.put(box.box().id(), node);
    }
    Map<ElkEdge, Argument> edges = new LinkedHashMap<>();
    for (Argument argument : map.arguments()) {
      ElkNode target = nodes.get(argument.target().value());
      for (Premise premise : argument.premises()) {
        ElkNode source = nodes.get(premise.claim().value());
        if (source == null || target == null) {
          throw new IllegalArgumentException(
              "Argument "
                  + argument.id().value()
                  + " bears on no claim; ELK is only given arguments between claims.");
        }
        edges.put(ElkGraphUtil.createSimpleEdge(source, target), argument);
      }
    }
    place(order);
    write(boxes, edges);
    return out.toString();
  }

  private void place(Order order) {
    graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    graph.setProperty(CoreOptions.DIRECTION, org.eclipse.elk.core.options.Direction.UP);
    if (order != Order.DEFAULT) {
      graph.setProperty(
          LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
    }
    if (order == Order.FORCED) {
      graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_FORCE_NODE_MODEL_ORDER, true);
    }
    new RecursiveGraphLayoutEngine().layout(graph, new NullElkProgressMonitor());
  }

  private void write(Map<ElkNode, MeasuredBox> boxes, Map<ElkEdge, Argument> edges) {
    line(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$.0f\" height=\"%2$.0f\""
            + " viewBox=\"%3$.0f %3$.0f %1$.0f %2$.0f\" font-family=\"Liberation Sans\""
            + " font-size=\"12\">",
        graph.getWidth() + 2 * MARGIN, graph.getHeight() + 2 * MARGIN, -MARGIN);
    edges.forEach(this::write);
    boxes.forEach(this::write);
    line("</svg>");
  }

  private void write(ElkEdge edge, Argument argument) {
    ElkEdgeSection section = edge.getSections().get(0);
    StringBuilder path = new StringBuilder();
    path.append(point("M", section.getStartX(), section.getStartY()));
    for (ElkBendPoint bend : section.getBendPoints()) {
      path.append(point("L", bend.getX(), bend.getY()));
    }
    path.append(point("L", section.getEndX(), section.getEndY()));
    ClaimId premise = argument.premises().get(0).claim();
    line(
        "<g class=\"edge\" data-source=\"%s\" data-target=\"%s\"><path d=\"%s\" fill=\"none\""
            + " stroke=\"%s\"/></g>",
        premise.value(),
        argument.target().value(),
        path,
        argument.isSupporting() ? "#0A5FA8" : "#B34700");
  }

  private void write(ElkNode node, MeasuredBox box) {
    line(
        "<g class=\"node\" data-id=\"%s\"><rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\""
            + " height=\"%.1f\" fill=\"#fff\" stroke=\"#333\"/><text>",
        box.box().id(), node.getX(), node.getY(), node.getWidth(), node.getHeight());
    double y = node.getY() + BoxSizing.PADDING_Y;
    for (TextLine text : box.lines()) {
      y += 12 * BoxSizing.LINE_HEIGHT;
      line(
          "<tspan x=\"%.1f\" y=\"%.1f\"%s>%s</tspan>",
          node.getX() + BoxSizing.PADDING_X,
          y - 4,
          text.isBold() ? " font-weight=\"bold\"" : "",
          text.text().replace("&", "&amp;").replace("<", "&lt;"));
    }
    line("</text></g>");
  }

  private static String point(String command, double x, double y) {
    return String.format(Locale.ROOT, "%s%.1f %.1f", command, x, y);
  }

  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
