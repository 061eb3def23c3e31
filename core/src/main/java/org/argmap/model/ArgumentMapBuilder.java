package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.argmap.internal.text.Quoted;

/**
 * A builder of argument maps in the flat form, for programs: elements are added one after the
 * other, and references may come before what they refer to. {@link #build} reports all problems at
 * once.
 *
 * <pre>{@code
 * ArgumentMapBuilder b = ArgumentMap.builder("Sharing");
 * ClaimId sharing = b.claim("sharing", "States share more intelligence.");
 * ClaimId trust = b.claim("trust", "Covert intrusions between partners erode trust.");
 * ArgumentId against = b.oppose(sharing, trust);
 * ArgumentMap map = b.build();
 * }</pre>
 *
 * <p>The methods named after elements add one and return its id. Ids are typed, so that an undercut
 * cannot be hung on a claim, and an argument's id cannot be a premise.
 *
 * <p>A builder made by {@link ArgumentMap#toBuilder} changes a copy of a map: {@link #replace},
 * {@link #put}, {@link #remove}, {@link #removeBranch}, {@link #rename}. These act at once, on the
 * elements added so far.
 *
 * <p>Not safe for use by several threads.
 */
public final class ArgumentMapBuilder extends ElementDeclarations {
  private Metadata metadata;
  private final List<Finding> earlyProblems = new ArrayList<>();

  /** The citations of claims that are not added yet. */
  private final Map<ClaimId, List<Citation>> waitingCitations = new LinkedHashMap<>();

  ArgumentMapBuilder(Metadata metadata) {
    this.metadata = metadata;
  }

  // Metadata

  /** Sets the metadata of the map; those set before are dropped. */
  public ArgumentMapBuilder metadata(Metadata all) {
    metadata = requireNonNull(all, "all");
    return this;
  }

  /** Changes the metadata of the map. */
  public ArgumentMapBuilder metadata(Consumer<? super Metadata.Builder> change) {
    Metadata.Builder changed = metadata.toBuilder();
    change.accept(changed);
    metadata = changed.build();
    return this;
  }

  /** Sets the title of the map. */
  public ArgumentMapBuilder title(String name) {
    return metadata(all -> all.title(name));
  }

  /** Sets what the map is about, in a paragraph or so. */
  public ArgumentMapBuilder description(String paragraph) {
    return metadata(all -> all.description(paragraph));
  }

  /**
   * Sets the language of the texts.
   *
   * @param tag a BCP 47 tag, such as {@code en} or {@code pt-BR}
   * @throws IllegalArgumentException if {@code tag} is not well-formed
   */
  public ArgumentMapBuilder language(String tag) {
    return metadata(all -> all.language(tag));
  }

  /** Adds an author of the map. */
  public ArgumentMapBuilder author(String name) {
    return metadata(all -> all.author(name));
  }

  /**
   * Sets when the map was made.
   *
   * @throws IllegalArgumentException as {@link PartialDateTime#parse}
   */
  public ArgumentMapBuilder date(String when) {
    return metadata(all -> all.date(when));
  }

  /** Sets the licence; an SPDX identifier where there is one. */
  public ArgumentMapBuilder licence(String name) {
    return metadata(all -> all.licence(name));
  }

  // Adding

  /**
   * Adds an element after the others of its kind. An element whose id is taken is a problem that
   * {@link #build} reports; to change an element that is there, use {@link #replace} or {@link
   * #put}.
   */
  public ArgumentMapBuilder add(Element element) {
    draft.add(requireNonNull(element, "element"));
    return this;
  }

  /** Adds elements, as {@link #add} does. */
  public ArgumentMapBuilder addAll(Iterable<? extends Element> all) {
    all.forEach(this::add);
    return this;
  }

  /** Adds a citation to a claim, after those that it has; the claim may be added later. */
  public ArgumentMapBuilder cite(ClaimId claim, Citation citation) {
    requireNonNull(citation, "citation");
    Claim known = (Claim) draft.find(requireNonNull(claim, "claim"));
    if (known == null) {
      waitingCitations.computeIfAbsent(claim, id -> new ArrayList<>()).add(citation);
    } else {
      draft.replace(known.toBuilder().cite(citation).build());
    }
    return this;
  }

  /** Adds a citation of a place in a source to a claim; both may be added later. */
  public ArgumentMapBuilder cite(ClaimId claim, SourceId source, String locator) {
    return cite(claim, Citation.of(source, locator));
  }

  // Looking up

  /** Returns the element with this id, whatever its kind, if one has been added. */
  public Optional<Element> find(String id) {
    return Optional.ofNullable(draft.find(requireNonNull(id, "id")));
  }

  /**
   * Returns the element with this id.
   *
   * @throws NoSuchElementException with the nearest ids, if none has been added
   */
  public Element element(ElementId id) {
    Element found = draft.find(requireNonNull(id, "id"));
    if (found == null) {
      throw new NoSuchElementException(BuildProblems.absent("builder", id, draft.all()));
    }
    return found;
  }

  /**
   * Returns the claim with this id.
   *
   * @throws NoSuchElementException with the nearest ids, if none has been added
   */
  public Claim claim(ClaimId id) {
    return (Claim) element(id);
  }

  /**
   * Returns the argument with this id.
   *
   * @throws NoSuchElementException with the nearest ids, if none has been added
   */
  public Argument argument(ArgumentId id) {
    return (Argument) element(id);
  }

  // Changing

