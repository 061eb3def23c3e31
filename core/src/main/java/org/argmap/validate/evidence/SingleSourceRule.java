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
import org.argmap.model.ClaimId;
import org.argmap.model.Element;
import org.argmap.model.Message;
import org.argmap.model.Severity;
import org.argmap.model.Source;
import org.argmap.model.SourceId;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

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
  private static final String ONE =
      "All that supports the {claim} goes back to one source: the {source}";
  private static final String SEVERAL =
      "All that supports the claims {claims.id} goes back to one source: the {source}";
  private static final String DIRECT = ".";
  private static final String BY_ONE = ", in part by way of {derived.id}, derived from it.";
  private static final String BY_SEVERAL =
      ", in part by way of {derivedCount} sources, derived from it.";
  private static final String HINT =
      "Look for a second, independent source, or say in the judgement that it rests on one.";

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
  public List<String> templates() {
    return List.of(
        ONE + DIRECT,
        ONE + BY_ONE,
        ONE + BY_SEVERAL,
        SEVERAL + DIRECT,
        SEVERAL + BY_ONE,
        SEVERAL + BY_SEVERAL,
        HINT);
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
    List<ClaimId> judgements = claims.stream().map(Claim::id).toList();
    Message message =
        Message.of(template(claims.size(), derived.size()))
            .with("claim", claims.get(0))
            .withIds("claims", judgements, SHOWN)
            .with("source", source);
    if (derived.size() == 1) {
      message = message.with("derived", derived.get(0));
    } else if (derived.size() > 1) {
      message = message.with("derivedCount", derived.size());
    }
    context.report(message, elements).hint(HINT);
  }

  private static String template(int claims, int derived) {
    return (claims == 1 ? ONE : SEVERAL)
        + (derived == 0 ? DIRECT : derived == 1 ? BY_ONE : BY_SEVERAL);
  }
}
