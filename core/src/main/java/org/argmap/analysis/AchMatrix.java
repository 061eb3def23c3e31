package org.argmap.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Consistency;
import org.argmap.model.Judgement;
import org.argmap.model.Premise;
import org.argmap.model.Question;
import org.argmap.model.QuestionId;

/**
 * The matrix of an analysis of competing hypotheses (Heuer, <i>Psychology of Intelligence
 * Analysis</i>, 1999, chapter 8): how each item of evidence bears on each hypothesis.
 *
 * <pre>{@code
 * AchMatrix matrix = AchMatrix.of(map, QuestionId.of("who"));
 * for (Claim hypothesis : matrix.leastRefutedFirst()) {
 *   System.out.println(hypothesis.id() + " " + matrix.inconsistency(hypothesis.id()));
 * }
 * }</pre>
 *
 * <p>The evidence is what bears on a hypothesis directly: the evidence of recorded {@linkplain
 * Judgement judgements}, and the premises of arguments for it ({@code C}, consistent) and against
 * it ({@code I}, inconsistent), hypotheses themselves left out. A recorded judgement goes before
 * arguments; of several the last one counts, and the cell {@linkplain AchCell#isDisputed says so}
 * if they differ. Evidence that stands in arguments for and against one hypothesis can be read
 * either way: {@code N}. A cell of which nothing is said is <i>not judged</i>: it is counted, and
 * never treated as neutral.
 *
 * <p><b>The scores rank how much speaks against each hypothesis. They are not probabilities</b>,
 * and consistent evidence never counts: it may be consistent with every hypothesis. A hypothesis
 * with many cells not judged has a low score for that reason alone, so look at both. Controlled
 * studies have not found that the method makes judgements more accurate (Dhami, Belton and Mandel,
 * Applied Cognitive Psychology, 2019); the analyst decides, not the sum.
 */
public final class AchMatrix {
  private final List<Claim> hypotheses;
  private final List<Claim> evidence;
  private final Map<ClaimId, Integer> columns = new HashMap<>();
  private final Map<ClaimId, Integer> rows = new HashMap<>();
  private final List<List<AchCell>> cells = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();

  private AchMatrix(ArgumentMap map, List<Claim> hypotheses) {
    this.hypotheses = List.copyOf(new LinkedHashSet<>(hypotheses));
    for (Claim hypothesis : this.hypotheses) {
      columns.put(hypothesis.id(), columns.size());
    }
    Map<ClaimId, Map<ClaimId, AchCell.Builder>> found = new LinkedHashMap<>();
    for (Claim hypothesis : this.hypotheses) {
      collect(map, hypothesis.id(), found);
    }
    this.evidence = map.claims().stream().filter(claim -> found.containsKey(claim.id())).toList();
    for (Claim item : evidence) {
      rows.put(item.id(), rows.size());
      weights.add(EvidenceWeight.of(item, map));
      Map<ClaimId, AchCell.Builder> row = found.getOrDefault(item.id(), Map.of());
      cells.add(
          this.hypotheses.stream()
              .map(h -> row.getOrDefault(h.id(), new AchCell.Builder()).build())
              .toList());
    }
  }

  private void collect(
      ArgumentMap map, ClaimId hypothesis, Map<ClaimId, Map<ClaimId, AchCell.Builder>> found) {
    for (Argument argument : map.argumentsTargeting(hypothesis)) {
      for (Premise premise : argument.premises()) {
        if (!columns.containsKey(premise.claim())) {
          cell(found, premise.claim(), hypothesis).argument(argument);
        }
      }
    }
    for (Judgement judgement : map.judgementsOf(hypothesis)) {
      if (judgement.hypothesis().equals(hypothesis)) {
        cell(found, judgement.evidence(), hypothesis).judgement(judgement);
      }
    }
  }

  private static AchCell.Builder cell(
      Map<ClaimId, Map<ClaimId, AchCell.Builder>> found, ClaimId evidence, ClaimId hypothesis) {
    return found
        .computeIfAbsent(evidence, key -> new HashMap<>())
        .computeIfAbsent(hypothesis, key -> new AchCell.Builder());
  }

  /**
   * Returns the matrix whose hypotheses are the positions of a question.
   *
   * @throws NoSuchElementException with the nearest ids, if the map has no such question
   */
  public static AchMatrix of(ArgumentMap map, QuestionId question) {
    return of(map, ((Question) map.element(question)).positions());
  }

  /**
   * Returns the matrix of some hypotheses, in this order; one that is given twice counts once.
   *
   * @throws NoSuchElementException with the nearest ids, if the map has no such claim
   */
  public static AchMatrix of(ArgumentMap map, List<ClaimId> hypotheses) {
    return new AchMatrix(map, hypotheses.stream().map(map::claim).toList());
  }

  /** The hypotheses, which are the columns, in the order given. */
  public List<Claim> hypotheses() {
    return hypotheses;
  }

  /** The evidence, which makes the rows, in the order of the map. */
  public List<Claim> evidence() {
    return evidence;
  }

  /**
   * How an item of evidence bears on a hypothesis.
   *
   * @throws NoSuchElementException if the matrix has no such row or column
   */
  public AchCell cell(ClaimId evidence, ClaimId hypothesis) {
    return cells.get(row(evidence)).get(column(hypothesis));
  }