  /**
   * Puts an element in the place of the one with the same kind and id, which keeps its place in the
   * order.
   *
   * @throws NoSuchElementException with the nearest ids, if none has been added
   */
  public ArgumentMapBuilder replace(Element element) {
    if (!draft.replace(element)) {
      throw new NoSuchElementException(
          BuildProblems.absent("builder", element.id(), draft.all())
              + " To add an element, use add(...); put(...) replaces or adds.");
    }
    return this;
  }

  /** Replaces elements, as {@link #replace} does. */
  public ArgumentMapBuilder replaceAll(Iterable<? extends Element> all) {
    all.forEach(this::replace);
    return this;
  }

  /** Replaces the element with the same kind and id; adds the element if there is none. */
  public ArgumentMapBuilder put(Element element) {
    if (!draft.replace(element)) {
      draft.add(element);
    }
    return this;
  }

  /** Replaces or adds elements, as {@link #put} does. */
  public ArgumentMapBuilder putAll(Iterable<? extends Element> all) {
    all.forEach(this::put);
    return this;
  }

  /**
   * Removes elements, and what cannot stand without them, by the rule of {@link Edit#remove}.
   *
   * @throws NoSuchElementException with the nearest ids, if one of them has not been added
   */
  public ArgumentMapBuilder remove(ElementId... ids) {
    return removeAll(Arrays.asList(ids));
  }

  /**
   * Removes elements, as {@link #remove} does; one call for many is much faster than many calls.
   *
   * @throws NoSuchElementException with the nearest ids, if one of them has not been added
   */
  public ArgumentMapBuilder removeAll(Iterable<? extends ElementId> ids) {
    Set<ElementId> chosen = chosen(ids);
    return without(removal().dependents(chosen));
  }

  /**
   * Removes elements with their branches: what cannot stand without them, and the grounds that
   * serve nothing else, by the rule of {@link Edit#removeBranch}.
   *
   * @throws NoSuchElementException with the nearest ids, if one of them has not been added
   */
  public ArgumentMapBuilder removeBranch(ElementId... ids) {
    return removeBranches(Arrays.asList(ids));
  }

  /**
   * Removes elements with their branches, as {@link #removeBranch} does.
   *
   * @throws NoSuchElementException with the nearest ids, if one of them has not been added
   */
  public ArgumentMapBuilder removeBranches(Iterable<? extends ElementId> ids) {
    Set<ElementId> chosen = chosen(ids);
    return without(removal().branch(chosen));
  }

  private Set<ElementId> chosen(Iterable<? extends ElementId> ids) {
    Set<ElementId> chosen = new LinkedHashSet<>();
    ids.forEach(id -> chosen.add(element(id).id()));
    return chosen;
  }

  private Removal removal() {
    return new Removal(this::element, Referrers.among(draft.all()));
  }

  private ArgumentMapBuilder without(Set<ElementId> gone) {
    draft.rewrite(element -> Removal.without(element, gone));
    return this;
  }

  /**
   * Gives an element another id, wherever it is named, and returns that id.
   *
   * @throws NoSuchElementException with the nearest ids, if no element with the old id has been
   *     added
   * @throws IllegalArgumentException if {@code newId} is not a valid id
   */
  @SuppressWarnings("unchecked") // a kind has one class of ids
  public <I extends ElementId> I rename(I id, String newId) {
    IdSyntax.check(newId);
    element(id);
    ElementId renamed = id.kind().id(newId);
    draft.rewrite(element -> References.renamed(element, id, renamed));
    List<Citation> citations = waitingCitations.remove(id);
    if (citations != null) {
      waitingCitations.put((ClaimId) renamed, citations);
    }
    return (I) renamed;
  }

  // Building

  /** Remembers a problem for {@link #build} to report. */
  void problem(Finding finding) {
    earlyProblems.add(finding);
  }

  /**
   * Returns the map. The builder can be used on.
   *
   * @throws InvalidArgumentMapException with all problems, if there are any: ids that two elements
   *     have, references to elements that are missing or of another kind, elements in two sections,
   *     sections inside themselves
   */
  public ArgumentMap build() {
    addWaitingCitations();
    List<Element> all = draft.all();
    ElementTable table = new ElementTable(all.toArray(Element[]::new));
    BuildProblems problems = new BuildProblems(new NearestIds(all));
    earlyProblems.forEach(problems::add);
    waitingCitations.forEach(problems::citationOfUnknownClaim);
    BitSet duplicates = table.duplicates();
    for (int i = duplicates.nextSetBit(0); i >= 0; i = duplicates.nextSetBit(i + 1)) {
      problems.duplicate(table.at(i), table.at(table.positionOf(table.at(i).id().value())));
    }
    MapIndex index = new MapIndex(table, problems);
    if (!problems.findings().isEmpty()) {
      String name =
          metadata.title().filter(title -> !title.isBlank()).map(Quoted::text).orElse("The map");
      throw new InvalidArgumentMapException(name + " cannot be built", problems.findings());
    }
    return new ArgumentMap(metadata, table, index);
  }

  private void addWaitingCitations() {
    Collection<ClaimId> known = new ArrayList<>();
    waitingCitations.forEach(
        (id, citations) -> {
          if (draft.find(id) instanceof Claim claim) {
            List<Citation> all = new ArrayList<>(claim.citations());
            all.addAll(citations);
            draft.replace(claim.toBuilder().citations(all).build());
            known.add(id);
          }
        });
    known.forEach(waitingCitations::remove);
  }
}
