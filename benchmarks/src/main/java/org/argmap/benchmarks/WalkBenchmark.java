package org.argmap.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Edit;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Everything that walks the whole map or copies it: its time should grow as the map does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 5)
@Measurement(iterations = 9)
public class WalkBenchmark {
  private static final ClaimId FIRST = ClaimId.of("claim-0");

  /** How many claims, and how many arguments. */
  @Param({"10000", "100000", "1000000"})
  public int size;

  private ArgumentMap map = ArgumentMap.empty();
  private ArgumentMap twin = ArgumentMap.empty();
  private ClaimId last = FIRST;
  private ClaimId middle = FIRST;
  private List<ElementId> half = List.of();

  /** Builds the map, and one like it. */
  @Setup
  public void prepare() {
    map = BenchmarkMaps.map(size);
    twin = BenchmarkMaps.map(size);
    last = ClaimId.of("claim-" + (size - 1));
    middle = ClaimId.of("claim-" + size / 2);
    half = map.claims().subList(0, size / 2).stream().<ElementId>map(Element::id).toList();
  }

  /** Claims that are no premise. */
  @Benchmark
  public List<Claim> roots() {
    return map.roots();
  }

  /** Claims that are no target. */
  @Benchmark
  public List<Claim> leaves() {
    return map.leaves();
  }

  /** All that bears on the first claim: the whole map. */
  @Benchmark
  public List<Element> grounds() {
    return map.grounds(FIRST);
  }

  /** All that the last claim bears on: a path to the first. */
  @Benchmark
  public List<Element> consequences() {
    return map.consequences(last);
  }

  /** Strongly connected components. */
  @Benchmark
  public List<List<Element>> components() {
    return map.stronglyConnectedComponents();
  }

  /** Topological order. */
  @Benchmark
  public List<Element> topologicalOrder() {
    return map.topologicalOrder().orElseThrow();
  }

  /** Equality with an equal map that shares nothing. */
  @Benchmark
  public boolean equalMaps() {
    return map.equals(twin);
  }

  /** The sub-map of half of the claims. */
  @Benchmark
  public ArgumentMap subMap() {
    return map.subMap(half);
  }

  /** Removing one claim. */
  @Benchmark
  public ArgumentMap remove() {
    return map.edit(Edit.remove(middle));
  }

  /** Removing half of the claims. */
  @Benchmark
  public ArgumentMap removeHalf() {
    return map.edit(Edit.remove(half.toArray(ElementId[]::new)));
  }

  /** Renaming one claim. */
  @Benchmark
  public ArgumentMap rename() {
    return map.edit(Edit.rename(middle, "renamed"));
  }

  /** Merging two claims. */
  @Benchmark
  public ArgumentMap merge() {
    return map.edit(Edit.merge(FIRST, middle));
  }
}
