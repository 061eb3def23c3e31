package org.argmap.cli.output;

import java.util.List;
import org.argmap.cli.terminal.Refusal;
import org.argmap.internal.text.Quoted;
import org.argmap.model.ArgumentMap;
import org.argmap.render.diagram.View;

/** Parts of a map by name, written {@code NAME} or {@code NAME=VALUE}. A new one is a line here. */
public final class Views {
  private Views() {}

  /** Narrows a view. */
  @FunctionalInterface
  public interface Narrowing {
    /**
     * The narrower view.
     *
     * @param value what was written after the equals sign; empty if nothing was
     * @throws Refusal if the map has nothing that the value names
     */
    View apply(View view, ArgumentMap map, String value);
  }

  /** The parts that can be named. */
  public static Choices<Narrowing> views() {
    return new Choices<>(
        "view", List.of(new Choice<>("whole", "everything", (view, map, value) -> view)));
  }

  /**
   * Checks that parts have names that are known.
   *
   * @throws Refusal with the nearest names, if one is not
   */
  public static void check(List<String> parts) {
    Choices<Narrowing> views = views();
    parts.forEach(part -> views.named(name(part)));
  }

  /**
   * The view of a map that all parts together make.
   *
   * @throws Refusal if a part names what is not there
   */
  public static View of(List<String> parts, ArgumentMap map) {
    Choices<Narrowing> views = views();
    View view = View.wholeMap();
    for (String part : parts) {
      String value = part.substring(Math.min(part.length(), name(part).length() + 1));
      try {
        view = views.named(name(part)).apply(view, map, value);
      } catch (IllegalArgumentException e) {
        throw Refusal.because("--view %s: %s".formatted(Quoted.text(part), e.getMessage()), e);
      }
    }
    return view;
  }

  private static String name(String part) {
    int equals = part.indexOf('=');
    return equals < 0 ? part : part.substring(0, equals);
  }
}
