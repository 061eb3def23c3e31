package org.argmap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * No library shows in what users can call: a public signature is made of types of the JDK and of
 * Argmap. Signatures are supertypes, fields, parameters, results, thrown types, and all their type
 * arguments and bounds.
 */
final class PublicSignatures {
  /** The classes whose very purpose is to hand out an object of a library. */
  private static final Set<String> EXCEPTIONS =
      Set.of(
          "org.argmap.model.GuavaNetworks",
          "org.argmap.jackson.ArgmapJacksonModule",
          "org.argmap.graphviz.GraphvizGraphs");

  private PublicSignatures() {}

  static ArchRule showNoLibrary(CompiledModule module) {
    return ArchRuleDefinition.classes()
        .should(
            new ArchCondition<JavaClass>("show no library in a public signature") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                if (module.exports(type) && !EXCEPTIONS.contains(type.getName())) {
                  checkExported(type, events);
                }
              }
            })
        .allowEmptyShould(true);
  }

  private static void checkExported(JavaClass type, ConditionEvents events) {
    Stream<JavaType> supertypes =
        Stream.concat(Stream.of(type), ownSupertypes(type))
            .flatMap(PublicSignatures::directSupertypes);
    report(type, "a supertype of " + type.getName(), supertypes, events);
    report(type, "a type parameter of " + type.getName(), bounds(type.getTypeParameters()), events);
    for (JavaMember member : type.getAllMembers()) {
      if (isOwn(member.getOwner()) && isVisible(member)) {
        report(type, member.getDescription(), typesOf(member), events);
      }
    }
  }

  /** A supertype that is itself not public passes its own supertypes on to users. */
  private static Stream<JavaClass> ownSupertypes(JavaClass type) {
    return Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
        .filter(PublicSignatures::isOwn);
  }

  private static Stream<JavaType> directSupertypes(JavaClass type) {
    return Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
  }

  private static Stream<JavaType> typesOf(JavaMember member) {
    if (member instanceof JavaField field) {
      return Stream.of(field.getType());
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    return Stream.of(
            Stream.of(unit.getReturnType()),
            unit.getParameterTypes().stream(),
            bounds(unit.getTypeParameters()),
            unit.getThrowsClause().getTypes().stream().<JavaType>map(t -> t))
        .flatMap(types -> types);
  }

  private static Stream<JavaType> bounds(Collection<? extends JavaTypeVariable<?>> variables) {
    return variables.stream().flatMap(variable -> variable.getUpperBounds().stream());
  }

  private static void report(
      JavaClass type, String where, Stream<JavaType> types, ConditionEvents events) {
    Set<String> foreign = new TreeSet<>();
    types
        .flatMap(t -> t.getAllInvolvedRawTypes().stream())
        .map(JavaClass::getBaseComponentType)
        .filter(t -> !isOwn(t) && !isJdk(t))
        .forEach(t -> foreign.add(t.getName()));
    for (String name : foreign) {
      events.add(SimpleConditionEvent.violated(type, where + " shows " + name));
    }
  }

  private static boolean isVisible(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static boolean isOwn(JavaClass type) {
    return type.getPackageName().startsWith("org.argmap.");
  }

  private static boolean isJdk(JavaClass type) {
    return type.isPrimitive()
        || type.getPackageName().startsWith("java.")
        || type.getPackageName().startsWith("javax.");
  }
}
