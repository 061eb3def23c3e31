package org.argmap.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.internal.reasoning.KeyJudgements;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Source;
import org.argmap.model.SourceId;

/**
 * Which key judgements rest on which sources, directly or through what a source derives from, and
 * which sources they cannot do without (ICD 203, 2015, asks that an analysis describe the sources
 * of its judgements).
 *
 * <pre>{@code
 * for (SourceDependence.Row row : SourceDependence.of(map).rows()) {
 *   System.out.println(row.judgement().id() + " hangs on " + row.singlePointsOfFailure());
 * }
 * }</pre>
 *
 * <p>A judgement rests on the sources that it cites, that what supports it cites, and that these
 * derive from. A source takes with it the sources all of whose originals fall. What stands and what
 * falls is defined in the {@linkplain org.argmap.analysis package description}.
 */
public final class SourceDependence {
  private final List<Row> rows;

  private SourceDependence(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * How a judgement depends on a source.
   *
   * @param source the source
   * @param isCited whether the judgement or something that supports it cites the source itself; if
   *     not, they cite what derives from it
   * @param isNeeded whether the judgement falls with the source: a single point of failure
   */
  public record Dependence(Source source, boolean isCited, boolean isNeeded) {}

  /**
   * What a key judgement rests on.
   *
   * @param judgement the judgement
   * @param sources its sources, in the order of the map
   */
  public record Row(Claim judgement, List<Dependence> sources) {
    /** Makes the row. */
    public Row {
      sources = List.copyOf(sources);
    }

    /** The sources with each of which alone the judgement falls. */
    public List<Source> singlePointsOfFailure() {
      return sources.stream().filter(Dependence::isNeeded).map(Dependence::source).toList();
    }
  }

  /** Finds what the key judgements of a map rest on, each by a walk through what supports it. */
  public static SourceDependence of(ArgumentMap map) {
    Derivations derivations = new Derivations(map);
    SupportingClaims support = new SupportingClaims(map);
    Foundations foundations = new Foundations(map);
    Map<SourceId, Set<ClaimId>> falling = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    for (Claim judgement : KeyJudgements.of(map)) {
      Set<SourceId> cited = support.sourcesOf(judgement.id());
      Set<SourceId> all = derivations.originsOf(cited);
      List<Dependence> sources = new ArrayList<>();
      for (Source source : map.sources()) {
        if (all.contains(source.id())) {
          Set<ClaimId> fallen =
              falling.computeIfAbsent(
                  source.id(), id -> ids(foundations.fallingWith(derivations.fallingWith(id))));
          sources.add(
              new Dependence(source, cited.contains(source.id()), fallen.contains(judgement.id())));
        }
      }
      rows.add(new Row(judgement, sources));
    }
    return new SourceDependence(rows);
  }

  private static Set<ClaimId> ids(Collection<Claim> claims) {
    Set<ClaimId> ids = new HashSet<>();
    claims.forEach(claim -> ids.add(claim.id()));
    return ids;
  }

  /** One row for each key judgement, in the order of the map. */
  public List<Row> rows() {
    return rows;
  }

  /** The key judgements that cannot do without a source, by source, in the order of the rows. */
  public Map<SourceId, List<Claim>> singlePointsOfFailure() {
    Map<SourceId, List<Claim>> found = new LinkedHashMap<>();
    for (Row row : rows) {
      for (Source source : row.singlePointsOfFailure()) {
        found.computeIfAbsent(source.id(), key -> new ArrayList<>()).add(row.judgement());
      }
    }
    found.replaceAll((source, judgements) -> List.copyOf(judgements));
    return Collections.unmodifiableMap(found);
  }

  /** How many rows there are, for debugging. */
  @Override
  public String toString() {
    return "SourceDependence[" + rows.size() + "]";
  }
}