  /**
   * How much evidence speaks against a hypothesis: the sum over its column of 2 for each {@code II}
   * and 1 for each {@code I} (the inconsistency score of Heuer's method as the Palo Alto Research
   * Center's ACH program, 2005, and Burton's ACH program count it; the former prints it negative).
   *
   * @throws NoSuchElementException if the matrix has no such column
   */
  public int inconsistency(ClaimId hypothesis) {
    int column = column(hypothesis);
    return cells.stream().mapToInt(row -> against(row.get(column))).sum();
  }

  /**
   * The same sum with each cell multiplied by the {@linkplain #weight weight} of its evidence (the
   * weighted inconsistency score of the Palo Alto Research Center's ACH program).
   *
   * @throws NoSuchElementException if the matrix has no such column
   */
  public double weightedInconsistency(ClaimId hypothesis) {
    int column = column(hypothesis);
    double sum = 0;
    for (int row = 0; row < cells.size(); row++) {
      sum += against(cells.get(row).get(column)) * weights.get(row);
    }
    return sum;
  }

  /**
   * The weight of an item of evidence: the product of a factor for the reliability of its source
   * and one for its credibility, each 1/√2 for low, 1 for medium and √2 for high; of several
   * citations the one with the greatest product counts. That reliability A and B and credibility 1
   * and 2 are high, C and 3 medium, D, E, 4 and 5 low, is a convention of Argmap. F, 6 and what is
   * not graded give no basis to raise or lower anything, and count as medium.
   *
   * @throws NoSuchElementException if the matrix has no such row
   */
  public double weight(ClaimId evidence) {
    return weights.get(row(evidence));
  }

  /**
   * How well an item of evidence tells the hypotheses apart: the standard deviation (of the
   * population) of its row, with II, I, N, C, CC as 1 to 5 and NA as 3, as the program
   * open-synthesis counts it. Cells that are not judged are left out. 0 says that it bears on all
   * judged hypotheses alike, and so on none; empty if fewer than two cells are judged.
   *
   * @throws NoSuchElementException if the matrix has no such row
   */
  public OptionalDouble diagnosticity(ClaimId evidence) {
    int[] ratings =
        cells.get(row(evidence)).stream()
            .flatMap(cell -> cell.consistency().stream())
            .mapToInt(AchMatrix::rating)
            .toArray();
    if (ratings.length < 2) {
      return OptionalDouble.empty();
    }
    double mean = 0;
    for (int rating : ratings) {
      mean += (double) rating / ratings.length;
    }
    double variance = 0;
    for (int rating : ratings) {
      variance += (rating - mean) * (rating - mean) / ratings.length;
    }
    return OptionalDouble.of(Math.sqrt(variance));
  }

  /**
   * How many cells of a hypothesis nobody has judged.
   *
   * @throws NoSuchElementException if the matrix has no such column
   */
  public int notJudged(ClaimId hypothesis) {
    int column = column(hypothesis);
    return (int) cells.stream().filter(row -> !row.get(column).isJudged()).count();
  }

  /** How many cells of the whole matrix nobody has judged. */
  public int notJudged() {
    return hypotheses.stream().mapToInt(hypothesis -> notJudged(hypothesis.id())).sum();
  }

  /**
   * The hypotheses by their {@linkplain #inconsistency inconsistency}, the least refuted first; of
   * equals the one with fewer cells not judged, then in the order given.
   */
  public List<Claim> leastRefutedFirst() {
    return hypotheses.stream()
        .sorted(
            Comparator.<Claim>comparingInt(h -> inconsistency(h.id()))
                .thenComparingInt(h -> notJudged(h.id())))
        .toList();
  }

  /**
   * The evidence by its {@linkplain #diagnosticity diagnosticity}, the most telling first; what has
   * none comes last.
   */
  public List<Claim> mostDiagnosticFirst() {
    return evidence.stream()
        .sorted(
            Comparator.comparingDouble((Claim e) -> diagnosticity(e.id()).orElse(-1)).reversed())
        .toList();
  }

  /**
   * The matrix as a table in plain text, one line for each item of evidence, with the scores below
   * and the caution that belongs to them.
   */
  public String toText() {
    return new AchTable(this).text();
  }

  private static int against(AchCell cell) {
    return cell.consistency().map(AchMatrix::against).orElse(0);
  }

  private static int against(Consistency consistency) {
    return switch (consistency) {
      case VERY_INCONSISTENT -> 2;
      case INCONSISTENT -> 1;
      case NEUTRAL, NOT_APPLICABLE, CONSISTENT, VERY_CONSISTENT -> 0;
    };
  }

  private static int rating(Consistency consistency) {
    return switch (consistency) {
      case VERY_INCONSISTENT -> 1;
      case INCONSISTENT -> 2;
      case NEUTRAL, NOT_APPLICABLE -> 3;
      case CONSISTENT -> 4;
      case VERY_CONSISTENT -> 5;
    };
  }

  private int row(ClaimId evidence) {
    return number(rows, evidence, "item of evidence");
  }

  private int column(ClaimId hypothesis) {
    return number(columns, hypothesis, "hypothesis");
  }

  private static int number(Map<ClaimId, Integer> numbers, ClaimId id, String what) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new NoSuchElementException("The matrix has no %s \"%s\".".formatted(what, id));
    }
    return number;
  }

  /** The size, for debugging. */
  @Override
  public String toString() {
    return "AchMatrix[%s items of evidence, %s hypotheses, %s cells not judged]"
        .formatted(evidence.size(), hypotheses.size(), notJudged());
  }
}
