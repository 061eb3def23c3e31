package org.argmap.format.argdown.notation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.argmap.model.ElementKind;
import org.argmap.model.Ids;
import org.argmap.model.Premise;

/**
 * Allocator of unique ids for elements that a text names by titles, or not at all. They are made of
 * titles, texts and other ids, never of positions, so that what is inserted into the text changes
 * no other id; only where two would be alike a fingerprint, or a number, follows.
 */
public final class IdAllocator {
  /** An id has 256 characters at most; this leaves room for a fingerprint and a number. */
  private static final int LONGEST = 240;

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> nextNumbers = new HashMap<>();

  private boolean hasClash;
  private final Set<String> ofWholes = new HashSet<>();

  /** Takes the id of an element that stands in the front matter; the text may have it as well. */
  public void takeForWhole(String id) {
    ofWholes.add(id);
    taken.add(id);
  }

  /** Takes an id that the text gives; false if it is taken. */
  public boolean take(String id) {
    boolean isFree = taken.add(id) || ofWholes.remove(id);
    hasClash |= !isFree;
    return isFree;
  }

  /** Whether the document gives some id to two elements. */
  public boolean hasClash() {
    return hasClash;
  }

  /**
   * The wish of an element for an id.
   *
   * @param element the element
   * @param id the id that it wants
   * @param text the title or text of which the id is made
   * @param rank of several elements with one text, the lowest goes first
   * @param detail what tells elements apart that are alike in all else
   */
  public record Wish<E>(E element, String id, String text, int rank, String detail) {
    /** Makes a wish without details. */
    public Wish(E element, String id, String text, int rank) {
      this(element, id, text, rank, "");
    }

    private int compare(Wish<E> other) {
      int order = Integer.compare(rank, other.rank);
      order = order != 0 ? order : Boolean.compare(other.text.equals(other.id), text.equals(id));
      order = order != 0 ? order : text.compareTo(other.text);
      return order != 0 ? order : detail.compareTo(other.detail);
    }
  }

  /**
   * Gives each element an id, and takes it. Of several that want the same one, the element with the
   * lowest rank gets it, of those the one whose text is the id, else the one whose text comes first
   * in the alphabet; so it does not matter in what order the document has them. The order counts
   * only where elements are alike in all.
   */
  public <E> void grant(List<Wish<E>> wishes, BiConsumer<E, String> to) {
    Map<String, List<Wish<E>>> rivals = new LinkedHashMap<>();
    List<Wish<E>> later = new ArrayList<>();
    Map<String, Wish<E>> first = new HashMap<>(wishes.size() * 2);
    for (Wish<E> wish : wishes) {
      Wish<E> before = first.putIfAbsent(wish.id(), wish);
      if (before != null) {
        rivals.computeIfAbsent(wish.id(), id -> new ArrayList<>(List.of(before))).add(wish);
      }
    }
    for (Wish<E> wish : wishes) {
      List<Wish<E>> others = rivals.isEmpty() ? null : rivals.get(wish.id());
      if (others == null && (taken.add(wish.id()) || ofWholes.remove(wish.id()))) {
        to.accept(wish.element(), wish.id());
      } else if (others == null) {
        later.add(wish);
      }
    }
    for (List<Wish<E>> others : rivals.values()) {
      others.sort(Wish::compare);
      later.addAll(others);
    }
    for (Wish<E> wish : later) {
      to.accept(wish.element(), free(wish.id(), wish.text()));
    }
  }

  /** Takes this id, or one like it. */
  public String like(String wanted) {
    return free(wanted, wanted);
  }

  /** The id that an argument has if the text gives it none. */
  public static String ofArgument(List<Premise> premises, boolean isSupporting, String target) {
    StringBuilder id = new StringBuilder();
    for (Premise premise : premises) {
      id.append(id.length() == 0 ? "" : "+").append(premise.claim().value());
    }
    return shortened(id.append(isSupporting ? "-for-" : "-against-").append(target).toString());
  }

  /** The id that a relation has if the text gives it none. */
  public static String ofRelation(String first, String verb, String second) {
    return shortened(first + "-" + verb + "-" + second);
  }

  /** The id that a section has if the text gives it none: it begins like no claim's. */
  public static String ofSection(String title) {
    return "section-" + Ids.fromText(title);
  }

  /** Whether a text document that is exact takes a title for an id. */
  public static boolean isIdInBrackets(String title) {
    for (int i = 0; i < title.length(); i++) {
      if (Character.isWhitespace(title.charAt(i))) {
        return false;
      }
    }
    return isValid(title);
  }

  /** Whether this can be the id of an element. */
  public static boolean isValid(String id) {
    try {
      return ElementKind.CLAIM.id(id).value().equals(id);
    } catch (IllegalArgumentException notAnId) {
      return false;
    }
  }

  private static String shortened(String id) {
    if (id.length() <= LONGEST) {
      return id;
    }
    int end = LONGEST - 16;
    return id.substring(0, Character.isHighSurrogate(id.charAt(end - 1)) ? end - 1 : end)
        + "-"
        + hash(id);
  }

  /** A short, stable fingerprint of a text. */
  public static String hash(String text) {
    return String.format(Locale.ROOT, "%08x", text.hashCode());
  }

  private String free(String wanted, String text) {
    if (taken.add(wanted) || ofWholes.remove(wanted)) {
      return wanted;
    }
    String stem = wanted.equals(text) ? wanted : wanted + "-" + hash(text);
    if (!wanted.equals(text) && taken.add(stem)) {
      return stem;
    }
    int number = nextNumbers.getOrDefault(stem, 2);
    while (!taken.add(stem + "-" + number)) {
      number++;
    }
    nextNumbers.put(stem, number + 1);
    return stem + "-" + number;
  }
}
