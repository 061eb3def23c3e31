package org.argmap.validate;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Severity;

/** A rule that does as it is told. */
record FakeRule(
    String code,
    Severity severity,
    String summary,
    List<RuleOption> options,
    Set<String> yieldsTo,
    Consumer<RuleContext> body)
    implements Rule {

  /** A rule that warns. */
  static FakeRule of(String code, Consumer<RuleContext> body) {
    return new FakeRule(code, Severity.WARNING, "Finds " + code + ".", List.of(), Set.of(), body);
  }

  /** A rule with one finding, about these claims together. */
  static FakeRule about(String code, String... claims) {
    return of(
        code,
        context -> {
          List<Claim> about =
              List.of(claims).stream().map(id -> context.map().claim(ClaimId.of(id))).toList();
          context.report("Found by " + code + ".", about);
        });
  }

  /** A rule with one finding for each claim. */
  static FakeRule everyClaim(String code) {
    return of(
        code,
        context ->
            context
                .map()
                .claims()
                .forEach(claim -> context.report("Claim " + claim.id().value() + ".", claim)));
  }

  FakeRule severity(Severity other) {
    return new FakeRule(code, other, summary, options, yieldsTo, body);
  }

  FakeRule yieldingTo(String... codes) {
    return new FakeRule(code, severity, summary, options, Set.of(codes), body);
  }

  FakeRule withOptions(RuleOption... known) {
    return new FakeRule(code, severity, summary, List.of(known), yieldsTo, body);
  }

  @Override
  public void check(RuleContext context) {
    body.accept(context);
  }
}
