package org.argmap.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.argmap.model.Finding;
import org.argmap.validate.custom.ShoutingRule;
import org.junit.jupiter.api.Test;

/** The service file is seen by a class loader of its own, so that no other test finds the rule. */
class RuleDiscoveryTest {
  private static URLClassLoader services() throws IOException {
    Path folder =
        Path.of(
            System.getProperty("basedir", "."), "src/test/resources/org/argmap/validate/services");
    return new URLClassLoader(
        new URL[] {folder.toUri().toURL()}, RuleDiscoveryTest.class.getClassLoader());
  }

  @Test
  void rules_of_a_class_loader_are_found_when_the_validator_is_told_to() throws IOException {
    try (URLClassLoader loader = services()) {
      Validator validator = Validator.builder().discover(loader).build();

      assertThat(validator.rules()).singleElement().isInstanceOf(ShoutingRule.class);
      assertThat(validator.validate(FrameMaps.claims("LOUD")).findings())
          .extracting(Finding::code)
          .containsExactly("house.shouting");
    }
  }

  @Test
  void a_discovered_rule_comes_after_those_that_are_there_and_can_be_configured()
      throws IOException {
    try (URLClassLoader loader = services()) {
      Validator validator =
          Validator.builder()
              .rule(FakeRule.everyClaim("house.first"))
              .discover(loader)
              .without("house.first")
              .option("house.shouting", "least-letters", 9)
              .build();

      assertThat(validator.validate(FrameMaps.claims("LOUD")).isClean()).isTrue();
    }
  }

  @Test
  void nothing_is_discovered_unless_asked_for() {
    assertThat(Validator.standard().rule("house.shouting")).isEmpty();
    assertThat(ServiceLoader.load(Rule.class, RuleDiscoveryTest.class.getClassLoader())).isEmpty();
  }

  @Test
  void a_discovered_rule_with_a_code_that_is_taken_is_refused() throws IOException {
    try (URLClassLoader loader = services()) {
      Validator.Builder builder = Validator.builder().rule(FakeRule.everyClaim("house.shouting"));

      assertThatIllegalArgumentException().isThrownBy(() -> builder.discover(loader));
    }
  }
}
