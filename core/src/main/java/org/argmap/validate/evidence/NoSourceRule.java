package org.argmap.validate.evidence;

import java.util.ArrayList;
import java.util.List;
import org.argmap.internal.reasoning.KeyJudgements;
import org.argmap.model.Claim;
import org.argmap.model.Message;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * Finds key judgements that rest on assumptions alone, in a map that cites sources elsewhere
 * (Office of the Director of National Intelligence, ICD 203, <i>Analytic Standards</i>, 2015: an
 * analysis distinguishes between underlying intelligence and the analysts' assumptions, and
 * describes its sources).
 *
 * <p>The split with {@code reasoning.unsupported-claim}: that rule speaks of a single premise for
 * which nothing vouches. This one speaks of a judgement each of whose premises is accounted for, as
 * an assumption or as accepted, while no source is cited anywhere under it. Where a premise with
 * nothing under it is among them, this rule is silent. It is silent also for maps that cite no
 * source at all: they do not work with sources.
 */
final class NoSourceRule implements Rule {
  private static final String MESSAGE =
      "The {claim} rests on assumptions alone: no source is cited for it or for anything that supports it.";
  private static final String HINT =
      "Cite a source for one of its premises, or say in its text that it is conditional on the assumptions.";

  @Override
  public String code() {
    return "evidence.no-source";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A key judgement rests on assumptions alone, in a map that cites sources elsewhere.";
  }

  @Override
  public List<String> templates() {
    return List.of(MESSAGE, HINT);
  }

  @Override
  public void check(RuleContext context) {
    if (context.map().claims().stream().allMatch(claim -> claim.citations().isEmpty())) {
      return;
    }
    SupportGraph graph = context.facts().shared(SupportGraph.class, SupportGraph::new);
    int[] origins = graph.origins(context.facts().shared(SourceOrigins.class, SourceOrigins::new));
    boolean[] bare = graph.restOnBareClaims();
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < graph.claims().size(); i++) {
      if (origins[i] == SourceOrigins.NONE
          && !bare[i]
          && KeyJudgements.isOne(context.map(), graph.claims().get(i))) {
        found.add(i);
      }
    }
    for (int i : graph.topmost(found)) {
      Claim claim = graph.claims().get(i);
      context.report(Message.of(MESSAGE).with("claim", claim), claim).hint(HINT);
    }
  }
}
