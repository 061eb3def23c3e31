package org.argmap.benchmarks;

import java.util.SplittableRandom;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.ClaimId;

/**
 * The maps that are measured: as many one-premise arguments as claims. Each claim but the first
 * bears on an earlier one nearby, and the last bears on the first once more, so that the reasoning
 * runs in long paths without a circle; one argument in four opposes.
 */
final class BenchmarkMaps {
  private static final int NEAR = 64;

  private BenchmarkMaps() {}

  /** The texts of claims, made before the clock starts. */
  static String[] texts(int size) {
    String[] texts = new String[size];
    for (int i = 0; i < size; i++) {
      texts[i] = "States that share warnings of kind " + i + " meet a threat sooner.";
    }
    return texts;
  }

  static ArgumentMap map(int size) {
    return build(texts(size));
  }

  /** Builds a map of one claim and one argument per text, through the flat builder. */
  static ArgumentMap build(String[] texts) {
    SplittableRandom random = new SplittableRandom(1);
    ArgumentMapBuilder builder = ArgumentMap.builder("Benchmark");
    ClaimId[] claims = new ClaimId[texts.length];
    for (int i = 0; i < texts.length; i++) {
      claims[i] = builder.claim("claim-" + i, texts[i]);
    }
    for (int i = 0; i < texts.length; i++) {
      ClaimId target = claims[Math.max(0, i - 1 - random.nextInt(NEAR))];
      ClaimId premise = claims[i == 0 ? texts.length - 1 : i];
      if (i % 4 == 3) {
        builder.oppose(target, premise);
      } else {
        builder.support(target, premise);
      }
    }
    return builder.build();
  }
}
