package org.argmap.validate.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argmap.model.ClaimId;
import org.argmap.model.Contradiction;
import org.argmap.model.Message;
import org.argmap.model.Relation;
import org.argmap.model.Restatement;
import org.argmap.model.Severity;
import org.argmap.model.SymmetricRelation;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * {@code structure.conflicting-relations}: two claims that are said to mean the same, and to
 * exclude each other.
 *
 * <p>A restatement and a contradiction or contrariety tie the same two claims. One of the two
 * relations must be wrong, unless neither claim can be true.
 *
 * <p>Source: the meanings of the relations themselves: claims that say the same are true together.
 */
final class ConflictingRelationsRule implements Rule {
  private static final String CONTRADICT =
      "The claims {first.id} and {second.id} are said to mean the same, and to contradict each other.";
  private static final String EXCLUDE =
      "The claims {first.id} and {second.id} are said to mean the same, and to exclude each other.";
  private static final String HINT =
      "Remove the {restatement} or the {excluding}, whichever is wrong.";

  @Override
  public String code() {
    return "structure.conflicting-relations";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String summary() {
    return "Two claims are said to mean the same and to exclude each other.";
  }

  @Override
  public List<String> templates() {
    return List.of(CONTRADICT, EXCLUDE, HINT);
  }

  @Override
  public void check(RuleContext context) {
    Map<String, Restatement> restatements = new HashMap<>();
    for (Relation relation : context.map().relations()) {
      if (relation instanceof Restatement same && !same.first().equals(same.second())) {
        restatements.putIfAbsent(ends(same), same);
      }
    }
    for (Relation relation : context.map().relations()) {
      if (relation instanceof SymmetricRelation excluding && !(relation instanceof Restatement)) {
        Restatement same = restatements.get(ends(excluding));
        if (same != null) {
          report(context, same, excluding);
        }
      }
    }
  }

  /** The same text for the same two claims in either order; no id has a space. */
  private static String ends(SymmetricRelation relation) {
    ClaimId first = relation.first();
    ClaimId second = relation.second();
    return first.value().compareTo(second.value()) < 0
        ? first.value() + " " + second.value()
        : second.value() + " " + first.value();
  }

  private static void report(RuleContext context, Restatement same, SymmetricRelation excluding) {
    context
        .report(
            Message.of(excluding instanceof Contradiction ? CONTRADICT : EXCLUDE)
                .with("first", same.first())
                .with("second", same.second()),
            excluding,
            same,
            context.map().claim(same.first()),
            context.map().claim(same.second()))
        .hint(Message.of(HINT).with("restatement", same).with("excluding", excluding));
  }
}
