package org.argmap.validate.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.argmap.model.Citation;
import org.argmap.model.Message;
import org.argmap.model.Severity;
import org.argmap.model.Source;
import org.argmap.model.SourceId;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * Finds sources that claims cite and that have no grade of reliability (NATO AJP-2.1: every source
 * is graded A to F, where F says that there is no basis for a judgement; ICD 203, 2015, asks for a
 * description of the sources' quality). A map in which no source is graded is one finding.
 */
final class UngradedSourceRule implements Rule {
  private static final String NONE =
      "None of the {count} sources that claims cite has a grade of reliability.";
  private static final String NONE_HINT =
      "Grade each A to E, or F if there is no basis for a judgement.";
  private static final String ONE = "The {source} is cited and has no grade of reliability.";
  private static final String ONE_HINT =
      "Grade it A to E, or F if there is no basis for a judgement.";

  @Override
  public String code() {
    return "evidence.ungraded-source";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public String summary() {
    return "A source that claims cite has no grade of reliability.";
  }

  @Override
  public List<String> templates() {
    return List.of(NONE, NONE_HINT, ONE, ONE_HINT);
  }

  @Override
  public void check(RuleContext context) {
    Set<SourceId> cited =
        context.map().claims().stream()
            .flatMap(claim -> claim.citations().stream())
            .map(Citation::source)
            .collect(Collectors.toSet());
    List<Source> ungraded =
        context.map().sources().stream()
            .filter(source -> source.reliability().isEmpty() && cited.contains(source.id()))
            .toList();
    boolean noneGraded =
        context.map().sources().stream().allMatch(source -> source.reliability().isEmpty());
    if (noneGraded && ungraded.size() > 1) {
      context.report(Message.of(NONE).with("count", ungraded.size()), ungraded).hint(NONE_HINT);
      return;
    }
    for (Source source : ungraded) {
      context.report(Message.of(ONE).with("source", source), source).hint(ONE_HINT);
    }
  }
}
