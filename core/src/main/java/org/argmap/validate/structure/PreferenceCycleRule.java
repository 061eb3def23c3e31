package org.argmap.validate.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argmap.internal.graph.Adjacency;
import org.argmap.internal.graph.Components;
import org.argmap.internal.graph.Paths;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.argmap.model.Message;
import org.argmap.model.Preference;
import org.argmap.model.Relation;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;
import org.argmap.validate.wording.Wording;

/**
 * {@code structure.preference-cycle}: preferences that lead round in a circle.
 *
 * <p>What is preferred in a circle ranks nothing. One finding for all that hangs together, with a
 * shortest circle. A preference of something over itself is left to {@link SelfRelationRule}.
 *
 * <p>Source: Modgil and Prakken, <i>A general account of argumentation with preferences</i>,
 * Artificial Intelligence 195, 2013: what is strictly preferred is so by the strict part of a
 * preorder, which has no circles.
 */
final class PreferenceCycleRule implements Rule {
  private static final String MESSAGE = "The preferences lead round in a circle: {path}.";
  private static final String HINT =
      "Take out the preference that is wrong; as they stand they rank nothing.";

  private static final int MOST_SHOWN = 8;

  @Override
  public String code() {
    return "structure.preference-cycle";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "Preferences lead round in a circle.";
  }

  @Override
  public List<String> templates() {
    return List.of(MESSAGE, HINT);
  }

  @Override
  public void check(RuleContext context) {
    List<ElementId> nodes = new ArrayList<>();
    Map<String, Integer> positions = new HashMap<>();
    List<int[]> pairs = new ArrayList<>();
    for (Relation relation : context.map().relations()) {
      if (relation instanceof Preference preference
          && !preference.preferred().equals(preference.over())) {
        pairs.add(
            new int[] {
              position(preference.preferred(), nodes, positions),
              position(preference.over(), nodes, positions)
            });
      }
    }
    Adjacency.Builder edges = new Adjacency.Builder(nodes.size());
    pairs.forEach(pair -> edges.edge(pair[0], pair[1]));
    Adjacency graph = edges.build();
    for (int[] cycle : Paths.cycles(graph, Components.of(graph))) {
      report(context, Arrays.stream(cycle).mapToObj(nodes::get).toList());
    }
  }

  private static int position(ElementId id, List<ElementId> nodes, Map<String, Integer> positions) {
    Integer known = positions.putIfAbsent(id.value(), nodes.size());
    if (known == null) {
      nodes.add(id);
      return nodes.size() - 1;
    }
    return known;
  }

  private static void report(RuleContext context, List<ElementId> circle) {
    List<String> shown = new ArrayList<>();
    circle.stream().limit(MOST_SHOWN).map(Wording::quoted).forEach(shown::add);
    if (circle.size() > MOST_SHOWN) {
      shown.add("%s more".formatted(circle.size() - MOST_SHOWN));
    }
    shown.add(Wording.quoted(circle.get(0)));
    List<Element> elements = new ArrayList<>();
    circle.stream().limit(MOST_SHOWN).map(context.map()::element).forEach(elements::add);
    context
        .report(
            Message.of(MESSAGE)
                .withPhrase("path", String.join(" over ", shown))
                .withIds("circle", circle, MOST_SHOWN),
            elements)
        .hint(HINT);
  }
}
