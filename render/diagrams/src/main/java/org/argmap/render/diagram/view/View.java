package org.argmap.render.diagram.view;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ElementId;
import org.argmap.model.SectionId;

/**
 * The part of a map that a picture shows. Immutable; each method returns a view with one
 * restriction or detail more.
 *
 * <pre>{@code
 * View view = View.wholeMap().around(new ClaimId("trust"), 2).hide(ContentKind.RELATIONS);
 * String svg = Diagrams.svg().view(view).render(map);
 * }</pre>
 *
 * <p>What a view leaves out between two things that it shows leaves a shortened line from one to
 * the other, so that no view breaks a map into islands; what it leaves out behind one of them is
 * counted there. A view is not bound to a map: ids are looked up when it is applied to one.
 *
 * @see VisibleMap
 */
public final class View {

  private static final View WHOLE_MAP = new View(new Settings());

  private final Settings settings;

  private View(Settings settings) {
    this.settings = settings;
  }

  /** What a view asks for; copied before it is changed, never changed once a view has it. */
  private static final class Settings {
    private final List<Focus> focuses = new ArrayList<>();
    private final Set<ElementId> collapsed = new LinkedHashSet<>();
    private final Set<SectionId> closed = new LinkedHashSet<>();
    private final Set<ElementId> hidden = new LinkedHashSet<>();
    private final Set<String> hiddenTags = new LinkedHashSet<>();
    private final Set<ContentKind> hiddenParts = new LinkedHashSet<>();
    private final Set<Detail> details = new LinkedHashSet<>();
    private int depth = Integer.MAX_VALUE;
    private boolean allClosed;
    private boolean prosFirst;

    Settings copy() {
      Settings copy = new Settings();
      copy.focuses.addAll(focuses);
      copy.collapsed.addAll(collapsed);
      copy.closed.addAll(closed);
      copy.hidden.addAll(hidden);
      copy.hiddenTags.addAll(hiddenTags);
      copy.hiddenParts.addAll(hiddenParts);
      copy.details.addAll(details);
      copy.depth = depth;
      copy.allClosed = allClosed;
      copy.prosFirst = prosFirst;
      return copy;
    }
  }

  /** Everything in the map that the style can draw. */
  public static View wholeMap() {
    return WHOLE_MAP;
  }

  /**
   * Shows only what lies within a number of steps of an element, in both directions; called again,
   * also what lies around another one. A step crosses one argument, relation or question, as in
   * {@link ArgumentMap#neighbourhood}; an argument is shown with all its premises. A section stands
   * for its members.
   *
   * @param steps 0 or more
   */
  public View around(ElementId centre, int steps) {
    return focus(centre, steps, Focus.Side.BOTH);
  }

  /** Shows only the element and what bears on it within a number of steps. */
  public View groundsOf(ElementId centre, int steps) {
    return focus(centre, steps, Focus.Side.GROUNDS);
  }

  /** Shows only the element and everything that bears on it. */
  public View groundsOf(ElementId centre) {
    return focus(centre, Integer.MAX_VALUE, Focus.Side.GROUNDS);
  }

  /** Shows only the element and what it bears on within a number of steps. */
  public View consequencesOf(ElementId centre, int steps) {
    return focus(centre, steps, Focus.Side.CONSEQUENCES);
  }

  /** Shows only the element and everything that it bears on. */
  public View consequencesOf(ElementId centre) {
    return focus(centre, Integer.MAX_VALUE, Focus.Side.CONSEQUENCES);
  }

  private View focus(ElementId centre, int steps, Focus.Side side) {
    requireNonNull(centre, "centre");
    if (steps < 0) {
      throw new IllegalArgumentException(
          "A view reaches 0 or more steps from "
              + centre.value()
              + ", but "
              + steps
              + " were asked for.");
    }
    Settings copy = settings.copy();
    copy.focuses.add(new Focus(centre, steps, side));
    return new View(copy);
  }

  /**
   * Shows at most a number of steps below the final conclusions. What lies deeper is counted at the
   * claim that it is behind.
   *
   * @param steps 0 or more; with 0 the final conclusions alone are shown
   */
  public View depth(int steps) {
    if (steps < 0) {
      throw new IllegalArgumentException(
          "A view shows 0 or more steps below the final conclusions, but "
              + steps
              + " were asked for.");
    }
    Settings copy = settings.copy();
    copy.depth = steps;
    return new View(copy);
  }

  /**
   * Collapses branches: what bears on the element, and on nothing else that is shown, is hidden and
   * counted at its box.
   */
  public View collapse(ElementId... ids) {
    Settings copy = settings.copy();
    copy.collapsed.addAll(checked(ids));
    return new View(copy);
  }

