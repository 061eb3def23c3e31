package org.argmap.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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

/**
 * From a map in memory to the text of its picture, top-down: Argmap's engine, ELK in the same
 * process, and native dot as a process that reads the DOT of the same map. {@code tools/speed.mjs}
 * makes the maps and runs this.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class DrawingBenchmark {
  /** Where the maps are, as KIND-SIZE-7.json and .dot. */
  @Param("benchmarks/target/speed")
  public String folder = "";

  /** How many claims. */
  @Param({"10", "100", "1000", "5000"})
  public int size;

  /** Whether each claim bears on one other, or some on several. */
  @Param({"tree", "dag"})
  public String kind = "";

  private Path dot = Path.of("");
  private ArgumentMap map = ArgumentMap.empty();

  /** Reads the map. */
  @Setup
  public void prepare() throws IOException {
    String name = kind + "-" + size + "-7";
    Path json = Path.of(folder, name + ".json");
    if (!Files.exists(json)) {
      throw new IOException(
          json + " is missing; node benchmarks/tools/speed.mjs makes the maps and runs this.");
    }
    dot = Path.of(folder, name + ".dot");
    map = GeneratedMap.read(json);
  }

  /** Argmap's own engine and SVG. */
  @Benchmark
  public String argmap() {
    return Placement.KEPT.draw(map);
  }

  /** ELK without options, and its coordinates as a plain SVG. */
  @Benchmark
  public String elk() {
    return Placement.ELK.draw(map);
  }

  /** {@code dot -Tsvg}: start of the process, layout and SVG; there is nothing to warm up. */
  @Benchmark
  @Warmup(iterations = 0)
  @Measurement(iterations = 3, time = 2)
  public byte[] nativeDot() throws IOException, InterruptedException {
    Process process = new ProcessBuilder("dot", "-Tsvg", dot.toString()).start();
    try (InputStream svg = process.getInputStream()) {
      byte[] bytes = svg.readAllBytes();
      if (process.waitFor() != 0) {
        throw new IOException("dot failed on " + dot);
      }
      return bytes;
    }
  }
}
