package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The flat form of building a map: elements in any order, references before what they refer to if
 * need be. {@link #build} reports all problems at once.
 *
 * <p>The shorthands return the ids of what they add, and take typed ids, so that an undercut cannot
 * be hung on a claim, and an argument id cannot be a premise. Not for use by several threads.
 */
public final class ArgumentMapBuilder {
  private Metadata metadata;
  private final Map<ElementKind, List<Element>> elements = new EnumMap<>(ElementKind.class);
  private final List<Finding> earlyProblems = new ArrayList<>();
  private @Nullable Map<String, Integer> ids;

  ArgumentMapBuilder(Metadata metadata) {
    this.metadata = metadata;
  }

  /** Sets what is said of the map as a whole. */
  public ArgumentMapBuilder metadata(Metadata all) {
    metadata = requireNonNull(all, "all");
    return this;
  }

  /** Changes what is said of the map as a whole. */
  public ArgumentMapBuilder metadata(Consumer<? super Metadata.Builder> change) {
    Metadata.Builder changed = metadata.toBuilder();
    change.accept(changed);
    metadata = changed.build();
    return this;
  }

  /** Adds an element after those of its kind that are there. */
  public ArgumentMapBuilder add(Element element) {
    requireNonNull(element, "element");
    elements.computeIfAbsent(element.id().kind(), kind -> new ArrayList<>()).add(element);
    if (ids != null) {
      ids.putIfAbsent(element.id().value(), 2);
    }
    return this;
  }

  /** Adds elements, as {@link #add} does. */
  public ArgumentMapBuilder addAll(Iterable<? extends Element> all) {
    all.forEach(this::add);
    return this;
  }

  // Shorthands

  /**
   * Adds a claim.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public ClaimId claim(String id, String text) {
    return claim(id, text, claim -> {});
  }

  /**
   * Adds a claim with more than a text.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public ClaimId claim(String id, String text, Consumer<? super Claim.Builder> details) {
    Claim.Builder claim = Claim.builder(ClaimId.of(id), text);
    details.accept(claim);
    Claim built = claim.build();
    add(built);
    return built.id();
  }

  /** Adds a claim whose id is made from its text by {@link Ids#fromText}. */
  public ClaimId claim(String text) {
    return claim(newId(Ids.fromText(text), text), text);
  }

  /** Adds an argument from linked premises for a claim, an argument's step, or a relation. */
  public ArgumentId support(Target target, ClaimId premise, ClaimId... linked) {
    List<Premise> premises = premises(premise, linked);
    ArgumentId id = newArgumentId(premises, "for", target);
    add(SupportingArgument.builder(id, target, premises).build());
    return id;
  }

  /** Adds an argument from linked premises against a claim, an argument's step, or a relation. */
  public ArgumentId oppose(Target target, ClaimId premise, ClaimId... linked) {
    List<Premise> premises = premises(premise, linked);
    ArgumentId id = newArgumentId(premises, "against", target);
    add(OpposingArgument.builder(id, target, premises).build());
    return id;
  }

  /**
   * Adds an argument for a target under an id of its own.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public ArgumentId support(String id, Target target, ClaimId premise, ClaimId... linked) {
    ArgumentId argument = ArgumentId.of(id);
    add(SupportingArgument.builder(argument, target, premises(premise, linked)).build());
    return argument;
  }

  /**
   * Adds an argument against a target under an id of its own.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public ArgumentId oppose(String id, Target target, ClaimId premise, ClaimId... linked) {
    ArgumentId argument = ArgumentId.of(id);
    add(OpposingArgument.builder(argument, target, premises(premise, linked)).build());
    return argument;
  }

  /** Adds an argument that denies the step of another argument. */
  public ArgumentId undercut(ArgumentId target, ClaimId premise, ClaimId... linked) {
    return oppose(target, premise, linked);
  }

  /** Adds an argument that supports the step of another argument. */
  public ArgumentId back(ArgumentId target, ClaimId premise, ClaimId... linked) {
    return support(target, premise, linked);
  }

  /** Adds a contradiction of two claims. */
  public RelationId contradiction(ClaimId first, ClaimId second) {
    RelationId id = newRelationId(first, "contradicts", second);
    add(Contradiction.of(id, first, second));
    return id;
  }

  /** Adds a contrariety of two claims. */
  public RelationId contrariety(ClaimId first, ClaimId second) {
    RelationId id = newRelationId(first, "is-contrary-to", second);
    add(Contrariety.of(id, first, second));
    return id;
  }

  /** Adds a restatement of a claim by another. */
  public RelationId restatement(ClaimId first, ClaimId second) {
    RelationId id = newRelationId(first, "restates", second);
    add(Restatement.of(id, first, second));
    return id;
  }

  /** Adds a preference of one claim or argument over another. */
  public RelationId preference(Preferable preferred, Preferable over) {
    RelationId id = newRelationId(preferred, "is-preferred-over", over);
    add(Preference.of(id, preferred, over));
    return id;
  }

  /**
   * Adds a question that claims answer as rival positions.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public QuestionId question(String id, String text, ClaimId... positions) {
    Question question =
        Question.builder(QuestionId.of(id), text).positions(Arrays.asList(positions)).build();
    add(question);
    return question.id();
  }

  /**
   * Adds a source.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public SourceId source(String id, String title) {
    Source source = Source.builder(SourceId.of(id), title).build();
    add(source);
    return source.id();
  }

  /** Adds a judgement of how evidence bears on a hypothesis. */
  public JudgementId judgement(ClaimId evidence, ClaimId hypothesis, Consistency consistency) {
    JudgementId id = newJudgementId(evidence, hypothesis);
    add(Judgement.builder(id, evidence, hypothesis, consistency).build());
    return id;
  }

  private static List<Premise> premises(ClaimId first, ClaimId... more) {
    if (more.length == 0) {
      return List.of(Premise.of(first));
    }
    List<Premise> premises = new ArrayList<>(more.length + 1);
    premises.add(Premise.of(first));
    for (ClaimId claim : more) {
      premises.add(Premise.of(claim));
    }
    return premises;
  }

  // Ids

  /**
   * Returns an id for an argument, made of its premises, its stance and its target, that no element
   * added so far has. It does not depend on how many other arguments there are.
   */
  ArgumentId newArgumentId(List<Premise> premises, String stance, Target target) {
    StringBuilder id = new StringBuilder();
    for (Premise premise : premises) {
      id.append(id.length() == 0 ? "" : "+").append(premise.claim().value());
    }
    id.append('-').append(stance).append('-').append(target.value());
    return ArgumentId.of(newId(id.toString()));
  }

  RelationId newRelationId(Preferable first, String verb, Preferable second) {
    return RelationId.of(newId(first.value() + "-" + verb + "-" + second.value()));
  }

  JudgementId newJudgementId(ClaimId evidence, ClaimId hypothesis) {
    return JudgementId.of(newId(evidence + "-on-" + hypothesis));
  }

  /** Returns {@code wanted}, or if some element has it, one like it that none has. */
  String newId(String wanted) {
    return newId(wanted, wanted);
  }

  String newId(String wanted, String text) {
    Map<String, Integer> taken = takenIds();
    String id = wanted;
    if (id.length() > IdSyntax.MAX_LENGTH - 16) {
      id = Ids.shorten(id, IdSyntax.MAX_LENGTH - 32) + "-" + Ids.hash(text);
    }
    if (taken.containsKey(id) && !wanted.equals(text)) {
      id = id + "-" + Ids.hash(text);
    }
    String free = id;
    int number = taken.getOrDefault(id, 2);
    while (taken.containsKey(free)) {
      free = id + "-" + number++;
    }
    if (!free.equals(id)) {
      taken.put(id, number);
    }
    return free;
  }

  /** All ids in use, each with the number to try next when another element wants it. */
  private Map<String, Integer> takenIds() {
    if (ids == null) {
      ids = new HashMap<>();
      for (List<Element> ofKind : elements.values()) {
        for (Element element : ofKind) {
          ids.putIfAbsent(element.id().value(), 2);
        }
      }
    }
    return ids;
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
   *     have, references to what is not there or is of another kind, elements in two sections,
   *     sections inside themselves
   */
  public ArgumentMap build() {
    List<Element> all = new ArrayList<>();
    elements.values().forEach(all::addAll);
    ElementTable table = new ElementTable(all.toArray(Element[]::new));
    BuildProblems problems = new BuildProblems(new NearestIds(all));
    earlyProblems.forEach(problems::add);
    BitSet duplicates = table.duplicates();
    for (int i = duplicates.nextSetBit(0); i >= 0; i = duplicates.nextSetBit(i + 1)) {
      problems.duplicate(table.at(i), table.at(table.positionOf(table.at(i).id().value())));
    }
    MapIndex index = new MapIndex(table, problems);
    if (!problems.findings().isEmpty()) {
      String name =
          metadata.title().filter(title -> !title.isBlank()).map(Quote::text).orElse("The map");
      throw new InvalidArgumentMapException(name + " cannot be built", problems.findings());
    }
    return new ArgumentMap(metadata, table, index);
  }
}
