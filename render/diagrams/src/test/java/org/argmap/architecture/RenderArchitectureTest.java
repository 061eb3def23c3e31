package org.argmap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RenderArchitectureTest implements HouseRules {
  private static final CompiledModule MODULE = CompiledModule.named("org.argmap.render");

  @Override
  public CompiledModule module() {
    return MODULE;
  }

  /** jlink takes no automatic module. */
  @Test
  void all_modules_that_it_needs_are_named_and_none_draws_or_prints() {
    Map<String, ModuleDescriptor> needed = ModuleGraph.of("org.argmap.render");
    assertThat(needed.values()).noneMatch(ModuleDescriptor::isAutomatic);
    assertThat(needed.keySet())
        .containsExactly(
            "com.fasterxml.jackson.annotation",
            "com.google.common",
            "com.google.common.util.concurrent.internal",
            "java.base",
            "java.logging",
            "java.xml",
            "org.argmap.core",
            "org.argmap.render",
            "org.snakeyaml.engine",
            "tools.jackson.core",
            "tools.jackson.databind",
            "tools.jackson.dataformat.yaml");
  }

  @Test
  void nothing_sees_awt() {
    check(HouseRules.useNoAwt(alwaysTrue()));
  }

  @Test
  void nothing_starts_a_process() {
    check(HouseRules.startNoProcess(alwaysTrue()));
  }
}
