package org.argmap.validate.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.argmap.internal.reasoning.KeyJudgements;
import org.argmap.model.Citation;
import org.argmap.model.Claim;
import org.argmap.model.Element;
import org.argmap.model.Severity;
import org.argmap.model.Source;
import org.argmap.model.SourceId;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;
import org.argmap.validate.wording.Wording;

/**
 * Finds key judgements all of whose sources go back to one (Office of the Director of National
 * Intelligence, ICD 203, <i>Analytic Standards</i>, 2015, on describing the quality of sources;
 * National Intelligence Council, <i>What we mean when we say</i>, 2007: high confidence needs
 * several sources).
 *
 * <p>Counted are the sources that the judgement and everything that supports it cite, each followed
 * back through what it derives from to its originals. Several judgements that rest on the same
 * source are one finding.
 */
final class SingleSourceRule implements Rule {
  private static final int SHOWN = 3;

  @Override
  public String code() {
    return "evidence.single-source";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "All that supports a key judgement goes back to one source.";
  }

  @Override
  public void check(RuleContext context) {
    SourceOrigins sources = context.facts().shared(SourceOrigins.class, SourceOrigins::new);
    SupportGraph graph = context.facts().shared(SupportGraph.class, SupportGraph::new);
    int[] origins = graph.origins(sources);
    Map<Integer, List<Claim>> judgements = new TreeMap<>();
    Set<SourceId> cited = new HashSet<>();
    for (int i = 0; i < graph.claims().size(); i++) {
      Claim claim = graph.claims().get(i);
      claim.citations().stream().map(Citation::source).forEach(cited::add);
      if (origins[i] >= 0 && KeyJudgements.isOne(context.map(), claim)) {
        judgements.computeIfAbsent(origins[i], key -> new ArrayList<>()).add(claim);
      }
    }
    judgements.forEach(
        (origin, claims) ->
            report(
                context, claims, sources.source(origin), derived(context, cited, sources, origin)));
  }

  private static List<Source> derived(
      RuleContext context, Set<SourceId> cited, SourceOrigins sources, int origin) {
    return context.map().sources().stream()
        .filter(source -> cited.contains(source.id()) && sources.origin(source.id()) == origin)
        .filter(source -> !source.equals(sources.source(origin)))
        .toList();
  }

  private static void report(
      RuleContext context, List<Claim> claims, Source source, List<Source> derived) {
    List<Element> elements = new ArrayList<>(claims);
    elements.add(source);
    String way =
        derived.isEmpty()
            ? ""
            : ", in part by way of %s, derived from it"
                .formatted(
                    derived.size() == 1
                        ? Wording.quoted(derived.get(0).id())
                        : derived.size() + " sources");
    context
        .report(
            "All that supports %s goes back to one source: the %s%s."
                .formatted(judgements(claims), SourceWords.withTitle(source), way),
            elements)
        .hint(
            "Look for a second, independent source, or say in the judgement that it rests on one.");
  }

  private static String judgements(List<Claim> claims) {
    if (claims.size() == 1) {
      return "the " + Wording.withText(claims.get(0));
    }
    List<String> names =
        claims.stream().limit(SHOWN).map(claim -> Wording.quoted(claim.id())).toList();
    int more = claims.size() - names.size();
    String last = more > 0 ? more + " more" : names.get(names.size() - 1);
    return "the claims %s and %s"
        .formatted(String.join(", ", more > 0 ? names : names.subList(0, names.size() - 1)), last);
  }
}
