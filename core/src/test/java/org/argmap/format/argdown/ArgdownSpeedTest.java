package org.argmap.format.argdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.argmap.format.WriteResult;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.ClaimId;
import org.argmap.testing.RandomMaps;
import org.junit.jupiter.api.Test;

/**
 * Large and deep maps are written and read without recursion, in time that grows with their size.
 */
class ArgdownSpeedTest {
  private static void assertComesBack(ArgumentMap map) {
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          WriteResult written = ArgdownFormat.standard().write(map);
          assertThat(written.findings()).isEmpty();
          assertThat(ArgdownFormat.standard().read(written.text()).map().equals(map)).isTrue();
        });
  }

  @Test
  void a_chain_of_100_000_claims_comes_back() {
    ArgumentMapBuilder builder = ArgumentMap.builder();
    ClaimId last = builder.claim("c0", "The beginning.");
    for (int i = 1; i < 100_000; i++) {
      ClaimId next = builder.claim("c" + i, "Number " + i + ".");
      builder.support(last, next);
      last = next;
    }
    assertComesBack(builder.build());
  }

  @Test
  void undercuts_of_undercuts_come_back() {
    ArgumentMapBuilder builder = ArgumentMap.builder();
    ClaimId root = builder.claim("c0", "The beginning.");
    ArgumentId last = builder.support("a1", root, builder.claim("c1", "One."));
    for (int i = 2; i < 5_000; i++) {
      last = builder.oppose("a" + i, last, builder.claim("c" + i, "Number " + i + "."));
    }
    assertComesBack(builder.build());
  }

  @Test
  void a_random_map_of_thousands_of_elements_comes_back() {
    assertComesBack(RandomMaps.map(7, 1_000));
  }
}
