package org.argmap.benchmarks;

import java.util.concurrent.TimeUnit;
import org.argmap.model.ArgumentMap;
import org.argmap.validate.Report;
import org.argmap.validate.Rule;
import org.argmap.validate.Validator;
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

/**
 * All standard rules over one map: 3 s at most for 100,000 claims and as many arguments, and ten
 * times the map in about ten times the time.
 *
 * <p>{@code -p rules=structure} measures the rules under one prefix.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class ValidationBenchmark {
  /** How many claims, and how many arguments. */
  @Param({"1000", "10000", "100000"})
  public int size;

  /** The code of a rule or a dotted prefix; {@code all} for all. */
  @Param("all")
  public String rules = "all";

  private ArgumentMap map = ArgumentMap.empty();
  private Validator validator = Validator.builder().build();

  /** Builds the map and picks the rules. */
  @Setup
  public void prepare() {
    map = SentenceMaps.ofSize(size);
    Validator.Builder chosen = Validator.builder();
    for (Rule rule : Validator.standard().rules()) {
      if (rules.equals("all") || (rule.code() + ".").startsWith(rules + ".")) {
        chosen.rule(rule);
      }
    }
    validator = chosen.build();
  }

  /** One validation, from map to report. */
  @Benchmark
  public Report validate() {
    return validator.validate(map);
  }
}
