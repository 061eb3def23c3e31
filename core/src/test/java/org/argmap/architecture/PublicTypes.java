package org.argmap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A public class is a record, an enum, sealed or final; another one says in its Javadoc, with
 * {@code @implSpec}, how to extend it. Interfaces and annotations are free.
 */
final class PublicTypes {
  private PublicTypes() {}

  static ArchRule areClosed(CompiledModule module) {
    return ArchRuleDefinition.classes()
        .should(
            new ArchCondition<JavaClass>("be closed, or say with @implSpec how to extend them") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                if (module.exports(type) && !isClosed(type) && !documentsExtension(type)) {
                  events.add(
                      SimpleConditionEvent.violated(
                          type,
                          type.getName()
                              + " is public, neither final nor sealed, and has no @implSpec"));
                }
              }
            })
        .allowEmptyShould(true);
  }

  private static boolean isClosed(JavaClass type) {
    return type.isInterface()
        || type.isEnum()
        || type.getModifiers().contains(JavaModifier.FINAL)
        || type.reflect().isSealed();
  }

  /** Javadoc is not in the class file, so the source is read. */
  private static boolean documentsExtension(JavaClass type) {
    String topLevelName = type.getName().replaceAll("\\$.*", "").replace('.', '/');
    Path source =
        Path.of(System.getProperty("basedir", "."), "src/main/java", topLevelName + ".java");
    try {
      return Files.readString(source).contains("@implSpec");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the source of " + type.getName(), e);
    }
  }
}
