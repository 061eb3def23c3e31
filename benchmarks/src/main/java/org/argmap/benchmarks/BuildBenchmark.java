package org.argmap.benchmarks;

import java.util.concurrent.TimeUnit;
import org.argmap.model.ArgumentMap;
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

/** Building a map of as many arguments as claims through the flat builder, ids made on the way. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3)
@Measurement(iterations = 7)
public class BuildBenchmark {
  /** How many claims, and how many arguments. */
  @Param({"10000", "100000", "1000000"})
  public int size;

  private String[] texts = {};

  /** Makes the texts, which are not measured. */
  @Setup
  public void prepare() {
    texts = BenchmarkMaps.texts(size);
  }

  /** Builds the map. */
  @Benchmark
  public ArgumentMap build() {
    return BenchmarkMaps.build(texts);
  }
}
