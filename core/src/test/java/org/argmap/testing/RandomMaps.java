package org.argmap.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.argmap.model.AnalyticConfidence;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.ArgumentSettings;
import org.argmap.model.Bearing;
import org.argmap.model.Citation;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Consistency;
import org.argmap.model.Contradiction;
import org.argmap.model.Contrariety;
import org.argmap.model.Credibility;
import org.argmap.model.CriticalQuestionUse;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.argmap.model.ElementSettings;
import org.argmap.model.IllocutionaryForce;
import org.argmap.model.Judgement;
import org.argmap.model.JudgementId;
import org.argmap.model.Likelihood;
import org.argmap.model.LikelihoodScale;
import org.argmap.model.Locution;
import org.argmap.model.LocutionId;
import org.argmap.model.Metadata;
import org.argmap.model.OpposingArgument;
import org.argmap.model.PartialDateTime;
import org.argmap.model.Participant;
import org.argmap.model.ParticipantId;
import org.argmap.model.Preferable;
import org.argmap.model.Preference;
import org.argmap.model.Premise;
import org.argmap.model.ProofStandard;
import org.argmap.model.Question;
import org.argmap.model.QuestionId;
import org.argmap.model.Reconstruction;
import org.argmap.model.ReconstructionId;
import org.argmap.model.Relation;
import org.argmap.model.RelationId;
import org.argmap.model.Reliability;
import org.argmap.model.Restatement;
import org.argmap.model.Section;
import org.argmap.model.SectionId;
import org.argmap.model.Source;
import org.argmap.model.SourceId;
import org.argmap.model.SourcePlace;
import org.argmap.model.Standing;
import org.argmap.model.SupportingArgument;
import org.argmap.model.Target;

/**
 * Maps made at random, with every kind of element and every optional part, cycles, self-targets,
 * repeated premises, and texts that break things. The same seed gives the same map.
 *
 * <pre>{@code
 * ArgumentMap map = RandomMaps.map(seed, 20);
 * }</pre>
 */
public final class RandomMaps {
  private final SplittableRandom random;
  private final RandomTexts texts;
  private final List<ClaimId> claims = new ArrayList<>();
  private final List<ArgumentId> arguments = new ArrayList<>();
  private final List<RelationId> relations = new ArrayList<>();
  private final List<QuestionId> questions = new ArrayList<>();
  private final List<SourceId> sources = new ArrayList<>();
  private final List<ParticipantId> participants = new ArrayList<>();
  private final List<LocutionId> locutions = new ArrayList<>();
  private final List<ElementId> ungrouped = new ArrayList<>();
  private int number;

  private RandomMaps(long seed) {
    this.random = new SplittableRandom(seed);
    this.texts = new RandomTexts(random);
  }

  /**
   * Makes a map.
   *
   * @param seed which map; a test says it when it fails
   * @param size about how many claims it has; the other elements are about as many together
   */
  public static ArgumentMap map(long seed, int size) {
    return new RandomMaps(seed).map(size);
  }

  private ArgumentMap map(int size) {
    int about = size == 0 ? 0 : 1 + random.nextInt(2 * size);
    for (int i = 0; i < about; i++) {
      claims.add(ClaimId.of(id("c")));
    }
    if (!claims.isEmpty()) {
      some(about, () -> arguments.add(ArgumentId.of(id("a"))));
      some(about / 4, () -> relations.add(RelationId.of(id("r"))));
      some(about / 8, () -> questions.add(QuestionId.of(id("q"))));
    }
    some(about / 4, () -> sources.add(SourceId.of(id("s"))));
    some(about / 8, () -> participants.add(ParticipantId.of(id("p"))));
    if (!participants.isEmpty()) {
      some(about / 4, () -> locutions.add(LocutionId.of(id("l"))));
    }
    ArgumentMapBuilder builder = ArgumentMap.builder().metadata(metadata());
    List<Element> all = new ArrayList<>();
    claims.forEach(id -> all.add(claim(id)));
    arguments.forEach(id -> all.add(argument(id)));
    relations.forEach(id -> all.add(relation(id)));
    questions.forEach(id -> all.add(question(id)));
    sources.forEach(id -> all.add(source(id)));
    participants.forEach(id -> all.add(set(Participant.builder(id, texts.text())).build()));
    locutions.forEach(id -> all.add(locution(id)));
    if (!claims.isEmpty()) {
      some(about / 8, () -> all.add(judgement()));
      some(about / 8, () -> all.add(reconstruction()));
    }
    all.forEach(element -> ungrouped.add(element.id()));
    some(about / 6, () -> all.add(section()));
    return builder.addAll(all).build();
  }

