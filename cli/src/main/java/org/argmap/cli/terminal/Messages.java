package org.argmap.cli.terminal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.argmap.internal.text.VisibleText;
import org.argmap.model.Severity;

/**
 * The output of a command: what was asked for goes to standard output, everything said about it to
 * standard error. Safe for several threads.
 */
public final class Messages {
  private static final String ERASE_LINE = "\r\u001B[K";

  private final Terminal terminal;
  private final Paint outPaint;
  private final Paint errPaint;
  private final boolean quiet;
  private final boolean debug;
  private boolean barShown;

  /**
   * Makes the messages of a command.
   *
   * @param quiet whether to say nothing but what is wrong
   * @param debug whether failures are shown with their stack
   */
  public Messages(Terminal terminal, Paint outPaint, Paint errPaint, boolean quiet, boolean debug) {
    this.terminal = terminal;
    this.outPaint = outPaint;
    this.errPaint = errPaint;
    this.quiet = quiet;
    this.debug = debug;
  }

  /** The terminal. */
  public Terminal terminal() {
    return terminal;
  }

  /** The colours of standard output. */
  public Paint outPaint() {
    return outPaint;
  }

  /** The colours of standard error. */
  public Paint errPaint() {
    return errPaint;
  }

  /** Whether nothing is said but what is wrong. */
  public boolean isQuiet() {
    return quiet;
  }

  /** Writes what was asked for. */
  public synchronized void print(String text) {
    eraseBar();
    terminal.out().print(text);
  }

  /**
   * Writes what was asked for: as it is, or, where a person looks at it, with the invisible
   * characters of a text shown by name.
   *
   * @throws Refusal if it is no text, and would upset a terminal
   */
  public synchronized void write(byte[] bytes) {
    eraseBar();
    if (terminal.out().isTerminal()) {
      terminal.out().print(VisibleText.lines(text(bytes)));
    } else {
      terminal.out().write(bytes);
    }
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw Refusal.because("The output is no text, and a terminal cannot show it.")
          .hint("Write it to a file: -o FILE, or > FILE.");
    }
  }

  /** Says that something was done, unless told to be quiet. */
  public void say(String line) {
    if (!quiet) {
      tell(VisibleText.lines(line) + "\n");
    }
  }

  /** Says something that must be heard. */
  public synchronized void tell(String text) {
    eraseBar();
    // What was asked for comes first where both go to one terminal.
    terminal.out().flush();
    terminal.err().print(text);
    terminal.err().flush();
  }

  /** Says that something is doubtful. */
  public void warn(String words) {
    tell(errPaint.severity(Severity.WARNING, "warning:") + " " + VisibleText.lines(words) + "\n");
  }

  /** Says what is wrong and what to do about it. */
  public void refuse(Refusal refusal) {
    StringBuilder text = new StringBuilder(errPaint.bad("error:")).append(' ');
    text.append(errPaint.bold(lines(refusal.words(), "       "))).append('\n');
    refusal
        .hint()
        .ifPresent(
            hint ->
                text.append(' ')
                    .append(errPaint.frame(" ="))
                    .append(' ')
                    .append(errPaint.bold("hint:"))
                    .append(' ')
                    .append(lines(hint, "          "))
                    .append('\n'));
    if (debug) {
      text.append(VisibleText.lines(stack(refusal)));
    }
    tell(text.toString());
  }

  /** Indents the later lines, so that no text from outside begins a line. */
  private static String lines(String text, String indent) {
    return VisibleText.lines(text).replace("\n", "\n" + indent);
  }

  /** Says that Argmap itself is at fault, or its memory too small. */
  public void fault(String subject, Throwable failure) {
    refuse(Refusal.ofFailure(subject, failure));
  }

  /** Shows how far things are, on a line that the next message replaces; on a terminal alone. */
  public synchronized void bar(String line) {
    if (!quiet && terminal.err().isTerminal()) {
      terminal.err().print(ERASE_LINE + line);
      terminal.err().flush();
      barShown = true;
    }
  }

  /** Takes the bar away. */
  public synchronized void eraseBar() {
    if (barShown) {
      barShown = false;
      terminal.err().print(ERASE_LINE);
      terminal.err().flush();
    }
  }

  private static String stack(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
