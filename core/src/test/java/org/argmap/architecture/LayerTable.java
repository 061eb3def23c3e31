package org.argmap.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which package may import which. A row lists everything of Argmap that a package may see besides
 * itself; what is in no row fails, and so does a new package until it gets a row here.
 *
 * <p>{@code a.b} means that package alone, {@code a.b..} also the packages below it.
 */
final class LayerTable {
  private static final String MODEL = "org.argmap.model";
  private static final String SCHEME = "org.argmap.scheme";
  private static final String VALIDATE = "org.argmap.validate..";
  private static final String FORMAT = "org.argmap.format";
  private static final String JSON = "org.argmap.format.json";
  private static final String INTERNAL = "org.argmap.internal..";
  private static final String GRAPH = "org.argmap.internal.graph";
  private static final String WORDS = "org.argmap.internal.text";
  private static final String REGISTRY = "org.argmap.render.registry";
  private static final String VIEW = "org.argmap.render.diagram.view";
  private static final String THEME = "org.argmap.render.diagram.theme";
  private static final String DIAGRAMS = "org.argmap.render.diagram";
  private static final String DIAGRAM = "org.argmap.render.diagram..";
  private static final String TEXT = "org.argmap.render.text";
  private static final String LAYOUT = "org.argmap.render.layout";
  private static final String MEASURE = LAYOUT + ".measure";
  private static final String LAYOUT_GRAPH = LAYOUT + ".graph";
  private static final String ORDER = LAYOUT + ".order";
  private static final String PLACEMENT = LAYOUT + ".placement";
  private static final String INSERTION = LAYOUT + ".insertion";
  private static final String ROUTING = LAYOUT + ".routing";
  private static final String DRAWING = "org.argmap.render.drawing";
  private static final String SVG = "org.argmap.render.svg";

  private static final List<Layer> ROWS =
      List.of(
          // core
          layer(GRAPH),
          layer(WORDS),
          layer(MODEL, GRAPH, WORDS),
          layer(SCHEME, MODEL, INTERNAL),
          layer(VALIDATE, MODEL, SCHEME, INTERNAL),
          layer("org.argmap.analysis", MODEL, INTERNAL),
          layer(JSON + ".text", MODEL, INTERNAL),
          layer(JSON + ".token", MODEL, JSON + ".text", INTERNAL),
          layer(JSON + ".codec", MODEL, FORMAT, JSON + ".text", JSON + ".token", INTERNAL),
          layer(
              JSON + ".element",
              MODEL,
              FORMAT,
              JSON + ".text",
              JSON + ".token",
              JSON + ".codec",
              INTERNAL),
          layer(
              JSON + ".document",
              MODEL,
              FORMAT,
              JSON + ".text",
              JSON + ".token",
              JSON + ".codec",
              JSON + ".element",
              INTERNAL),
          layer("org.argmap.format..", MODEL, SCHEME, INTERNAL),
          layer("org.argmap.jackson", MODEL, VALIDATE, FORMAT, JSON + "..", "org.argmap.report"),
          layer("org.argmap.report", MODEL, VALIDATE, "org.argmap.format.json", INTERNAL),
          layer(INTERNAL, MODEL),
          // render; the front door takes a map itself
          layer(REGISTRY, "org.argmap.internal.text"),
          layer(VIEW, MODEL),
          layer(DIAGRAMS, MODEL, VIEW, "org.argmap.internal.file"),
          layer(THEME, DIAGRAMS, REGISTRY),
          layer("org.argmap.render.diagram.style", MODEL, DIAGRAMS, VIEW, THEME, REGISTRY),
          layer(TEXT),
          // the rooms of the layout, in the order of its phases; each sees only those before it
          layer(MEASURE, DIAGRAM, TEXT),
          layer(LAYOUT_GRAPH),
          layer(ORDER, LAYOUT_GRAPH),
          layer(PLACEMENT, LAYOUT_GRAPH, ORDER),
          layer(INSERTION, LAYOUT_GRAPH, ORDER, PLACEMENT),
          layer(ROUTING, LAYOUT_GRAPH, ORDER, PLACEMENT, INSERTION),
          layer(LAYOUT + ".assembly", LAYOUT_GRAPH, ORDER, PLACEMENT, INSERTION, ROUTING),
          layer(LAYOUT, DIAGRAM, TEXT, LAYOUT + ".."),
          layer(DRAWING, DIAGRAM, LAYOUT, MEASURE, TEXT),
          layer(SVG, DIAGRAM, LAYOUT, TEXT, DRAWING),
          layer("org.argmap.render.json", DIAGRAM, LAYOUT, TEXT),
          layer("org.argmap.render.dot", DIAGRAM),
          layer("org.argmap.render.mermaid", MODEL, DIAGRAM),
          layer("org.argmap.render.outline", DIAGRAM),
          layer(
              "org.argmap.render.html",
              MODEL,
              DIAGRAM,
              LAYOUT,
              TEXT,
              SVG,
              "org.argmap.render.outline"),
          layer("org.argmap.render", MODEL, "org.argmap.render.."),
          // print
          layer("org.argmap.print", MODEL, DIAGRAM, LAYOUT, TEXT, DRAWING),
          // graphviz; its graphs for users of graphviz-java take a map themselves
          layer("org.argmap.graphviz", MODEL, DIAGRAM, LAYOUT, TEXT),
          // cli
          layer("org.argmap.cli..", "org.argmap.."));

