package org.argmap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

class CliArchitectureTest implements HouseRules {
  private static final CompiledModule CLI = CompiledModule.named("org.argmap.cli");

  @Override
  public CompiledModule module() {
    return CLI;
  }

  @Test
  void the_command_uses_no_awt() {
    check(HouseRules.useNoAwt(alwaysTrue()));
  }

  @Test
  void the_command_starts_no_process() {
    check(HouseRules.startNoProcess(alwaysTrue()));
  }

  @Test
  void only_the_commands_themselves_see_picocli() {
    check(
        noClasses()
            .that()
            .resideInAPackage("org.argmap.cli.*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli.."));
  }

  @Test
  void what_commands_share_does_not_see_the_commands() {
    check(
        noClasses()
            .that()
            .resideInAPackage("org.argmap.cli.*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.argmap.cli"));
  }
}
