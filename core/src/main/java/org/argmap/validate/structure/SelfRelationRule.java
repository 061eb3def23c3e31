package org.argmap.validate.structure;

import java.util.List;
import org.argmap.model.Contradiction;
import org.argmap.model.Contrariety;
import org.argmap.model.Edit;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.argmap.model.Message;
import org.argmap.model.Preference;
import org.argmap.model.Relation;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * {@code structure.self-relation}: a relation whose two ends are one and the same.
 *
 * <p>A claim that is contrary to itself cannot be true; that it restates itself, or is preferred
 * over itself, says nothing. The fix removes the relation, unless an argument targets it.
 *
 * <p>Source: Modgil and Prakken, <i>A general account of argumentation with preferences</i>,
 * Artificial Intelligence 195, 2013: nothing is strictly preferred over itself.
 */
final class SelfRelationRule implements Rule {
  private static final String CONTRADICTS =
      "The {relation} says that the {element} contradicts itself.";
  private static final String EXCLUDES = "The {relation} says that the {element} excludes itself.";
  private static final String PREFERRED =
      "The {relation} says that the {element} is preferred over itself.";
  private static final String RESTATES = "The {relation} says that the {element} restates itself.";
  private static final String HINT = "Name the other end that is meant, or remove the relation.";

  @Override
  public String code() {
    return "structure.self-relation";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A relation ties a claim or an argument with itself.";
  }

  @Override
  public List<String> templates() {
    return List.of(CONTRADICTS, EXCLUDES, PREFERRED, RESTATES, HINT);
  }

  @Override
  public void check(RuleContext context) {
    for (Relation relation : context.map().relations()) {
      ElementId end = relation.ends().get(0);
      if (end.equals(relation.ends().get(1))) {
        Element tied = context.map().element(end);
        var finding =
            context
                .report(
                    Message.of(template(relation)).with("relation", relation).with("element", end),
                    relation,
                    tied)
                .hint(HINT);
        if (Removals.takeNothingAlong(context.map(), relation.id())) {
          finding.fix(Edit.remove(relation.id()));
        }
      }
    }
  }

  private static String template(Relation relation) {
    if (relation instanceof Contradiction) {
      return CONTRADICTS;
    } else if (relation instanceof Contrariety) {
      return EXCLUDES;
    }
    return relation instanceof Preference ? PREFERRED : RESTATES;
  }
}
