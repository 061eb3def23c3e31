package org.argmap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** The main code of the module whose tests run, and which of its packages users see. */
final class CompiledModule {
  private final JavaClasses classes;
  private final Set<String> exportedPackages;

  private CompiledModule(JavaClasses classes, Set<String> exportedPackages) {
    this.classes = classes;
    this.exportedPackages = exportedPackages;
  }

  /** Reads {@code target/classes} of the module with this name. */
  static CompiledModule named(String moduleName) {
    Path folder = Path.of(System.getProperty("basedir", "."), "target", "classes");
    ModuleDescriptor descriptor =
        ModuleFinder.of(folder)
            .find(moduleName)
            .orElseThrow(() -> new IllegalStateException("no " + moduleName + " in " + folder))
            .descriptor();
    return new CompiledModule(
        new ClassFileImporter().importPath(folder),
        descriptor.exports().stream()
            .filter(exports -> !exports.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toUnmodifiableSet()));
  }

  JavaClasses classes() {
    return classes;
  }

  /** Whether code outside the module can name this type. */
  boolean exports(JavaClass type) {
    return exportedPackages.contains(type.getPackageName())
        && isVisible(type)
        && type.getEnclosingClass().map(this::exports).orElse(true);
  }

  private static boolean isVisible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        || type.getModifiers().contains(JavaModifier.PROTECTED);
  }
}
