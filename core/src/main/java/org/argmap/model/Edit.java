package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.argmap.internal.text.Quoted;

/**
 * A change to a map, as a value: it can be shown, kept, and applied. The old map is never touched.
 *
 * <pre>{@code
 * ArgumentMap next = map.edit(
 *     Edit.merge(ClaimId.of("trust"), ClaimId.of("confidence")),
 *     Edit.rename(ClaimId.of("trust"), "mutual-trust"));
 * }</pre>
 */
public sealed interface Edit {

  /**
   * Returns the changed map.
   *
   * @throws java.util.NoSuchElementException with the nearest ids, if the edit names an id that the
   *     map has not
   * @throws InvalidArgumentMapException if the edit would leave a map that is not whole
   */
  ArgumentMap applyTo(ArgumentMap map);

  /**
   * Returns the edit that adds elements, each after those of its kind; they may refer to one
   * another.
   */
  static Edit add(Element... elements) {
    return new Add(Arrays.asList(elements));
  }

  /** Returns the edit that adds elements, as {@link #add(Element...)} does. */
  static Edit add(Iterable<? extends Element> elements) {
    List<Element> all = new ArrayList<>();
    elements.forEach(all::add);
    return new Add(all);
  }

  /**
   * Returns the edit that removes elements and what cannot stand without them.
   *
   * <p>What hangs on a removed element goes with it, and what hangs on that: the arguments that
   * target it; the arguments of which it is a premise (premises are linked, each is needed); the
   * relations that it is an end of; the judgements that it is evidence or hypothesis of; a removed
   * participant's locutions. Everything else stays, without its reference: claims lose the
   * citations of a removed source, sources what they derived from, questions a position, sections a
   * member, reconstructions a step, locutions a reply or what they put forward, arguments the
   * critical question that they took up. The premises of a removed argument and the members of a
   * removed section stay.
   *
   * @see ArgumentMap#dependents
   */
  static Edit remove(ElementId... ids) {
    return new Remove(new LinkedHashSet<>(Arrays.asList(ids)));
  }

  /** Returns the edit that removes elements, as {@link #remove(ElementId...)} does. */
  static Edit remove(Iterable<? extends ElementId> ids) {
    Set<ElementId> chosen = new LinkedHashSet<>();
    ids.forEach(chosen::add);
    return new Remove(chosen);
  }

  /**
   * Returns the edit that removes elements with their branches: what {@link #remove} removes, and
   * the grounds that serve nothing else.
   *
   * <p>The grounds are the arguments that target a removed element, their premises, the arguments
   * that target these, and so on. Of these a claim stays, with its own grounds, if an argument that
   * stays uses it, if a question that stays has it as a position or is about it, or if a relation
   * or judgement ties it to a claim that stays. Claims that were linked to a removed one as
   * premises of one argument stay too, and so do the sources that were cited.
   *
   * @see ArgumentMap#branch
   */
  static Edit removeBranch(ElementId... ids) {
    return new RemoveBranch(new LinkedHashSet<>(Arrays.asList(ids)));
  }

  /** Returns the edit that puts an element in the place of the one of the same kind and id. */
  static Edit replace(Element element) {
    return new Replace(element);
  }

  /**
   * Returns the edit that makes two claims one. The kept claim keeps its id, text and settings; it
   * gains the tags, notes, citations, and those attributes of the other whose names it does not
   * have; title, weight, likelihood and confidence are taken over where it has none. All that
   * referred to the other refers to it. An argument that used both uses it once. It stays in its
   * section, or comes into the other's if it is in none. A restatement between the two goes, with
   * what {@linkplain #remove hung on it}.
   */
  static Edit merge(ClaimId kept, ClaimId other) {
    return new Merge(kept, other);
  }

  /** Returns the edit that gives an element another id, wherever it is named. */
  static Edit rename(ElementId id, String newId) {
    return new Rename(id, newId);
  }

  /**
   * Adds elements.
   *
   * @param elements what is added
   */
  record Add(List<Element> elements) implements Edit {
    /** Makes the edit. */
    public Add {
      elements = List.copyOf(elements);
    }

    @Override
    public ArgumentMap applyTo(ArgumentMap map) {
      return map.toBuilder().addAll(elements).build();
    }
  }

  /**
   * Removes elements and what cannot stand without them.
   *
   * @param ids what is removed, in order
   */
  record Remove(Set<ElementId> ids) implements Edit {
    /** Makes the edit. */
    public Remove {
      // Not Set.copyOf, whose order differs from run to run, and which chosen ids can make slow.
      ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
      ids.forEach(id -> requireNonNull(id, "id"));
    }

    @Override
    public ArgumentMap applyTo(ArgumentMap map) {
      ids.forEach(map::element);
      return Removal.remove(map, Removal.in(map).dependents(ids));
    }
  }

