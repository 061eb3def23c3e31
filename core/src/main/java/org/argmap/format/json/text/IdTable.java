package org.argmap.format.json.text;

import java.util.HashSet;
import java.util.Set;
import org.argmap.model.ClaimId;
import org.argmap.model.ElementId;
import org.argmap.model.ElementKind;
import org.argmap.model.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The ids of a document, one object for each. In the document ids are plain words; here a word gets
 * the kind of the element that has declared it. A word that is used before is taken for a claim if
 * several kinds are possible; if that proves wrong, {@link #isOpen} says so.
 */
public final class IdTable {
  private final WordTable<ElementId> ids;
  private final Set<String> invalid = new HashSet<>();
  private boolean open;

  /** Makes an empty table with room for about so many ids. */
  public IdTable(int expected) {
    this.ids = new WordTable<>(expected);
  }

  /** Whether some word was taken for another kind of id than it proved to be. */
  public boolean isOpen() {
    return open;
  }

  public void open() {
    open = true;
  }

  public boolean isInvalid(String word) {
    return !invalid.isEmpty() && invalid.contains(word);
  }

  /**
   * The id that the characters of a word mean, if an element of one of these kinds has it or it was
   * met as one before; null if more must be looked at.
   */
  public <I extends ElementId> @Nullable I known(
      Class<I> type, char[] text, int offset, int length) {
    ElementId known = ids.get(text, offset, length);
    return type.isInstance(known) && invalid.isEmpty() ? type.cast(known) : null;
  }

  /**
   * The id of the element that is being declared.
   *
   * @throws IllegalArgumentException if the word is no valid id, the first time
   */
  public ElementId declared(ElementKind kind, String word) {
    if (!invalid.isEmpty() && invalid.contains(word)) {
      return kind.id(reference(kind, word).value());
    }
    ElementId id = kind.id(word);
    ElementId known = ids.putIfAbsent(word, id);
    if (known == null || known.kind() == kind) {
      return known == null ? id : known;
    }
    open = true;
    ids.put(word, id);
    return id;
  }

  /**
   * The id of an element of one kind.
   *
   * @throws IllegalArgumentException if the word is no valid id, the first time
   */
  public ElementId reference(ElementKind kind, String word) {
    ElementId known = ids.get(word);
    if (known == null) {
      ElementId id = kind.id(word);
      ids.put(word, id);
      return id;
    }
    return known.kind() == kind ? known : kind.id(known.value());
  }

  /**
   * The id of an element of several possible kinds.
   *
   * @throws IllegalArgumentException if the word is no valid id, the first time
   */
  public <I extends ElementId> I reference(Class<I> type, String word) {
    ElementId known = ids.get(word);
    if (known == null) {
      known = ClaimId.of(word);
      ids.put(word, known);
    } else if (!type.isInstance(known)) {
      known = ClaimId.of(known.value());
      open = true;
    }
    return type.cast(known);
  }

  /** Gives a word that is no valid id another one, by which it is known from here on. */
  public ElementId corrected(@Nullable ElementKind kind, String word) {
    String slug = Ids.fromText(word) + "-" + Integer.toHexString(word.hashCode());
    ElementId id = kind == null ? ClaimId.of(slug) : kind.id(slug);
    ids.put(word, id);
    invalid.add(word);
    return id;
  }

  /** Returns an id like the one wanted that no word has, and takes it. */
  public String free(String wanted) {
    String stem = wanted.length() > 230 ? Ids.fromText(wanted) : wanted;
    String free = stem;
    for (int number = 2; ids.get(free) != null; number++) {
      free = stem + "-" + number;
    }
    ids.put(free, ClaimId.of(free));
    return free;
  }
}
