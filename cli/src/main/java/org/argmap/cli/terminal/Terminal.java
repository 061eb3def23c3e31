package org.argmap.cli.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The surroundings of a command: its streams, its folder and its environment. */
public final class Terminal {
  private final InputStream in;
  private final boolean isTypedIn;
  private final Sink out;
  private final Sink err;
  private final Map<String, String> environment;
  private final Path folder;

  private Terminal(Builder builder) {
    this.in = builder.in;
    this.isTypedIn = builder.inIsTerminal;
    this.out = new Sink(builder.out, builder.outIsTerminal, builder.charset);
    this.err = new Sink(builder.err, builder.errIsTerminal, builder.charset);
    this.environment = Map.copyOf(builder.environment);
    this.folder = builder.folder;
  }

  /** Starts a terminal that nobody looks at, with an empty environment. */
  public static Builder builder(InputStream in, OutputStream out, OutputStream err) {
    return new Builder(in, out, err);
  }

  /** Standard input. */
  public InputStream in() {
    return in;
  }

  /** Whether standard input is what a person types. */
  public boolean isTypedIn() {
    return isTypedIn;
  }

  /** Standard output: what was asked for. */
  public Sink out() {
    return out;
  }

  /** Standard error: what is said about it. */
  public Sink err() {
    return err;
  }

  /** A variable of the environment, if it is set and not empty. */
  public Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  /** A path as the user means it. */
  public Path resolve(Path path) {
    return folder.resolve(path);
  }

  /** Collects what is known about the terminal. */
  public static final class Builder {
    private final InputStream in;
    private final OutputStream out;
    private final OutputStream err;
    private boolean inIsTerminal;
    private boolean outIsTerminal;
    private boolean errIsTerminal;
    private Charset charset = UTF_8;
    private Map<String, String> environment = Map.of();
    private Path folder = Path.of("");

    private Builder(InputStream in, OutputStream out, OutputStream err) {
      this.in = in;
      this.out = out;
      this.err = err;
    }

    /** Says which of the streams are a terminal's. */
    public Builder terminals(boolean input, boolean output, boolean error) {
      inIsTerminal = input;
      outIsTerminal = output;
      errIsTerminal = error;
      return this;
    }

    /** Sets the encoding of the terminal; UTF-8 unless set. */
    public Builder charset(Charset encoding) {
      charset = encoding;
      return this;
    }

    /** Sets the environment. */
    public Builder environment(Map<String, String> variables) {
      environment = variables;
      return this;
    }

    /** Sets the folder that relative paths start from. */
    public Builder folder(Path start) {
      folder = start;
      return this;
    }

    /** Returns the terminal. */
    public Terminal build() {
      return new Terminal(this);
    }
  }
}
