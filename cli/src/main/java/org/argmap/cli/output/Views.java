package org.argmap.cli.output;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import org.argmap.cli.terminal.Refusal;
import org.argmap.internal.text.NearestWords;
import org.argmap.internal.text.Quoted;
import org.argmap.internal.text.VisibleText;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.argmap.model.SectionId;
import org.argmap.render.diagram.view.ContentKind;
import org.argmap.render.diagram.view.Detail;
import org.argmap.render.diagram.view.View;

/** Parts of a map by name, written {@code NAME} or {@code NAME=VALUE}. A new one is a line here. */
public final class Views {
  private static final Choices<Narrowing> VIEWS =
      new Choices<>(
          "view",
          List.of(
              view("around=ID:STEPS", "an element and what is near it", Views::around),
              view("grounds=ID", "an element and what bears on it", Views::grounds),
              view("consequences=ID", "an element and what it bears on", Views::consequences),
              view("depth=STEPS", "so many steps below the conclusions", Views::depth),
              view("collapse=ID,ID", "branches as a number", Views::collapse),
              view("close=ID,ID", "sections as one box each", Views::close),
              view("closed", "all sections as one box each", (v, map, value) -> v.closeSections()),
              view("without=ID,ID", "not these elements", Views::without),
              view("without-tag=TAG,TAG", "not what is tagged so", Views::withoutTag),
              view("hide=KIND,KIND", "not these kinds", Views::hide),
              view("show=DETAIL,DETAIL", "these details, too", Views::show),
              view("pros-first", "support before opposition", (v, map, value) -> v.prosFirst())));

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

  private static Choice<Narrowing> view(String form, String summary, Narrowing narrowing) {
    return new Choice<>(name(form), form + ": " + summary, narrowing);
  }

  /** The parts that can be named. */
  public static Choices<Narrowing> views() {
    return VIEWS;
  }

  /**
   * Checks that parts have names that are known.
   *
   * @throws Refusal with the nearest names, if one is not
   */
  public static void check(List<String> parts) {
    parts.forEach(part -> VIEWS.named(name(part)));
  }

  /**
   * The view of a map that all parts together make.
   *
   * @throws Refusal if a part names what is not there
   */
  public static View of(List<String> parts, ArgumentMap map) {
    View view = View.wholeMap();
    for (String part : parts) {
      String value = part.substring(Math.min(part.length(), name(part).length() + 1));
      try {
        view = VIEWS.named(name(part)).apply(view, map, value);
      } catch (IllegalArgumentException | NoSuchElementException e) {
        throw Refusal.because("--view %s: %s".formatted(VisibleText.of(part), e.getMessage()), e);
      }
    }
    return view;
  }

  private static String name(String part) {
    int equals = part.indexOf('=');
    return equals < 0 ? part : part.substring(0, equals);
  }

  private static View around(View view, ArgumentMap map, String value) {
    int steps = steps(value, 1);
    return view.around(id(map, withoutSteps(value)), steps);
  }

  private static View grounds(View view, ArgumentMap map, String value) {
    ElementId id = id(map, withoutSteps(value));
    return view.groundsOf(id, steps(value, Integer.MAX_VALUE));
  }

  private static View consequences(View view, ArgumentMap map, String value) {
    ElementId id = id(map, withoutSteps(value));
    return view.consequencesOf(id, steps(value, Integer.MAX_VALUE));
  }

  private static View depth(View view, ArgumentMap map, String value) {
    return view.depth(number(value));
  }

  private static View collapse(View view, ArgumentMap map, String value) {
    return view.collapse(ids(map, value));
  }

  private static View close(View view, ArgumentMap map, String value) {
    SectionId[] sections =
        Arrays.stream(ids(map, value))
            .map(
                id -> {
                  if (id instanceof SectionId section) {
                    return section;
                  }
                  throw new IllegalArgumentException(
                      Quoted.text(id.value()) + " is a " + id.kind().word() + ", and no section.");
                })
            .toArray(SectionId[]::new);
    return view.close(sections);
  }

  private static View without(View view, ArgumentMap map, String value) {
    return view.hide(ids(map, value));
  }

  private static View withoutTag(View view, ArgumentMap map, String value) {
    return view.hideTagged(words(value).toArray(String[]::new));
  }

  private static View hide(View view, ArgumentMap map, String value) {
    return constants(view, value, ContentKind.values(), "kind", View::hide);
  }

  private static View show(View view, ArgumentMap map, String value) {
    return constants(view, value, Detail.values(), "detail", View::show);
  }

  private static <E extends Enum<E>> View constants(
      View view, String value, E[] all, String what, BiFunction<View, E, View> narrowing) {
    Choices<E> choices =
        new Choices<>(
            what,
            Arrays.stream(all)
                .map(
                    each ->
                        new Choice<>(
                            each.name().toLowerCase(Locale.ROOT).replace('_', '-'), "", each))
                .toList());
    View narrowed = view;
    for (String word : words(value)) {
      narrowed = narrowing.apply(narrowed, choices.named(word));
    }
    return narrowed;
  }

  /** Where the number of steps begins: at the last colon that digits follow; -1 without one. */
  private static int stepsAt(String value) {
    int colon = value.lastIndexOf(':');
    boolean isNumber =
        colon >= 0
            && colon + 1 < value.length()
            && value.substring(colon + 1).chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? colon : -1;
  }

  private static String withoutSteps(String value) {
    int colon = stepsAt(value);
    return colon < 0 ? value : value.substring(0, colon);
  }

  private static int steps(String value, int standard) {
    int colon = stepsAt(value);
    return colon < 0 ? standard : number(value.substring(colon + 1));
  }

  private static int number(String value) {
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "A number of steps is needed, not " + Quoted.text(value) + ".", e);
    }
  }

  private static List<String> words(String value) {
    List<String> words =
        Arrays.stream(value.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    if (words.isEmpty()) {
      throw new IllegalArgumentException("Nothing is named after the equals sign.");
    }
    return words;
  }

  private static ElementId[] ids(ArgumentMap map, String value) {
    return words(value).stream().map(word -> id(map, word)).toArray(ElementId[]::new);
  }

  private static ElementId id(ArgumentMap map, String word) {
    return map.find(word)
        .map(Element::id)
        .orElseThrow(
            () -> {
              List<String> known = map.elements().stream().map(each -> each.id().value()).toList();
              String guess = new NearestWords(known).sentence(word);
              return Refusal.because(
                      "The map has nothing with the id %s.".formatted(Quoted.text(word)))
                  .hint(guess + "argmap render FILE --to txt -o - shows the ids.");
            });
  }
}
