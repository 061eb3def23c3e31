package org.argmap.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.argmap.format.argdown.ArgdownFormat;
import org.argmap.format.argdown.document.ArgdownReader;
import org.argmap.format.argdown.json.ArgdownJson;
import org.argmap.format.argdown.syntax.ArgdownParser;
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

/**
 * Reading Argdown: its syntax, what it says, and that as JSON. The reference implementation is
 * measured on the same documents by {@code benchmarks/tools/argdown-reference.mjs}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ArgdownBenchmark {
  /** Which documents: the generated one, or all of the reference's, one after the other. */
  @Param({"generated", "reference"})
  public String documents = "generated";

  private List<String> texts = List.of();

  /** Makes or finds the documents. */
  @Setup
  public void prepare() throws IOException {
    texts =
        documents.equals("generated")
            ? List.of(ArgdownTexts.generated())
            : ArgdownTexts.reference();
  }

  /** Text to syntax tree. */
  @Benchmark
  public void syntax(Blackhole hole) {
    texts.forEach(text -> hole.consume(ArgdownParser.parse(text)));
  }

  /** Text to what it says. */
  @Benchmark
  public void document(Blackhole hole) {
    texts.forEach(text -> hole.consume(ArgdownReader.standard().read(text)));
  }

  /** Text to a map. */
  @Benchmark
  public void map(Blackhole hole) {
    texts.forEach(text -> hole.consume(ArgdownFormat.standard().read(text)));
  }

  /** Text to JSON. */
  @Benchmark
  public void json(Blackhole hole) {
    texts.forEach(text -> hole.consume(ArgdownJson.write(ArgdownReader.standard().read(text))));
  }
}
