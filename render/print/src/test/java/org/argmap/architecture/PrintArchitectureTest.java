package org.argmap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;

import org.junit.jupiter.api.Test;

class PrintArchitectureTest implements HouseRules {
  private static final CompiledModule MODULE = CompiledModule.named("org.argmap.print");

  @Override
  public CompiledModule module() {
    return MODULE;
  }

  @Test
  void nothing_starts_a_process() {
    check(HouseRules.startNoProcess(alwaysTrue()));
  }
}
