package org.argmap.report;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import org.argmap.validate.Report;

/**
 * Renderer of a report as text for a terminal.
 *
 * <pre>
 * warning: The claim "trust" supports itself. [structure.cycle]
 *   --&gt; notes.yaml:12:9
 *    |
 * 12 |   - id: trust
 *    |         ^^^^^
 *    = hint: Remove one of the arguments.
 *
 * 1 warning
 * </pre>
 *
 * <p>Source lines are shown where {@link Builder#sources} knows the text. Carets stand under the
 * very columns that a finding means, also after tabs, wide characters, combining marks and emoji;
 * where a line is written from right to left, a terminal that reorders it moves what the carets
 * point at. Control and formatting characters are shown by name, in source lines and in messages,
 * so that no text can steer the terminal. A report has at most {@link Builder#limit} findings, an
 * excerpt a few lines, and a message of great length is cut.
 */
public final class TextReporter {
  private static final int STANDARD_WIDTH = 100;
  private static final int LEAST_WIDTH = 20;

  private final SourceTexts sources;
  private final Palette palette;
  private final boolean suppressed;
  private final int maxWidth;
  private final int limit;

  private TextReporter(Builder builder) {
    this.sources = builder.sources;
    this.palette = builder.colour ? Palette.ANSI : Palette.PLAIN;
    this.suppressed = builder.suppressed;
    this.maxWidth = builder.maxWidth;
    this.limit = builder.limit;
  }

  /** Returns the reporter that knows no source text and uses no colour. */
  public static TextReporter standard() {
    return builder().build();
  }

  /** Starts a reporter. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the report as text that ends with a line break. */
  public String render(Report report) {
    LimitedReport limited = LimitedReport.of(report, limit);
    return new TextRendering(sources, palette, suppressed, maxWidth).render(report, limited);
  }

  /**
   * Appends the report.
   *
   * @throws IOException if {@code out} throws it
   */
  public void render(Report report, Appendable out) throws IOException {
    requireNonNull(out, "out");
    out.append(render(report));
  }

  /** Collects how a report is to be shown. */
  public static final class Builder {
    private SourceTexts sources = SourceTexts.none();
    private boolean colour;
    private boolean suppressed = true;
    private int maxWidth = STANDARD_WIDTH;
    private int limit = LimitedReport.STANDARD_LIMIT;

    private Builder() {}

    /** Sets where the source lines come from; without it none are shown. */
    public Builder sources(SourceTexts texts) {
      sources = requireNonNull(texts, "texts");
      return this;
    }

    /** Sets whether colour is used (ANSI escape sequences); not unless set. */
    public Builder colour(boolean used) {
      colour = used;
      return this;
    }

    /**
     * Sets whether suppressed findings are listed at the end with their reasons; they are unless
     * unset. They are counted in the last line either way.
     */
    public Builder suppressed(boolean listed) {
      suppressed = listed;
      return this;
    }

    /**
     * Sets how many columns a source line may take before it is cut around the place that is meant;
     * 100 unless set.
     *
     * @throws IllegalArgumentException if there are less than 20
     */
    public Builder maxWidth(int columns) {
      if (columns < LEAST_WIDTH) {
        throw new IllegalArgumentException(
            "A source line needs %s columns or more, not %s.".formatted(LEAST_WIDTH, columns));
      }
      maxWidth = columns;
      return this;
    }

    /**
     * Sets how many findings are shown at most, the more severe ones first; 1,000 unless set. The
     * others are counted. {@link Integer#MAX_VALUE} means that all are shown.
     *
     * @throws IllegalArgumentException if the limit is negative
     */
    public Builder limit(int findings) {
      LimitedReport.checkLimit(findings);
      limit = findings;
      return this;
    }

    /** Returns the reporter. */
    public TextReporter build() {
      return new TextReporter(this);
    }
  }
}
