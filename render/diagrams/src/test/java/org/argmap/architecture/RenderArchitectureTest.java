package org.argmap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;

import org.junit.jupiter.api.Test;

class RenderArchitectureTest implements HouseRules {
  private static final CompiledModule MODULE = CompiledModule.named("org.argmap.render");

  @Override
  public CompiledModule module() {
    return MODULE;
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
