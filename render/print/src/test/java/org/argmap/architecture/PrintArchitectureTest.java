package org.argmap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintArchitectureTest implements HouseRules {
  private static final CompiledModule MODULE = CompiledModule.named("org.argmap.print");

  @Override
  public CompiledModule module() {
    return MODULE;
  }

  /** PDFBox is an automatic module, which does not say that it needs them. */
  @Test
  void what_pdfbox_logs_through_and_frees_memory_with_is_required() {
    assertThat(ModuleGraph.of("org.argmap.print"))
        .containsKeys("org.apache.commons.logging", "jdk.unsupported", "org.argmap.render");
  }

  @Test
  void nothing_starts_a_process() {
    check(HouseRules.startNoProcess(alwaysTrue()));
  }
}
