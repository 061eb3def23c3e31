package org.argmap.format.argdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.argmap.format.ReadResult;
import org.argmap.model.Finding;
import org.junit.jupiter.api.Test;

/** Undercuts of sketches, each of which becomes one for each argument of the sketch. */
class ArgdownUndercutsTest {
  private static ReadResult read(int outgoing, int undercuts) {
    StringBuilder text = new StringBuilder("<S>: s\n");
    for (int i = 0; i < outgoing; i++) {
      text.append("  +> [C").append(i).append("]: c\n");
    }
    for (int i = 0; i < undercuts; i++) {
      text.append("  _ <U").append(i).append(">: u\n");
    }
    return ArgdownFormat.standard().read(text.toString());
  }

  private static long reports(ReadResult read) {
    return read.findings().stream()
        .map(Finding::code)
        .filter("argdown.many-undercuts"::equals)
        .count();
  }

  @Test
  void every_argument_of_a_sketch_is_undercut() {
    ReadResult read = read(20, 30);

    assertThat(read.map().arguments().size()).isEqualTo(20 + 20 * 30);
    assertThat(reports(read)).isZero();
  }

  @Test
  void many_undercuts_of_many_arguments_are_bounded_and_reported_once() {
    ReadResult read = read(900, 1_000);

    assertThat(read.map().arguments().size()).isBetween(900 + 1_000, 900 + 1_000 + 50_000);
    assertThat(reports(read)).isEqualTo(1);
  }

  @Test
  void an_undercut_of_very_many_arguments_is_of_the_first_thousand() {
    ReadResult read = read(1_001, 1);

    assertThat(read.map().arguments().size()).isEqualTo(1_001 + 1_000);
    assertThat(reports(read)).isEqualTo(1);
  }
}
