package org.argmap.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ClaimId;
import org.argmap.model.Element;
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
import org.openjdk.jmh.infra.Blackhole;

/** Queries around one claim, the same claim in maps of growing size. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LocalQueryBenchmark {
  private static final ClaimId CENTRE = ClaimId.of("claim-5000");

  /** How many claims, and how many arguments. */
  @Param({"10000", "100000", "1000000"})
  public int size;

  private ArgumentMap map = ArgumentMap.empty();

  /** Builds the map. */
  @Setup
  public void prepare() {
    map = BenchmarkMaps.map(size);
  }

  /** Reads the arguments for and against a claim, and those that use it. */
  @Benchmark
  public void forAndAgainst(Blackhole sink) {
    read(map.argumentsFor(CENTRE), sink);
    read(map.argumentsAgainst(CENTRE), sink);
    read(map.argumentsUsing(CENTRE), sink);
  }

  /** Reads the neighbourhood of a claim within two steps. */
  @Benchmark
  public List<Element> neighbourhood() {
    return map.neighbourhood(CENTRE, 2);
  }

  private static void read(List<Argument> arguments, Blackhole sink) {
    for (Argument argument : arguments) {
      sink.consume(argument);
    }
  }
}
