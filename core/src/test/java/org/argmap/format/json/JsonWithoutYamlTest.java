package org.argmap.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.argmap.format.MapFormats;
import org.argmap.format.WriteResult;
import org.argmap.model.ArgumentMap;
import org.junit.jupiter.api.Test;

/** A program that reads and writes JSON never loads YAML, whose jars it may leave out. */
class JsonWithoutYamlTest {
  /** Loads Argmap's classes anew and refuses all that belongs to YAML. */
  private static final class WithoutYaml extends ClassLoader {
    private final Set<String> refused = new TreeSet<>();

    WithoutYaml() {
      super(JsonWithoutYamlTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("org.snakeyaml.") || name.startsWith("tools.jackson.dataformat.yaml.")) {
        refused.add(name);
        throw new ClassNotFoundException(name);
      }
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      return name.startsWith("org.argmap.") ? defined(name) : super.loadClass(name, resolve);
    }

    private Class<?> defined(String name) throws ClassNotFoundException {
      String file = name.replace('.', '/') + ".class";
      try (InputStream in = getParent().getResourceAsStream(file)) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  /** Reads and writes JSON through the front door. */
  public static final class Program implements Runnable {
    @Override
    public void run() {
      ArgumentMap map =
          MapFormats.standard()
              .read("{\"argmap\": \"1.0\", \"claims\": [{\"id\": \"c\", \"text\": \"t\"}]}")
              .orThrow();
      WriteResult written = MapFormats.standard().named("json").write(map);
      if (!MapFormats.standard().read(written.text()).orThrow().equals(map)) {
        throw new IllegalStateException(written.text());
      }
    }
  }

  @Test
  void json_is_read_and_written_without_a_class_of_yaml() throws ReflectiveOperationException {
    WithoutYaml loader = new WithoutYaml();
    Class<?> program = loader.loadClass(Program.class.getName(), true);
    assertThat(program.getClassLoader()).isSameAs(loader);
    ((Runnable) program.getConstructor().newInstance()).run();
    assertThat(loader.refused).isEmpty();
  }
}