  private LayerTable() {}

  static ArchRule isRespected() {
    return ArchRuleDefinition.classes()
        .should(onlyImportWhatTheTableAllows())
        .allowEmptyShould(true);
  }

  /** Returns the table in Markdown, as {@code docs/architecture.md} shows it. */
  static String asMarkdown() {
    StringBuilder table = new StringBuilder("| package | may import |\n|---|---|\n");
    for (Layer row : ROWS) {
      table
          .append("| `")
          .append(row.name())
          .append("` | ")
          .append(
              row.mayImport().stream()
                  .map(name -> "`" + name + "`")
                  .collect(Collectors.joining(", ")))
          .append(" |\n");
    }
    return table.toString();
  }

  private static ArchCondition<JavaClass> onlyImportWhatTheTableAllows() {
    return new ArchCondition<>("only import what the layer table allows") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Optional<Layer> layer = layerOf(type);
        if (layer.isEmpty()) {
          events.add(
              SimpleConditionEvent.violated(
                  type,
                  "%s: package %s is in no row of %s"
                      .formatted(
                          type.getName(), type.getPackageName(), LayerTable.class.getName())));
          return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          if (!layer.get().maySee(dependency.getTargetClass().getBaseComponentType())) {
            events.add(
                SimpleConditionEvent.violated(
                    dependency,
                    "%s may not import %s: %s"
                        .formatted(
                            layer.get().name(),
                            dependency.getTargetClass().getPackageName(),
                            dependency.getDescription())));
          }
        }
      }
    };
  }

  private static Optional<Layer> layerOf(JavaClass type) {
    return ROWS.stream().filter(row -> matches(row.name(), type.getPackageName())).findFirst();
  }

  private static Layer layer(String name, String... mayImport) {
    return new Layer(name, List.of(mayImport));
  }

  private static boolean matches(String pattern, String packageName) {
    if (!pattern.endsWith("..")) {
      return packageName.equals(pattern);
    }
    String top = pattern.substring(0, pattern.length() - 2);
    return packageName.equals(top) || packageName.startsWith(top + ".");
  }

  private record Layer(String name, List<String> mayImport) {
    boolean maySee(JavaClass target) {
      String packageName = target.getPackageName();
      return !matches("org.argmap..", packageName)
          || matches(name, packageName)
          || mayImport.stream().anyMatch(allowed -> matches(allowed, packageName));
    }
  }
}
