package org.argmap.cli;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.argmap.cli.input.Document;
import org.argmap.cli.input.DocumentReader;
import org.argmap.cli.input.Input;
import org.argmap.cli.output.OutputFile;
import org.argmap.cli.output.Target;
import org.argmap.cli.run.Batch;
import org.argmap.cli.run.Progress;
import org.argmap.cli.terminal.Messages;
import org.argmap.cli.terminal.Refusal;
import org.argmap.format.ReadResult;
import org.argmap.model.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The work that render and convert share: each file is read, an output is made of it, and the
 * output is written.
 */
final class FileJobs {
  private final Messages messages;
  private final DocumentReader reader;
  private final Maker maker;
  private final OutputFile files;
  private final boolean strict;

  FileJobs(
      Messages messages, DocumentReader reader, Maker maker, OutputFile files, boolean strict) {
    this.messages = messages;
    this.reader = reader;
    this.maker = maker;
    this.files = files;
    this.strict = strict;
  }

  /** Makes the bytes of an output. */
  interface Maker {
    Made make(Document document);
  }

  /**
   * What was made.
   *
   * @param findings what could not be carried over
   */
  record Made(ByteArrayOutputStream bytes, List<Finding> findings) {}

  /** What came of one file: what to say and to write, in the order of the files. */
  private record Done(
      int status,
      String remarks,
      @Nullable String line,
      @Nullable Failure failure,
      @Nullable ByteArrayOutputStream toStandardOutput) {}

  /** Why nothing came of a file. */
  private record Failure(Input input, Throwable cause) {}

  /** Does all, and returns the status of the process. */
  int run(Map<Input, Target> targets) {
    List<Input> inputs = new ArrayList<>(targets.keySet());
    Progress progress = new Progress(messages, inputs.size());
    boolean showsBar = messages.terminal().err().isTerminal() && inputs.size() > 1;
    int[] status = {Status.CLEAN};
    int[] written = {0};
    Batch.standard()
        .run(
            inputs,
            input -> work(input, Optional.ofNullable(targets.get(input)).orElseThrow()),
            input -> progress.step(),
            done -> {
              status[0] = Math.max(status[0], done.status());
              written[0] += done.failure() == null ? 1 : 0;
              report(done, showsBar);
            });
    if (showsBar) {
      int failed = inputs.size() - written[0];
      messages.say(
          "Wrote %s of %s files.%s"
              .formatted(written[0], inputs.size(), failed == 0 ? "" : " " + failed + " failed."));
    }
    return status[0];
  }

  private void report(Done done, boolean showsBar) {
    if (!done.remarks().isEmpty()) {
      messages.tell(done.remarks());
    }
    if (done.toStandardOutput() != null) {
      messages.write(done.toStandardOutput().toByteArray());
    }
    if (done.failure() != null) {
      Throwable cause = done.failure().cause();
      if (cause instanceof Refusal refusal) {
        messages.refuse(refusal);
      } else {
        messages.fault(done.failure().input().toString(), cause);
      }
    } else if (done.line() != null && !showsBar) {
      messages.say(done.line());
    }
  }

  private Done work(Input input, Target target) {
    String remarks = "";
    try {
      files.check(target);
      Document document = reader.read(input);
      ReadResult read = document.result();
      remarks = ReadingReport.text(messages, document, read.findings());
      if (read.hasErrors() && (strict || read.map().isEmpty())) {
        Refusal refusal =
            Refusal.because(
                "%s cannot be read as it stands; nothing was written.".formatted(input));
        return failed(input, remarks, refusal);
      }
      Made made = maker.make(document);
      remarks += ReadingReport.text(messages, document, made.findings());
      boolean lossy = read.hasErrors() || ReadingReport.hasErrors(made.findings());
      int status = lossy ? Status.FINDINGS : Status.CLEAN;
      if (target.file().isEmpty()) {
        return new Done(status, remarks, null, null, made.bytes());
      }
      files.write(target, made.bytes().toByteArray());
      return new Done(status, remarks, line(document, target), null, null);
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      return failed(input, remarks, e);
    }
  }

  private static Done failed(Input input, String remarks, Throwable cause) {
    return new Done(Status.FAILED, remarks, null, new Failure(input, cause), null);
  }

  private static String line(Document document, Target target) {
    var map = document.result().map();
    return "Wrote %s: %s and %s from %s."
        .formatted(
            target,
            Counts.of(map.claims().size(), "claim"),
            Counts.of(map.arguments().size(), "argument"),
            document.input());
  }
}
