package org.argmap.render.registry;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.argmap.internal.text.NearestWords;
import org.argmap.internal.text.Quoted;

/**
 * Named things of one kind: the built-in ones in their order, then those that other artifacts
 * provide, in the order of their names. Of two with the same name the first counts.
 *
 * @param <T> the kind of thing
 */
public final class Registry<T> {
  private final String kind;
  private final Map<String, T> byName;
  private final List<String> names;

  private Registry(String kind, Map<String, T> byName, List<String> names) {
    this.kind = kind;
    this.byName = byName;
    this.names = names;
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * Collects the built-in things and those that {@link ServiceLoader} finds.
   *
   * @param kind the word for one of them in messages, such as {@code style}
   * @param service the type that providers implement; the module uses it
   */
  public static <T> Registry<T> of(
      String kind, Class<T> service, Function<T, String> nameOf, List<T> builtIn) {
    List<T> all = new ArrayList<>(builtIn);
    provided(service).stream().sorted(Comparator.comparing(nameOf)).forEach(all::add);
    return of(kind, nameOf, all);
  }

  /** Collects things that other artifacts cannot add to. */
  public static <T> Registry<T> of(String kind, Function<T, String> nameOf, List<T> all) {
    Map<String, T> byName = new LinkedHashMap<>();
    Map<String, String> shown = new LinkedHashMap<>();
    for (T each : all) {
      String name = nameOf.apply(each);
      byName.putIfAbsent(key(name), each);
      shown.putIfAbsent(key(name), name);
    }
    return new Registry<>(kind, byName, List.copyOf(shown.values()));
  }

  /**
   * Asks two class loaders: the one of Argmap, because the one of a thread of a common pool may see
   * no library at all; and the one of the thread, because an application server may load Argmap
   * apart from the application.
   */
  private static <T> List<T> provided(Class<T> service) {
    Map<Class<?>, T> found = new LinkedHashMap<>();
    ServiceLoader.load(service, Registry.class.getClassLoader())
        .forEach(each -> found.putIfAbsent(each.getClass(), each));
    ServiceLoader.load(service).forEach(each -> found.putIfAbsent(each.getClass(), each));
    return List.copyOf(found.values());
  }

  /** Returns all of them, in order. */
  public List<T> all() {
    return List.copyOf(byName.values());
  }

  /** Returns the one with this name, upper and lower case alike; empty if there is none. */
  public Optional<T> find(String name) {
    requireNonNull(name, "name");
    return Optional.ofNullable(byName.get(key(name)));
  }

  /**
   * Returns the one with this name, upper and lower case alike.
   *
   * @throws IllegalArgumentException if there is none; the message proposes names and lists all
   */
  public T named(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException(unknown(name)));
  }

  private String unknown(String name) {
    return "There is no %s %s. %sThe %ss are: %s."
        .formatted(
            kind,
            Quoted.text(name),
            new NearestWords(names).sentence(name.strip()),
            kind,
            String.join(", ", names));
  }
}
