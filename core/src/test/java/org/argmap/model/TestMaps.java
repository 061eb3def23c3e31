package org.argmap.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Makes random maps that hold every kind of element, with cycles, self-targets, several roots and
 * duplicate premises: the same map for the same seed. {@link #toString} says the seed.
 */
final class TestMaps {
  private final SplittableRandom random;
  private final ArgumentMapBuilder builder;
  private final List<ClaimId> claims = new ArrayList<>();
  private final List<ArgumentId> arguments = new ArrayList<>();
  private final List<RelationId> relations = new ArrayList<>();
  private final List<QuestionId> questions = new ArrayList<>();
  private final List<SourceId> sources = new ArrayList<>();
  private final List<ParticipantId> participants = new ArrayList<>();

  private TestMaps(long seed) {
    this.random = new SplittableRandom(seed);
    this.builder = ArgumentMap.builder("Seed " + seed);
  }

  /** A map and the seed that made it, which JUnit prints. */
  record Seeded(long seed, ArgumentMap map) {
    @Override
    public String toString() {
      return "seed " + seed + ": " + map;
    }
  }

  /** Maps of growing size, the empty one first. */
  static Stream<Seeded> maps() {
    return Stream.iterate(0L, seed -> seed + 1).limit(60).map(seed -> new Seeded(seed, of(seed)));
  }

  static ArgumentMap of(long seed) {
    return new TestMaps(seed).make((int) (seed % 20));
  }

  private ArgumentMap make(int size) {
    names(size);
    if (size == 0) {
      return builder.build();
    }
    boolean acyclic = random.nextInt(4) == 0;
    sources.forEach(this::addSource);
    claims.forEach(this::addClaim);
    for (int i = 0; i < arguments.size(); i++) {
      addArgument(i, acyclic);
    }
    relations.forEach(this::addRelation);
    questions.forEach(this::addQuestion);
    addJudgements();
    participants.forEach(
        id -> builder.add(Participant.builder(id, "Speaker " + id).tag("who").build()));
    addLocutions(size);
    addReconstruction();
    addSections();
    return builder.build();
  }

  private void names(int size) {
    for (int i = 0; i < size; i++) {
      claims.add(ClaimId.of("c" + i));
    }
    for (int i = 0; i < size + random.nextInt(size + 1); i++) {
      arguments.add(ArgumentId.of("a" + i));
    }
    for (int i = 0; i < size / 3; i++) {
      relations.add(RelationId.of("r" + i));
      questions.add(QuestionId.of("q" + i));
      sources.add(SourceId.of("s" + i));
      participants.add(ParticipantId.of("p" + i));
    }
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private <T> List<T> some(List<T> list) {
    return list.stream().filter(item -> random.nextInt(3) == 0).toList();
  }

  private void addSource(SourceId id) {
    builder.add(
        Source.builder(id, "Source " + id)
            .reliability(any(List.of(Reliability.values())))
            .derivedFrom(some(sources))
            .place(SourcePlace.at(1 + random.nextInt(9), 1))
            .build());
  }

  private void addClaim(ClaimId id) {
    Claim.Builder claim = Claim.builder(id, "Claim " + id + " holds.");
    if (random.nextBoolean()) {
      claim.tag("t" + random.nextInt(3)).note("note on " + id);
    }
    some(sources).forEach(source -> claim.cite(source, "page " + random.nextInt(9)));
    if (random.nextInt(3) == 0) {
      claim
          .title("Title of " + id)
          .weight(random.nextDouble())
          .likelihood(LikelihoodScale.ICD_203.likelihood("likely"))
          .confidence(AnalyticConfidence.LOW)
          .standing(any(List.of(Standing.values())))
          .attribute("rank", AttributeValue.of(random.nextInt(100)));
    }
    builder.add(claim.place(SourcePlace.at(1 + random.nextInt(9), 2)).build());
  }

  /** In an acyclic map, reasoning leads from claims with higher numbers to lower ones. */
  private void addArgument(int number, boolean acyclic) {
    ArgumentId id = arguments.get(number);
    int kind = random.nextInt(10);
    Target target;
    List<ClaimId> from;
    if (acyclic) {
      int to = random.nextInt(claims.size());
      target = claims.get(to);
      from = claims.subList(to + 1, claims.size());
      if (from.isEmpty()) {
        target = claims.get(0);
        from = List.of(claims.get(claims.size() - 1));
      }
    } else {
      target =
          kind < 6
              ? any(claims)
              : kind == 9 && !relations.isEmpty() ? any(relations) : any(arguments);
      from = claims;
    }
    List<Premise> premises = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      Premise premise = Premise.of(any(from));
      premises.add(random.nextInt(4) == 0 ? premise.inRole("major") : premise);
    }
    Bearing bearing =
        target instanceof ArgumentId && random.nextBoolean() ? Bearing.WHOLE : Bearing.STEP;
    if (random.nextBoolean()) {
      builder.add(
          SupportingArgument.builder(id, target, premises).bearing(bearing).gist("so").build());
    } else {
      OpposingArgument.Builder opposing =
          OpposingArgument.builder(id, target, premises).bearing(bearing).strength(0.5);
      if (!acyclic && random.nextInt(3) == 0) {
        opposing.presses(any(arguments), "CQ1");
      }
      builder.add(opposing.build());
    }
  }

  private void addRelation(RelationId id) {
    ClaimId first = any(claims);
    ClaimId second = any(claims);
    builder.add(
        switch (random.nextInt(4)) {
          case 0 -> Contradiction.builder(id, first, second).tag("strict").build();
          case 1 -> Contrariety.of(id, first, second);
          case 2 -> Restatement.builder(id, first, second).note("again").build();
          default -> Preference.of(id, first, second);
        });
  }

  private void addQuestion(QuestionId id) {
    builder.add(
        Question.builder(id, "What of " + id + "?")
            .positions(some(claims))
            .about(any(claims))
            .build());
  }

  private void addJudgements() {
    for (ClaimId evidence : some(claims)) {
      builder.judgement(evidence, any(claims), any(List.of(Consistency.values())));
    }
  }

  private void addLocutions(int size) {
    List<LocutionId> said = new ArrayList<>();
    for (int i = 0; i < size && !participants.isEmpty(); i++) {
      LocutionId id = LocutionId.of("l" + i);
      builder.add(
          Locution.builder(id, any(participants), "I say " + i + ".")
              .inReplyTo(some(said))
              .asserting(any(claims))
              .build());
      said.add(id);
    }
  }

  private void addReconstruction() {
    builder.add(
        Reconstruction.builder(ReconstructionId.of("whole"), "The whole case")
            .steps(some(arguments))
            .build());
  }

  private void addSections() {
    List<ElementId> top = new ArrayList<>(some(claims));
    List<ClaimId> rest = claims.stream().filter(claim -> !top.contains(claim)).toList();
    top.add(SectionId.of("inner"));
    builder.add(Section.builder(SectionId.of("outer"), "Outer").members(top).build());
    builder.add(Section.builder(SectionId.of("inner"), "Inner").members(some(rest)).build());
  }
}
