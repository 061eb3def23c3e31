package org.argmap.report;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import org.argmap.validate.Report;
import org.argmap.validate.Validator;
import org.jspecify.annotations.Nullable;

/**
 * Renderer of a report as SARIF 2.1.0, the OASIS standard that editors and code-review sites read
 * (Static Analysis Results Interchange Format, 2020, with errata of 2023).
 *
 * <pre>{@code
 * SarifReporter sarif = SarifReporter.builder()
 *     .validator(validator)
 *     .documentation(URI.create("https://example.org/docs/rules/"))
 *     .build();
 * }</pre>
 *
 * <p>The rules of the validator become rule metadata. Elements of the map become logical locations,
 * places become regions (columns in UTF-16 units). Suppressed findings are results with a
 * suppression and its justification. Each result has a partial fingerprint made of code, elements
 * and message, which stays the same when lines move. Fixes are edits of the map and not of its
 * text, so they are described in the result's properties and not given as SARIF fixes. Findings
 * beyond the {@linkplain Builder#limit limit} are counted in the run's properties.
 */
public final class SarifReporter {
  private final Validator validator;
  private final @Nullable URI documentation;
  private final @Nullable String version;
  private final int limit;

  private SarifReporter(Builder builder) {
    this.validator = builder.validator;
    this.documentation = builder.documentation;
    this.version = builder.version;
    this.limit = builder.limit;
  }

  /** Returns the reporter that knows the standard rules. */
  public static SarifReporter standard() {
    return builder().build();
  }

  /** Starts a reporter. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the report as a SARIF log that ends with a line break. */
  public String render(Report report) {
    return new SarifLog(validator, documentation, version, LimitedReport.of(report, limit))
        .render();
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

  /** Collects what the log says besides the findings. */
  public static final class Builder {
    private Validator validator = Validator.standard();
    private @Nullable URI documentation;
    private @Nullable String version;
    private int limit = LimitedReport.STANDARD_LIMIT;

    private Builder() {}

    /** Sets the validator whose rules and severities are listed; the standard one unless set. */
    public Builder validator(Validator used) {
      validator = requireNonNull(used, "used");
      return this;
    }

    /**
     * Sets where the pages of the rules are: a rule's help is at its code and {@code .md} below
     * this. SARIF wants it absolute; without it a rule says the name of its page in words.
     *
     * @throws IllegalArgumentException if {@code base} is not absolute, or has no path to resolve
     *     names against
     */
    public Builder documentation(URI base) {
      if (!base.isAbsolute() || base.isOpaque()) {
        throw new IllegalArgumentException(
            "The address of the rules' pages must be absolute, such as https://example.org/rules/;"
                + " this is "
                + base
                + ".");
      }
      String text = base.toString();
      documentation = text.endsWith("/") ? base : URI.create(text + "/");
      return this;
    }

    /** Sets the version of the program that made the report; none unless set. */
    public Builder version(String name) {
      version = requireNonNull(name, "name");
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
    public SarifReporter build() {
      return new SarifReporter(this);
    }
  }
}
