package org.argmap.validate.evidence;

import java.util.List;
import java.util.stream.Collectors;
import org.argmap.model.Message;
import org.argmap.model.Severity;
import org.argmap.model.Source;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;
import org.argmap.validate.wording.Wording;

/**
 * Finds sources that derive from one another in a circle, so that a report seems to be confirmed by
 * its own echo (Heuer and Pherson, <i>Structured Analytic Techniques for Intelligence Analysis</i>,
 * 2010, on circular reporting). Sources that all derive from one another are one finding, with a
 * shortest path round.
 */
final class CircularSourcingRule implements Rule {
  private static final String ITSELF = "The {source} is said to derive from itself.";
  private static final String ITSELF_HINT =
      "Say what it really derives from, or nothing if it is an original.";
  private static final String MESSAGE =
      "{count} sources derive from one another in a circle: {path} from {source.id} again.";
  private static final String HINT =
      "Find out which of them said it first; the others are its echo, not its confirmation.";

  private static final int SHOWN = 8;

  @Override
  public String code() {
    return "evidence.circular-sourcing";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "Sources derive from one another in a circle.";
  }

  @Override
  public List<String> templates() {
    return List.of(ITSELF, ITSELF_HINT, MESSAGE, HINT);
  }

  @Override
  public void check(RuleContext context) {
    for (List<Source> circle :
        context.facts().shared(SourceOrigins.class, SourceOrigins::new).circles()) {
      report(context, circle);
    }
  }

  private static void report(RuleContext context, List<Source> circle) {
    Source first = circle.get(0);
    if (circle.size() == 1) {
      context.report(Message.of(ITSELF).with("source", first), first).hint(ITSELF_HINT);
      return;
    }
    String path =
        circle.stream()
            .limit(SHOWN)
            .map(source -> Wording.quoted(source.id()))
            .collect(Collectors.joining(" from "));
    String gap =
        circle.size() > SHOWN
            ? " and %s more, the last of them".formatted(circle.size() - SHOWN)
            : "";
    context
        .report(
            Message.of(MESSAGE)
                .with("count", circle.size())
                .withPhrase("path", path + gap)
                .with("source", first)
                .withIds("circle", circle.stream().map(Source::id).toList(), SHOWN),
            circle)
        .hint(HINT);
  }
}
