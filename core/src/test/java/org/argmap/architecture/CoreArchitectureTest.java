package org.argmap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import org.junit.jupiter.api.Test;

class CoreArchitectureTest implements HouseRules {
  private static final CompiledModule CORE = CompiledModule.named("org.argmap.core");

  @Override
  public CompiledModule module() {
    return CORE;
  }

  @Test
  void the_model_needs_the_jdk_guava_and_jspecify_alone() {
    check(
        classes()
            .that()
            .resideInAPackage("org.argmap.model")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                "java..",
                "com.google.common..",
                "org.jspecify..",
                "org.argmap.internal.graph",
                "org.argmap.internal.text",
                "org.argmap.model")
            .allowEmptyShould(true));
  }

  @Test
  void core_uses_no_awt() {
    check(HouseRules.useNoAwt(alwaysTrue()));
  }

  @Test
  void core_starts_no_process() {
    check(HouseRules.startNoProcess(alwaysTrue()));
  }
}
