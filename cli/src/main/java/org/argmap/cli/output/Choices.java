package org.argmap.cli.output;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.argmap.cli.terminal.Refusal;
import org.argmap.internal.text.NearestWords;
import org.argmap.internal.text.Quoted;

/** The values of an option by their names; the first is the default. */
public final class Choices<T> implements Iterable<String> {
  private final String what;
  private final List<Choice<T>> all;

  /**
   * Makes the choices.
   *
   * @param what the word for one of them in messages, such as {@code theme}
   */
  public Choices(String what, List<Choice<T>> all) {
    this.what = what;
    this.all = List.copyOf(all);
  }

  /** The choices, in order. */
  public List<Choice<T>> all() {
    return all;
  }

  /** What is taken unless one is named. */
  public T standard() {
    return all.get(0).value();
  }

  /** The choice with this name, upper and lower case alike. */
  public Optional<Choice<T>> find(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return all.stream().filter(choice -> choice.name().equals(wanted)).findFirst();
  }

  /**
   * The value with this name, upper and lower case alike.
   *
   * @throws Refusal with the nearest names, if there is none
   */
  public T named(String name) {
    return find(name)
        .map(Choice::value)
        .orElseThrow(
            () ->
                Refusal.because("There is no %s %s.".formatted(what, Quoted.text(name)))
                    .hint(
                        new NearestWords(names()).sentence(name.strip())
                            + "There is: "
                            + String.join(", ", names())
                            + "."));
  }

  /** The names, in order. */
  public List<String> names() {
    return all.stream().map(Choice::name).toList();
  }

  @Override
  public Iterator<String> iterator() {
    return names().iterator();
  }
}