  private String id(String stem) {
    return texts.id(stem, number++);
  }

  private void some(int most, Runnable action) {
    for (int i = most == 0 ? 0 : random.nextInt(most + 1); i > 0; i--) {
      action.run();
    }
  }

  private <B extends ElementSettings<B>> B set(B element) {
    if (texts.oneIn(3)) {
      some(3, () -> element.tag(texts.text()));
      some(2, () -> element.note(texts.text()));
    }
    if (texts.oneIn(4)) {
      element.attributes(texts.attributes(4));
    }
    if (texts.oneIn(2)) {
      element.place(place());
    }
    return element;
  }

  private SourcePlace place() {
    int line = 1 + random.nextInt(100);
    int column = 1 + random.nextInt(100);
    SourcePlace place = SourcePlace.at(line, column);
    if (texts.oneIn(2)) {
      place = place.to(line + random.nextInt(3), column + random.nextInt(9));
    }
    if (texts.oneIn(2)) {
      place = place.inDocument(texts.text());
    }
    return texts.oneIn(2) ? place.withPointer("/claims/0") : place;
  }

  private Metadata metadata() {
    Metadata.Builder metadata = Metadata.builder();
    if (texts.oneIn(2)) {
      metadata.title(texts.text()).description(texts.text());
    }
    if (texts.oneIn(2)) {
      metadata.language(texts.oneOf(List.of("en", "pt-BR", "de-CH-1996", "zh-Hant-TW")));
      some(3, () -> metadata.author(texts.text()));
      metadata.date(date()).licence(texts.text());
    }
    if (texts.oneIn(2)) {
      metadata.annotations(
          Claim.builder(ClaimId.of("x"), "")
              .tags(List.of(texts.text()))
              .notes(List.of(texts.text(), texts.text()))
              .attributes(texts.attributes(5))
              .build()
              .annotations());
    }
    return metadata.build();
  }

  private PartialDateTime date() {
    return PartialDateTime.parse(
        texts.oneOf(
            List.of(
                "0000",
                "2013",
                "2013-06",
                "2013-06-05",
                "2013-06-05T20:41",
                "2013-06-05T20:41:07",
                "2013-06-05T20:41:07.125Z",
                "9999-12-31T23:59:59.999999999+14:00")));
  }

  private Claim claim(ClaimId id) {
    Claim.Builder claim = set(Claim.builder(id, texts.text()));
    if (texts.oneIn(3)) {
      claim.title(texts.text());
    }
    if (texts.oneIn(3)) {
      claim.standing(texts.oneOf(Standing.values()));
    }
    if (texts.oneIn(3)) {
      claim.weight(texts.fraction());
    }
    if (!sources.isEmpty()) {
      some(2, () -> claim.cite(citation()));
    }
    if (texts.oneIn(4)) {
      claim.likelihood(
          texts.oneIn(2)
              ? LikelihoodScale.ICD_203.likelihood("likely")
              : new Likelihood(texts.name(), texts.name(), texts.fraction(), 99.5));
    }
    if (texts.oneIn(4)) {
      claim.confidence(texts.oneOf(AnalyticConfidence.values()));
    }
    return claim.build();
  }

  private Citation citation() {
    Citation.Builder citation = Citation.builder(texts.oneOf(sources));
    if (texts.oneIn(2)) {
      citation.locator(texts.text());
    }
    if (texts.oneIn(2)) {
      citation.quotation(texts.text());
    }
    if (texts.oneIn(2)) {
      citation.credibility(texts.oneOf(Credibility.values()));
    }
    return citation.build();
  }

  private Target target() {
    return switch (random.nextInt(6)) {
      case 0, 1 -> arguments.isEmpty() ? texts.oneOf(claims) : texts.oneOf(arguments);
      case 2 -> relations.isEmpty() ? texts.oneOf(claims) : texts.oneOf(relations);
      default -> texts.oneOf(claims);
    };
  }

  private Argument argument(ArgumentId id) {
    List<Premise> premises = new ArrayList<>();
    some(3, () -> premises.add(premise()));
    premises.add(premise());
    Target target = texts.oneIn(10) ? id : target();
    Bearing bearing = target instanceof ArgumentId ? texts.oneOf(Bearing.values()) : Bearing.STEP;
    if (texts.oneIn(2)) {
      SupportingArgument.Builder argument = SupportingArgument.builder(id, target, premises);
      setArgument(argument.bearing(bearing));
      return argument.build();
    }
    OpposingArgument.Builder argument = OpposingArgument.builder(id, target, premises);
    setArgument(argument.bearing(bearing));
    return argument.build();
  }

