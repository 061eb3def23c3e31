package org.argmap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

class RenderArchitectureTest implements HouseRules {
  private static final String GRAPHVIZ = "org.argmap.render.graphviz";
  private static final String RASTER = "org.argmap.render.raster";
  private static final CompiledModule RENDER = CompiledModule.named("org.argmap.render");

  @Override
  public CompiledModule module() {
    return RENDER;
  }

  @Test
  void only_raster_sees_awt() {
    check(HouseRules.useNoAwt(LayerTable.outside(RASTER)));
  }

  @Test
  void only_raster_sees_pdfbox_and_jsvg() {
    check(
        noClasses()
            .that(LayerTable.outside(RASTER))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "com.github.weisj..")
            .allowEmptyShould(true));
  }

  @Test
  void only_graphviz_sees_graphviz_java() {
    check(
        noClasses()
            .that(LayerTable.outside(GRAPHVIZ))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("guru.nidi..")
            .allowEmptyShould(true));
  }

  @Test
  void only_graphviz_starts_a_process() {
    check(HouseRules.startNoProcess(LayerTable.outside(GRAPHVIZ)));
  }
}