  /**
   * Removes elements with their branches.
   *
   * @param ids the elements, in order
   */
  record RemoveBranch(Set<ElementId> ids) implements Edit {
    /** Makes the edit. */
    public RemoveBranch {
      ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids)); // as in Remove
      ids.forEach(id -> requireNonNull(id, "id"));
    }

    @Override
    public ArgumentMap applyTo(ArgumentMap map) {
      ids.forEach(map::element);
      return Removal.remove(map, Removal.in(map).branch(ids));
    }
  }

  /**
   * Replaces an element.
   *
   * @param element the new element
   */
  record Replace(Element element) implements Edit {
    /** Makes the edit. */
    public Replace {
      requireNonNull(element, "element");
    }

    @Override
    public ArgumentMap applyTo(ArgumentMap map) {
      int position = map.position(element.id());
      ArgumentMapBuilder changed = new ArgumentMapBuilder(map.metadata());
      for (int i = 0; i < map.table().size(); i++) {
        changed.add(i == position ? element : map.table().at(i));
      }
      return changed.build();
    }
  }

  /**
   * Makes two claims one.
   *
   * @param kept the claim that stays
   * @param other the claim that goes
   */
  record Merge(ClaimId kept, ClaimId other) implements Edit {
    /**
     * Makes the edit.
     *
     * @throws IllegalArgumentException if the two are the same
     */
    public Merge {
      requireNonNull(other, "other");
      if (kept.equals(other)) {
        throw new IllegalArgumentException(
            "The claim %s cannot be merged with itself.".formatted(Quoted.text(kept.value())));
      }
    }

    @Override
    public ArgumentMap applyTo(ArgumentMap map) {
      Claim merged = merged(map.claim(kept), map.claim(other));
      ArgumentMapBuilder changed = new ArgumentMapBuilder(map.metadata());
      boolean inSection = map.sectionOf(kept).isPresent();
      Set<ElementId> gone = restatements(map);
      gone.addAll(Removal.in(map).dependents(gone));
      for (Element element : map.elements()) {
        if (element.id().equals(other) || gone.contains(element.id())) {
          continue;
        }
        Element current = element.id().equals(kept) ? merged : element;
        Element rewritten =
            References.rewrite(
                current,
                id -> {
                  if (id.equals(other)) {
                    return inSection && element instanceof Section ? null : kept;
                  }
                  return gone.contains(id) ? null : id;
                });
        requireNonNull(rewritten);
        changed.add(usesOther(element) ? oncePerPremise(rewritten) : rewritten);
      }
      return changed.build();
    }

    private boolean usesOther(Element element) {
      return element instanceof Argument argument
          && argument.premises().stream().anyMatch(premise -> premise.claim().equals(other));
    }

    private Set<ElementId> restatements(ArgumentMap map) {
      Set<ElementId> between = new HashSet<>();
      for (Relation relation : map.relationsOf(other)) {
        if (relation instanceof Restatement && relation.ends().contains(kept)) {
          between.add(relation.id());
        }
      }
      return between;
    }

    private Element oncePerPremise(Element element) {
      if (!(element instanceof Argument argument) || argument.premises().size() == 1) {
        return element;
      }
      List<Premise> once = new ArrayList<>();
      boolean seen = false;
      for (Premise premise : argument.premises()) {
        if (!premise.claim().equals(kept) || !seen) {
          once.add(premise);
        }
        seen |= premise.claim().equals(kept);
      }
      return once.size() == argument.premises().size() ? element : argument.withPremises(once);
    }

    private static Claim merged(Claim kept, Claim other) {
      Claim.Builder merged = kept.toBuilder().tags(other.tags()).notes(other.notes());
      other.citations().stream()
          .filter(citation -> !kept.citations().contains(citation))
          .forEach(merged::cite);
      other
          .attributes()
          .asMap()
          .forEach(
              (name, value) -> {
                if (kept.attributes().get(name).isEmpty()) {
                  merged.attribute(name, value);
                }
              });
      if (kept.title().isEmpty()) {
        other.title().ifPresent(merged::title);
      }
      if (kept.weight().isEmpty()) {
        other.weight().ifPresent(merged::weight);
      }
      if (kept.likelihood().isEmpty()) {
        other.likelihood().ifPresent(merged::likelihood);
      }
      if (kept.confidence().isEmpty()) {
        other.confidence().ifPresent(merged::confidence);
      }
      return merged.build();
    }
  }

  /**
   * Gives an element another id.
   *
   * @param id the id that it has
   * @param newId the id that it gets
   */
  record Rename(ElementId id, String newId) implements Edit {
    /**
     * Makes the edit.
     *
     * @throws IllegalArgumentException if {@code newId} is not a valid id
     */
    public Rename {
      requireNonNull(id, "id");
      IdSyntax.check(newId);
    }

    @Override
    public ArgumentMap applyTo(ArgumentMap map) {
      map.element(id);
      ElementId renamed = id.kind().id(newId);
      ArgumentMapBuilder changed = new ArgumentMapBuilder(map.metadata());
      for (Element element : map.elements()) {
        changed.add(References.renamed(element, id, renamed));
      }
      return changed.build();
    }
  }
}
