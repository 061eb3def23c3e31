package org.argmap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

/** The rules for the rooms of the layout, which is also compiled for the browser. */
class LayoutArchitectureTest {
  private static final String ROOMS = "org.argmap.render.layout.*..";
  private static final JavaClasses CLASSES = CompiledModule.named("org.argmap.render").classes();

  @Test
  void the_rooms_need_java_lang_and_java_util_alone() {
    classes()
        .that()
        .resideInAPackage(ROOMS)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java.lang..",
            "java.util..",
            "org.jspecify..",
            "org.argmap.render.diagram..",
            "org.argmap.render.text",
            ROOMS)
        .check(CLASSES);
  }

  @Test
  void the_rooms_use_nothing_that_a_browser_lacks() {
    noClasses()
        .that()
        .resideInAPackage(ROOMS)
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.util\\.(StringJoiner|regex\\..*)|java\\.lang\\.(reflect|invoke)\\.(?!StringConcatFactory|LambdaMetafactory|MethodHandle|CallSite|TypeDescriptor).*")
        .orShould()
        .callMethod(Character.class, "getDirectionality", char.class)
        .orShould()
        .callMethod(Character.class, "getDirectionality", int.class)
        .check(CLASSES);
  }

  @Test
  void no_two_rooms_need_each_other() {
    slices().matching("org.argmap.render.layout.(*)..").should().beFreeOfCycles().check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(ROOMS)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.argmap.render.layout")
        .check(CLASSES);
  }
}
