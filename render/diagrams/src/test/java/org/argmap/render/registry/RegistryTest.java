package org.argmap.render.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RegistryTest {
  private static final Registry<String> STYLES =
      Registry.of("style", Function.identity(), List.of("plain", "Corporate Blue", "PLAIN"));

  @Test
  void a_name_with_capitals_is_found_however_it_is_written() {
    assertThat(STYLES.named("Corporate Blue")).isEqualTo("Corporate Blue");
    assertThat(STYLES.find(" corporate blue ")).contains("Corporate Blue");
  }

  @Test
  void the_first_of_two_names_that_differ_in_capitals_counts() {
    assertThat(STYLES.all()).containsExactly("plain", "Corporate Blue");
    assertThat(STYLES.named("Plain")).isEqualTo("plain");
  }

  @Test
  void an_unknown_name_is_refused_with_the_names_as_they_are_given() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STYLES.named("nothing"))
        .withMessageEndingWith("The styles are: plain, Corporate Blue.");
  }
}
