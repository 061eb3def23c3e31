package org.argmap.benchmarks;

import java.util.List;
import java.util.SplittableRandom;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.Citation;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Credibility;
import org.argmap.model.Premise;
import org.argmap.model.Reliability;
import org.argmap.model.Source;
import org.argmap.model.SourceId;
import org.argmap.model.Standing;
import org.argmap.model.SupportingArgument;

/**
 * Maps whose claims read like those of an analysis, for everything that looks at words: as many
 * arguments as claims, three in ten with two premises, one in three against, one in twenty an
 * undercut, one in six by a scheme; four claims in ten cite a source, and there is a source for
 * every fifty claims. The same size and seed give the same map.
 */
final class SentenceMaps {
  private static final int NEAR = 48;
  private static final int CLAIMS_PER_SOURCE = 50;

  private static final String[] SUBJECTS = {
    "Espionage between partners",
    "A leaked catalogue of tools",
    "The service of a small state",
    "A shared warning centre",
    "An intrusion into a ministry",
    "The public blaming of an intruder",
    "A treaty on the exchange of reports",
    "The theft of industrial plans",
    "A company that tracks intruders",
    "Covert access to a supplier",
    "The liaison office of an ally",
    "A joint exercise of the defenders",
    "The parliament's oversight committee",
    "An implant found by chance"
  };
  private static final String[] VERBS = {
    "weakens",
    "strengthens",
    "is likely to change",
    "will almost certainly shape",
    "does not explain",
    "depends on",
    "lays bare",
    "may put at risk",
    "raises the cost of",
    "cannot replace",
    "rests on"
  };
  private static final String[] OBJECTS = {
    "the trust on which liaison is built",
    "the exchange of raw reports",
    "the speed at which indicators travel",
    "the consent of voters to shared collection",
    "the promises that ministers give each other",
    "a common picture of the threat",
    "the bargaining power of small services",
    "the rule against stealing trade secrets",
    "the protection of human sources",
    "the habit of asking before acting",
    "the budget for defence of networks",
    "the standing of the agency at home"
  };
  private static final String[] TAILS = {
    ".",
    ", because services expect it of one another.",
    ", though only for a year or two.",
    " where the target was political.",
    " unless the finder keeps silent.",
    ", as three inquiries concluded.",
    ", and the partners know it.",
    " wherever oversight is weak."
  };
  private static final String[] SCHEMES = {
    "ExpertOpinion", "CauseToEffect", "PracticalReasoning", "Sign", "Analogy"
  };

  private final SplittableRandom random = new SplittableRandom(4);

  private SentenceMaps() {}

  /** A map of so many claims and so many arguments. */
  static ArgumentMap ofSize(int size) {
    return new SentenceMaps().map(size);
  }

  private ArgumentMap map(int size) {
    ArgumentMapBuilder builder = ArgumentMap.builder("Benchmark");
    builder.metadata(metadata -> metadata.language("en"));
    SourceId[] sources = new SourceId[size / CLAIMS_PER_SOURCE + 1];
    for (int i = 0; i < sources.length; i++) {
      sources[i] = SourceId.of("source-" + i);
      Source.Builder source = Source.builder(sources[i], "Inquiry " + i);
      if (i % 3 > 0) {
        source.reliability(Reliability.values()[i % Reliability.values().length]);
      }
      builder.add(source.build());
    }
    ClaimId[] claims = new ClaimId[size];
    for (int i = 0; i < size; i++) {
      claims[i] = ClaimId.of("claim-" + i);
      builder.add(claim(claims[i], sources));
    }
    ArgumentId last = null;
    for (int i = 0; i < size; i++) {
      ClaimId premise = claims[i == 0 ? size - 1 : i];
      ClaimId target = claims[Math.max(0, i - 1 - random.nextInt(NEAR))];
      if (last != null && random.nextInt(20) == 0) {
        last = builder.oppose(last, premise);
      } else if (random.nextInt(3) == 0) {
        last = builder.oppose(target, premise, linked(claims, i));
      } else if (random.nextInt(4) == 0) {
        last = ArgumentId.of("by-scheme-" + i);
        builder.add(
            SupportingArgument.builder(last, target, List.of(Premise.of(premise)))
                .scheme(pick(SCHEMES))
                .build());
      } else {
        last = builder.support(target, premise, linked(claims, i));
      }
    }
    return builder.build();
  }

  /** Three times in ten, a claim further on as a second premise. */
  private ClaimId[] linked(ClaimId[] claims, int i) {
    boolean second = random.nextInt(10) < 3 && i > 0 && i + 1 < claims.length;
    int reach = Math.min(NEAR, claims.length - 1 - i);
    return second ? new ClaimId[] {claims[i + 1 + random.nextInt(reach)]} : new ClaimId[0];
  }

  private Claim claim(ClaimId id, SourceId[] sources) {
    Claim.Builder claim = Claim.builder(id, sentence());
    int kind = random.nextInt(10);
    if (kind < 4) {
      claim.cite(
          Citation.builder(sources[random.nextInt(sources.length)])
              .locator("p. " + (1 + random.nextInt(300)))
              .credibility(Credibility.values()[random.nextInt(Credibility.values().length)])
              .build());
    } else if (kind == 4) {
      claim.standing(Standing.ASSUMED);
    }
    return claim.build();
  }

  private String sentence() {
    String year = " in " + (1985 + random.nextInt(40));
    return pick(SUBJECTS) + year + " " + pick(VERBS) + " " + pick(OBJECTS) + pick(TAILS);
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }
}
