package org.argmap.architecture;

import java.io.File;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The modules that a module needs at run time, found on the class path of the tests. */
final class ModuleGraph {
  private ModuleGraph() {}

  /** The module and everything that it requires, directly or not, by name. */
  static Map<String, ModuleDescriptor> of(String moduleName) {
    Path own = Path.of(System.getProperty("basedir", "."), "target", "classes");
    Path[] classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(ModuleGraph::isModule)
            .toArray(Path[]::new);
    ModuleFinder finder =
        ModuleFinder.compose(
            ModuleFinder.of(own), ModuleFinder.of(classPath), ModuleFinder.ofSystem());
    Map<String, ModuleDescriptor> found = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>();
    open.add(moduleName);
    while (!open.isEmpty()) {
      String name = open.remove();
      ModuleDescriptor descriptor =
          finder
              .find(name)
              .map(ModuleReference::descriptor)
              .orElseThrow(() -> new IllegalStateException("no module " + name));
      if (found.put(name, descriptor) == null) {
        descriptor.requires().stream()
            .filter(each -> !each.modifiers().contains(Requires.Modifier.STATIC))
            .map(Requires::name)
            .forEach(open::add);
      }
    }
    return found;
  }

  /** Leaves out folders of tests, and jars of which the JDK can make no module. */
  private static boolean isModule(Path entry) {
    try {
      Optional<ModuleReference> module = ModuleFinder.of(entry).findAll().stream().findFirst();
      return module.isPresent();
    } catch (FindException e) {
      return false;
    }
  }
}