  private Premise premise() {
    Premise premise = Premise.of(texts.oneOf(claims));
    Premise inRole = texts.oneIn(3) ? premise.inRole(texts.text()) : premise;
    return texts.oneIn(4) ? inRole.asImplicit() : inRole;
  }

  private <B extends ArgumentSettings<B>> void setArgument(B argument) {
    set(argument);
    if (texts.oneIn(3)) {
      argument.title(texts.text());
    }
    if (texts.oneIn(3)) {
      argument.gist(texts.text());
    }
    if (texts.oneIn(3)) {
      argument.scheme(texts.text());
    }
    if (texts.oneIn(3)) {
      argument.strength(texts.fraction());
    }
    if (texts.oneIn(4)) {
      argument.criticalQuestion(
          new CriticalQuestionUse(
              texts.oneOf(arguments),
              texts.name(),
              texts.oneOf(CriticalQuestionUse.Move.values())));
    }
  }

  private Relation relation(RelationId id) {
    ClaimId first = texts.oneOf(claims);
    ClaimId second = texts.oneOf(claims);
    return switch (random.nextInt(4)) {
      case 0 -> set(Contradiction.builder(id, first, second)).build();
      case 1 -> set(Contrariety.builder(id, first, second)).build();
      case 2 -> set(Restatement.builder(id, first, second)).build();
      default -> set(Preference.builder(id, preferable(), preferable())).build();
    };
  }

  private Preferable preferable() {
    return arguments.isEmpty() || texts.oneIn(2) ? texts.oneOf(claims) : texts.oneOf(arguments);
  }

  private Question question(QuestionId id) {
    Question.Builder question = set(Question.builder(id, texts.text()));
    some(3, () -> question.position(texts.oneOf(claims)));
    if (texts.oneIn(2)) {
      question.about(target());
    }
    if (texts.oneIn(2)) {
      question.standard(texts.oneOf(ProofStandard.values()));
    }
    return question.build();
  }

  private Source source(SourceId id) {
    Source.Builder source = set(Source.builder(id, texts.text()));
    some(2, () -> source.author(texts.text()));
    some(2, () -> source.derivedFrom(texts.oneOf(sources)));
    if (texts.oneIn(2)) {
      source.date(date()).url(texts.text());
    }
    if (texts.oneIn(2)) {
      source.reliability(texts.oneOf(Reliability.values())).text(texts.text());
    }
    return source.build();
  }

  private Judgement judgement() {
    return set(Judgement.builder(
            JudgementId.of(id("j")),
            texts.oneOf(claims),
            texts.oneOf(claims),
            texts.oneOf(Consistency.values())))
        .build();
  }

  private Reconstruction reconstruction() {
    Reconstruction.Builder steps =
        set(Reconstruction.builder(ReconstructionId.of(id("x")), texts.text()));
    if (texts.oneIn(2)) {
      steps.gist(texts.text());
    }
    if (!arguments.isEmpty()) {
      some(4, () -> steps.step(texts.oneOf(arguments)));
    }
    return steps.build();
  }

  private Locution locution(LocutionId id) {
    Locution.Builder locution = set(Locution.builder(id, texts.oneOf(participants), texts.text()));
    if (texts.oneIn(2)) {
      locution.time(date());
    }
    some(2, () -> locution.inReplyTo(texts.oneOf(locutions)));
    IllocutionaryForce force =
        texts.oneIn(2) ? IllocutionaryForce.ASSERTING : new IllocutionaryForce(texts.name());
    if (!claims.isEmpty()) {
      some(2, () -> locution.illocution(force, target()));
    }
    if (!questions.isEmpty() && texts.oneIn(3)) {
      locution.illocution(IllocutionaryForce.QUESTIONING, texts.oneOf(questions));
    }
    return locution.build();
  }

  /** A section of elements, and of sections, that are in none yet. */
  private Section section() {
    Section.Builder section = set(Section.builder(SectionId.of(id("t")), texts.text()));
    some(
        6,
        () -> {
          if (!ungrouped.isEmpty()) {
            section.member(ungrouped.remove(random.nextInt(ungrouped.size())));
          }
        });
    Section made = section.build();
    ungrouped.add(made.id());
    return made;
  }
}
