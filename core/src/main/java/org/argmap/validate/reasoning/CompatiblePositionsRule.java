package org.argmap.validate.reasoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ClaimId;
import org.argmap.model.Contradiction;
import org.argmap.model.Contrariety;
import org.argmap.model.Message;
import org.argmap.model.Question;
import org.argmap.model.Relation;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * {@code reasoning.compatible-positions}: two positions of a question that, for all the map says,
 * could both be right. Two positions exclude each other by a contradiction or a contrariety between
 * them, or if one alone is an argument against the other.
 *
 * <p>Source: Heuer, <i>Psychology of Intelligence Analysis</i>, 1999, chapter 8: hypotheses are to
 * be mutually exclusive.
 */
final class CompatiblePositionsRule implements Rule {
  private static final String MESSAGE =
      "The positions {first.id} and {second.id} of the {question.name} could both be right: the map does not say that they exclude each other.";
  private static final String ONE_MORE =
      MESSAGE + " The same goes for one other pair of its positions.";
  private static final String MORE =
      MESSAGE + " The same goes for {others} other pairs of its positions.";
  private static final String HINT =
      "If they do, add a contrariety between them; if they do not, word the positions more sharply or ask another question.";

  @Override
  public String code() {
    return "reasoning.compatible-positions";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public String summary() {
    return "Two positions of a question are not said to exclude each other.";
  }

  @Override
  public List<String> templates() {
    return List.of(MESSAGE, ONE_MORE, MORE, HINT);
  }

  @Override
  public void check(RuleContext context) {
    Map<ClaimId, Set<ClaimId>> rivals = new HashMap<>();
    for (Question question : context.map().questions()) {
      check(context, question, rivals);
    }
  }

  /** Counts the pairs that exclude each other, and looks for one that does not. */
  private static void check(
      RuleContext context, Question question, Map<ClaimId, Set<ClaimId>> known) {
    List<ClaimId> positions = new ArrayList<>(new LinkedHashSet<>(question.positions()));
    Set<ClaimId> all = new HashSet<>(positions);
    long pairs = (long) positions.size() * (positions.size() - 1) / 2;
    long excluding = 0;
    ClaimId first = null;
    Set<ClaimId> rivalsOfFirst = Set.of();
    for (ClaimId position : positions) {
      Set<ClaimId> rivals = known.computeIfAbsent(position, id -> rivals(context.map(), id));
      int here = inBoth(rivals, all);
      excluding += here;
      if (first == null && here < positions.size() - 1) {
        first = position;
        rivalsOfFirst = rivals;
      }
    }
    if (first != null) {
      report(
          context,
          question,
          first,
          partner(positions, first, rivalsOfFirst),
          pairs - excluding / 2);
    }
  }

  private static ClaimId partner(List<ClaimId> positions, ClaimId first, Set<ClaimId> rivals) {
    for (ClaimId position : positions) {
      if (!position.equals(first) && !rivals.contains(position)) {
        return position;
      }
    }
    throw new IllegalStateException("A position with too few rivals has a partner.");
  }

  private static Set<ClaimId> rivals(ArgumentMap map, ClaimId position) {
    Set<ClaimId> rivals = new HashSet<>();
    for (Relation relation : map.relationsOf(position)) {
      if (relation instanceof Contradiction || relation instanceof Contrariety) {
        relation.ends().forEach(end -> addRival(rivals, (ClaimId) end, position));
      }
    }
    for (Argument against : map.argumentsAgainst(position)) {
      if (against.premises().size() == 1) {
        addRival(rivals, against.premises().get(0).claim(), position);
      }
    }
    for (Argument use : map.argumentsUsing(position)) {
      if (use.isOpposing()
          && use.premises().size() == 1
          && use.target() instanceof ClaimId target) {
        addRival(rivals, target, position);
      }
    }
    return rivals;
  }

  private static void addRival(Set<ClaimId> rivals, ClaimId other, ClaimId position) {
    if (!other.equals(position)) {
      rivals.add(other);
    }
  }

  /** Walks the smaller of the two. */
  private static int inBoth(Set<ClaimId> one, Set<ClaimId> other) {
    Set<ClaimId> smaller = one.size() < other.size() ? one : other;
    Set<ClaimId> larger = smaller == one ? other : one;
    return (int) smaller.stream().filter(larger::contains).count();
  }

  private static void report(
      RuleContext context, Question question, ClaimId first, ClaimId second, long pairs) {
    ArgumentMap map = context.map();
    Message message =
        Message.of(pairs == 1 ? MESSAGE : pairs == 2 ? ONE_MORE : MORE)
            .with("first", map.claim(first))
            .with("second", map.claim(second))
            .with("question", question);
    context
        .report(
            pairs > 2 ? message.with("others", pairs - 1) : message,
            question,
            map.claim(first),
            map.claim(second))
        .hint(HINT);
  }
}
