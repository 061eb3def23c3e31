package org.argmap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;

import org.junit.jupiter.api.Test;

class GraphvizArchitectureTest implements HouseRules {
  private static final CompiledModule MODULE = CompiledModule.named("org.argmap.graphviz");

  @Override
  public CompiledModule module() {
    return MODULE;
  }

  @Test
  void nothing_sees_awt() {
    check(HouseRules.useNoAwt(alwaysTrue()));
  }
}