  /**
   * Closes sections: each becomes one box with the number of what it holds. Lines of its content
   * lead to that box; lines that would lie side by side are drawn as one with their number.
   */
  public View close(SectionId... ids) {
    Settings copy = settings.copy();
    copy.closed.addAll(checked(ids));
    return new View(copy);
  }

  /** Closes all sections. */
  public View closeSections() {
    Settings copy = settings.copy();
    copy.allClosed = true;
    return new View(copy);
  }

  /** Hides parts of the map by their kind. */
  public View hide(ContentKind... parts) {
    Settings copy = settings.copy();
    copy.hiddenParts.addAll(checked(parts));
    return new View(copy);
  }

  /**
   * Hides elements. A claim or question leaves shortened lines from what bears on it to what it
   * bears on; an argument takes with it what is said for it alone.
   */
  public View hide(ElementId... ids) {
    Settings copy = settings.copy();
    copy.hidden.addAll(checked(ids));
    return new View(copy);
  }

  /** Hides the elements that have one of the tags, as {@link #hide(ElementId...)} does. */
  public View hideTagged(String... tags) {
    Settings copy = settings.copy();
    copy.hiddenTags.addAll(checked(tags));
    return new View(copy);
  }

  /** Shows details that are left out otherwise. */
  public View show(Detail... details) {
    Settings copy = settings.copy();
    copy.details.addAll(checked(details));
    return new View(copy);
  }

  /** Shows supporting arguments before opposing ones, and each kind in the author's order. */
  public View prosFirst() {
    Settings copy = settings.copy();
    copy.prosFirst = true;
    return new View(copy);
  }

  private static <T> List<T> checked(T[] items) {
    return List.copyOf(Arrays.asList(items));
  }

  /**
   * Returns what the view shows of a map.
   *
   * @throws java.util.NoSuchElementException if the map has no element with an id of the view; the
   *     message names the nearest ids
   * @throws IllegalArgumentException if an id is of a kind that the view cannot be centred on
   */
  public VisibleMap of(ArgumentMap map) {
    requireNonNull(map, "map");
    return isWholeMap()
        ? WholeMapApplication.of(map, this)
        : new ViewApplication(map, this).visibleMap();
  }

  /** Returns whether the view shows everything that the style draws, in the author's order. */
  public boolean isWholeMap() {
    return settings.focuses.isEmpty()
        && settings.collapsed.isEmpty()
        && settings.closed.isEmpty()
        && settings.hidden.isEmpty()
        && settings.hiddenTags.isEmpty()
        && settings.hiddenParts.isEmpty()
        && settings.depth == Integer.MAX_VALUE
        && !settings.allClosed;
  }

  List<Focus> focuses() {
    return Collections.unmodifiableList(settings.focuses);
  }

  Set<ElementId> collapsed() {
    return Collections.unmodifiableSet(settings.collapsed);
  }

  boolean closes(SectionId id) {
    return settings.allClosed || settings.closed.contains(id);
  }

  Set<SectionId> closed() {
    return Collections.unmodifiableSet(settings.closed);
  }

  Set<ElementId> hidden() {
    return Collections.unmodifiableSet(settings.hidden);
  }

  boolean hidesTag(Collection<String> tags) {
    return !settings.hiddenTags.isEmpty() && tags.stream().anyMatch(settings.hiddenTags::contains);
  }

  /** Returns whether parts of a kind are hidden. */
  public boolean hides(ContentKind part) {
    return settings.hiddenParts.contains(part);
  }

  /** Returns whether a detail is shown. */
  public boolean shows(Detail detail) {
    return settings.details.contains(detail);
  }

  int depth() {
    return settings.depth;
  }

  boolean isProsFirst() {
    return settings.prosFirst;
  }

  @Override
  public String toString() {
    List<String> words = new ArrayList<>();
    settings.focuses.forEach(focus -> words.add(focus.toString()));
    if (settings.depth < Integer.MAX_VALUE) {
      words.add("depth " + settings.depth);
    }
    add(words, "collapsed", settings.collapsed);
    add(words, "closed", settings.allClosed ? List.of("all sections") : settings.closed);
    add(words, "hidden", settings.hidden);
    add(words, "hidden tags", settings.hiddenTags);
    add(words, "hidden parts", settings.hiddenParts);
    add(words, "shown", settings.details);
    if (settings.prosFirst) {
      words.add("pros first");
    }
    return words.isEmpty() ? "whole map" : String.join("; ", words);
  }

  private static void add(List<String> words, String what, Collection<?> items) {
    if (!items.isEmpty()) {
      words.add(
          what
              + ' '
              + items.stream()
                  .map(item -> item instanceof ElementId id ? id.value() : item.toString())
                  .collect(Collectors.joining(", ")));
    }
  }
}
