package org.argmap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules that hold in every module that users put on their module path. */
interface HouseRules {
  /** The parts of {@code java.net} that only handle text. */
  String TEXT_OF_JAVA_NET = "java\\.net\\.(URI|URISyntaxException|URLEncoder|URLDecoder)";

  CompiledModule module();

  default void check(ArchRule rule) {
    rule.check(module().classes());
  }

  @Test
  default void there_is_code_to_check() {
    assertThat(module().classes()).isNotEmpty();
  }

  @Test
  default void packages_import_only_what_the_layer_table_allows() {
    check(LayerTable.isRespected());
  }

  @Test
  default void public_signatures_show_no_library() {
    check(PublicSignatures.showNoLibrary(module()));
  }

  @Test
  default void public_types_are_closed_or_say_how_to_extend_them() {
    check(PublicTypes.areClosed(module()));
  }

  @Test
  default void every_package_is_null_marked() {
    check(
        classes()
            .should()
            .resideInAnyPackage(
                module().classes().stream()
                    .map(JavaClass::getPackage)
                    .filter(p -> p.isAnnotatedWith(NullMarked.class))
                    .map(p -> p.getName())
                    .distinct()
                    .toArray(String[]::new))
            .as("every package is @NullMarked in its package-info.java")
            .allowEmptyShould(true));
  }

  @Test
  default void static_fields_are_final() {
    check(fields().that().areStatic().should().beFinal().allowEmptyShould(true));
  }

  @Test
  default void static_fields_hold_no_thread_local_and_no_atomic() {
    check(
        noFields()
            .that()
            .areStatic()
            .should()
            .haveRawType(JavaClass.Predicates.assignableTo(ThreadLocal.class))
            .orShould()
            .haveRawType(
                JavaClass.Predicates.resideInAPackage(AtomicReference.class.getPackageName()))
            .allowEmptyShould(true));
  }

  @Test
  default void nothing_logs() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "java.util.logging..",
                "org.slf4j..",
                "org.apache.commons.logging..",
                "org.apache.logging..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.lang\\.System\\$Logger.*")
            .orShould(callAMethod(System.class, "getLogger"))
            .because("what there is to say is a finding")
            .allowEmptyShould(true));
  }

  @Test
  default void nothing_uses_the_network() {
    DescribedPredicate<JavaClass> network =
        JavaClass.Predicates.resideInAnyPackage(
                "java.net..", "javax.net..", "java.rmi..", "javax.naming..")
            .and(DescribedPredicate.not(HasName.Predicates.nameMatching(TEXT_OF_JAVA_NET)));
    check(
        noClasses()
            .should()
            .dependOnClassesThat(network)
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.nio\\.channels\\..*(Socket|Datagram).*")
            .because("the library never uses the network")
            .allowEmptyShould(true));
  }

  /**
   * The rule that processes are started in none of the classes chosen. A {@code ProcessHandle} may
   * be asked for the number of this process; it starts none, and gives out no {@code Process}.
   */
  static ArchRule startNoProcess(DescribedPredicate<JavaClass> chosen) {
    return noClasses()
        .that(chosen)
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.lang\\.Process(Builder)?(\\$.*)?")
        .orShould(callAMethod(Runtime.class, "exec"))
        .allowEmptyShould(true);
  }

  /** The rule that AWT and its relatives are seen by none of the classes chosen. */
  static ArchRule useNoAwt(DescribedPredicate<JavaClass> chosen) {
    return noClasses()
        .that(chosen)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.awt..", "javax.swing..", "javax.imageio..", "javax.print..", "sun..")
        .allowEmptyShould(true);
  }

  private static ArchCondition<JavaClass> callAMethod(Class<?> owner, String name) {
    return ArchConditions.callMethodWhere(
        DescribedPredicate.describe(
            owner.getSimpleName() + "." + name,
            call -> call.getTargetOwner().isEquivalentTo(owner) && call.getName().equals(name)));
  }
}
