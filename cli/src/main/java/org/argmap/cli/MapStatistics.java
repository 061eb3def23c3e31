package org.argmap.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.argmap.analysis.KeyAssumptions;
import org.argmap.analysis.SourceDependence;
import org.argmap.cli.input.Document;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Claim;
import org.argmap.model.Premise;
import org.argmap.model.Relation;
import org.argmap.model.Standing;

/**
 * Counts of the elements of a map, with what its conclusions stand on.
 *
 * @param input its name
 * @param format what it was read as
 * @param counts what there is of each kind, in order; what there is none of is left out
 * @param conclusions the final conclusions, as stated
 * @param assumptions what most depends on first
 * @param soleSources sources on which alone a judgement rests
 */
record MapStatistics(
    String input,
    String format,
    String title,
    List<Count> counts,
    List<Conclusion> conclusions,
    List<Assumption> assumptions,
    List<SoleSource> soleSources) {

  /**
   * How many there are of a kind.
   *
   * @param parts how many of them are of a special kind; what there is none of is left out
   */
  record Count(String noun, int number, List<Part> parts) {}

  /** How many are of a special kind. */
  record Part(String word, int number) {}

  /**
   * A claim that is no premise.
   *
   * @param below how many claims bear on it, directly or not
   */
  record Conclusion(String id, String text, int pros, int cons, int below) {}

  /**
   * An assumption.
   *
   * @param marked whether its author called it one
   * @param falling how many claims fall with it
   */
  record Assumption(String id, String text, boolean marked, int falling) {}

  /**
   * A source without which a judgement has no ground.
   *
   * @param judgements how many
   */
  record SoleSource(String id, String title, int judgements) {}

  static MapStatistics of(Document document) {
    ArgumentMap map = document.result().map();
    return new MapStatistics(
        document.input().name(),
        document.format().title(),
        map.title(),
        counts(map),
        conclusions(map),
        KeyAssumptions.of(map).entries().stream()
            .map(
                entry ->
                    new Assumption(
                        entry.assumption().id().value(),
                        entry.assumption().text(),
                        entry.isMarked(),
                        entry.falling().size()))
            .toList(),
        SourceDependence.of(map).singlePointsOfFailure().entrySet().stream()
            .map(
                entry ->
                    new SoleSource(
                        entry.getKey().value(),
                        map.source(entry.getKey()).title(),
                        entry.getValue().size()))
            .toList());
  }

  private static List<Conclusion> conclusions(ArgumentMap map) {
    List<Conclusion> conclusions = new ArrayList<>();
    for (Claim root : map.roots()) {
      int below = (int) map.grounds(root.id()).stream().filter(Claim.class::isInstance).count();
      conclusions.add(
          new Conclusion(
              root.id().value(),
              root.text(),
              map.proCount(root.id()),
              map.conCount(root.id()),
              below));
    }
    return conclusions;
  }

  private static List<Count> counts(ArgumentMap map) {
    List<Count> counts = new ArrayList<>();
    add(counts, "question", map.questions().size(), List.of());
    add(counts, "claim", map.claims().size(), claimParts(map));
    add(counts, "argument", map.arguments().size(), argumentParts(map));
    add(counts, "relation", map.relations().size(), relationParts(map));
    add(counts, "section", map.sections().size(), List.of());
    add(counts, "reconstruction", map.reconstructions().size(), List.of());
    add(counts, "source", map.sources().size(), List.of());
    add(counts, "judgement", map.judgements().size(), List.of());
    add(counts, "participant", map.participants().size(), List.of());
    add(counts, "locution", map.locutions().size(), List.of());
    return counts;
  }

  private static void add(List<Count> counts, String noun, int number, List<Part> parts) {
    if (number > 0) {
      counts.add(
          new Count(noun, number, parts.stream().filter(part -> part.number() > 0).toList()));
    }
  }

  private static List<Part> claimParts(ArgumentMap map) {
    List<Part> parts = new ArrayList<>();
    for (Standing standing : Standing.values()) {
      if (standing != Standing.ASSERTED) {
        long count = map.claims().stream().filter(each -> each.standing() == standing).count();
        parts.add(new Part(standing.word(), (int) count));
      }
    }
    long cited = map.claims().stream().filter(each -> !each.citations().isEmpty()).count();
    parts.add(new Part("sourced", (int) cited));
    return parts;
  }

  private static List<Part> argumentParts(ArgumentMap map) {
    List<Argument> all = map.arguments();
    int supporting = (int) all.stream().filter(Argument::isSupporting).count();
    return List.of(
        new Part("supporting", supporting),
        new Part("opposing", all.size() - supporting),
        new Part("undercutting", (int) all.stream().filter(a -> map.isUndercut(a.id())).count()),
        new Part(
            "with linked premises",
            (int) all.stream().filter(a -> a.premises().size() > 1).count()),
        new Part(
            "with implicit premises",
            (int)
                all.stream()
                    .filter(a -> a.premises().stream().anyMatch(Premise::isImplicit))
                    .count()),
        new Part("by scheme", (int) all.stream().filter(a -> a.scheme().isPresent()).count()));
  }

  private static List<Part> relationParts(ArgumentMap map) {
    List<Part> parts = new ArrayList<>();
    map.relations().stream()
        .map(MapStatistics::kind)
        .distinct()
        .sorted()
        .forEach(
            kind ->
                parts.add(
                    new Part(
                        kind,
                        (int) map.relations().stream().filter(r -> kind(r).equals(kind)).count())));
    return parts;
  }

  private static String kind(Relation relation) {
    return relation.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
