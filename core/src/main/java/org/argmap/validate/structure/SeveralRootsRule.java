package org.argmap.validate.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.argmap.internal.graph.Adjacency;
import org.argmap.internal.graph.Components;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Message;
import org.argmap.model.Preferable;
import org.argmap.model.Question;
import org.argmap.model.Relation;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * {@code structure.several-roots}: arguments that lead to several final conclusions which have
 * nothing to do with each other.
 *
 * <p>A root counts if an argument targets it; a claim without any argument is the matter of {@link
 * IsolatedClaimRule}. Roots that are positions of one question, or that a relation ties, are rivals
 * or the same thing again and count as one. Real maps have several roots often, so this is a note.
 *
 * <p>Source: Govier, <i>A Practical Study of Argument</i>: find the main conclusion first, for each
 * argument is for just one.
 */
final class SeveralRootsRule implements Rule {
  private static final String MESSAGE =
      "The map leads to {count} final conclusions that nothing ties together: {conclusions.id}.";
  private static final String HINT =
      "Say how they bear on each other or which question they answer, or make a map of each.";

  private static final int MOST_SHOWN = 5;

  @Override
  public String code() {
    return "structure.several-roots";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public String summary() {
    return "The map leads to several final conclusions that nothing ties together.";
  }

  @Override
  public List<String> templates() {
    return List.of(MESSAGE, HINT);
  }

  @Override
  public void check(RuleContext context) {
    List<Claim> conclusions = conclusions(context.map());
    if (conclusions.size() < 2) {
      return;
    }
    int count = conclusions.size();
    List<Claim> shown = conclusions.subList(0, Math.min(MOST_SHOWN, count));
    context
        .report(
            Message.of(MESSAGE)
                .with("count", count)
                .withIds("conclusions", conclusions.stream().map(Claim::id).toList(), MOST_SHOWN),
            shown)
        .hint(HINT);
  }

  /** The first root of each group of roots that are tied. */
  private static List<Claim> conclusions(ArgumentMap map) {
    Map<String, Integer> positions = new HashMap<>();
    List<Claim> roots = new ArrayList<>();
    for (Claim root : map.roots()) {
      if (map.proCount(root.id()) + map.conCount(root.id()) > 0) {
        positions.put(root.id().value(), roots.size());
        roots.add(root);
      }
    }
    Adjacency.Builder ties = new Adjacency.Builder(roots.size());
    for (Question question : map.questions()) {
      tie(ties, positions, question.positions());
    }
    for (Relation relation : map.relations()) {
      tie(ties, positions, relation.ends());
    }
    Components groups = Components.of(ties.build());
    Map<Integer, Claim> first = new LinkedHashMap<>();
    for (int i = 0; i < roots.size(); i++) {
      first.putIfAbsent(groups.of(i), roots.get(i));
    }
    return List.copyOf(first.values());
  }

  private static void tie(
      Adjacency.Builder ties, Map<String, Integer> positions, List<? extends Preferable> claims) {
    int earlier = -1;
    for (Preferable each : claims) {
      Integer position = each instanceof ClaimId id ? positions.get(id.value()) : null;
      if (position != null && earlier >= 0) {
        ties.edge(earlier, position);
        ties.edge(position, earlier);
      }
      earlier = position == null ? earlier : position;
    }
  }
}
