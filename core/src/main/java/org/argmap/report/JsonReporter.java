package org.argmap.report;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;
import org.argmap.model.Edit;
import org.argmap.model.ElementId;
import org.argmap.model.Finding;
import org.argmap.model.Severity;
import org.argmap.model.SourcePlace;
import org.argmap.validate.Report;
import org.argmap.validate.SuppressedFinding;
import org.argmap.validate.Suppression;

/**
 * Renderer of a report as JSON in a form of Argmap's own, which {@code docs/validation.md}
 * describes. Fields come in a fixed order; fields without a value are left out.
 *
 * <pre>{@code
 * {
 *   "argmapReport": "1.0",
 *   "counts": {"error": 0, "warning": 1, "note": 0, "suppressed": 0},
 *   "findings": [{
 *     "severity": "warning",
 *     "code": "structure.cycle",
 *     "message": "...",
 *     "elements": [{"kind": "claim", "id": "trust"}],
 *     "place": {"document": "notes.yaml", "line": 12, "column": 9, "endLine": 12, "endColumn": 13},
 *     "hint": "...",
 *     "fix": {"edit": "remove", "elements": [...], "description": "..."},
 *     "fingerprint": "..."
 *   }],
 *   "suppressed": []
 * }
 * }</pre>
 *
 * <p>A report with more findings than the {@linkplain Builder#limit limit} has one more field,
 * which counts what is left out: {@code "omitted": {"findings": 12, "suppressed": 0, "kinds":
 * [{"severity": "note", "code": "text.empty", "count": 12}]}}. The counts are those of all
 * findings. Of more than 1,000 elements of one finding the rest is counted as {@code
 * omittedElements}.
 */
public final class JsonReporter {
  /** The version of the form; a new field does not change it. */
  static final String VERSION = "1.0";

  /** More elements of one finding are counted. */
  private static final int MOST_ELEMENTS = 1_000;

  private static final JsonReporter STANDARD = builder().build();

  private final int limit;

  private JsonReporter(int limit) {
    this.limit = limit;
  }

  /** Returns the reporter with the usual limit. */
  public static JsonReporter standard() {
    return STANDARD;
  }

  /** Starts a reporter. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the report as JSON that ends with a line break. */
  public String render(Report report) {
    requireNonNull(report, "report");
    LimitedReport limited = LimitedReport.of(report, limit);
    return JsonText.object(
        json -> {
          json.field("argmapReport", VERSION);
          json.object("counts", counts -> counts(counts, report));
          Report shown = limited.report();
          json.objects("findings", shown.findings(), finding -> finding(json, finding));
          json.objects("suppressed", shown.suppressed(), each -> suppressed(json, each));
          omitted(json, limited);
        });
  }

  private static void omitted(JsonText json, LimitedReport limited) {
    if (limited.omitted().isEmpty() && limited.omittedSuppressedCount() == 0) {
      return;
    }
    json.object(
        "omitted",
        fields -> {
          fields.field("findings", limited.omittedCount());
          fields.field("suppressed", limited.omittedSuppressedCount());
          fields.objects(
              "kinds",
              limited.omitted(),
              kind ->
                  fields
                      .field("severity", kind.severity().word())
                      .field("code", kind.code())
                      .field("count", kind.count()));
        });
  }

  /**
   * Returns one finding as the JSON object that it is in a report, with a line break at the end.
   */
  public String renderFinding(Finding finding) {
    requireNonNull(finding, "finding");
    return JsonText.object(json -> finding(json, finding));
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

  private static void counts(JsonText json, Report report) {
    for (Severity severity : Severity.values()) {
      json.field(severity.word(), report.count(severity));
    }
    json.field("suppressed", report.suppressed().size());
  }

  private static void finding(JsonText json, Finding finding) {
    json.field("severity", finding.severity().word());
    json.field("code", finding.code());
    json.field("message", finding.message());
    ArgumentsJson.write(json, finding);
    elements(json, finding.elements());
    if (finding.place().isKnown()) {
      json.object("place", place -> place(place, finding.place()));
    }
    finding.hint().ifPresent(hint -> json.field("hint", hint));
    finding.fix().ifPresent(fix -> json.object("fix", fields -> fix(fields, fix)));
    json.field("fingerprint", FindingIdentity.of(finding).fingerprint());
  }

  private static void suppressed(JsonText json, SuppressedFinding each) {
    finding(json, each.finding());
    Suppression suppression = each.suppression();
    json.object(
        "suppression",
        fields -> {
          fields.field("code", suppression.code());
          suppression.element().ifPresent(id -> fields.object("element", e -> element(e, id)));
          fields.field("reason", suppression.reason());
        });
  }

  private static void elements(JsonText json, List<ElementId> ids) {
    int shown = Math.min(ids.size(), MOST_ELEMENTS);
    json.objects("elements", ids.subList(0, shown), id -> element(json, id));
    if (shown < ids.size()) {
      json.field("omittedElements", ids.size() - shown);
    }
  }

  private static void element(JsonText json, ElementId id) {
    json.field("kind", id.kind().word());
    json.field("id", id.value());
  }

  private static void place(JsonText json, SourcePlace place) {
    place.document().ifPresent(document -> json.field("document", document));
    if (place.line() > 0) {
      json.field("line", place.line()).field("column", place.column());
      json.field("endLine", place.endLine()).field("endColumn", place.endColumn());
    }
    place.pointer().ifPresent(pointer -> json.field("pointer", pointer));
  }

  private static void fix(JsonText json, Edit fix) {
    json.field("edit", FixDescription.kind(fix));
    elements(json, FixDescription.elements(fix));
    if (fix instanceof Edit.Rename rename) {
      json.field("newId", rename.newId());
    }
    json.field("description", FixDescription.sentence(fix));
  }

  /** Collects how a report is to be rendered. */
  public static final class Builder {
    private int limit = LimitedReport.STANDARD_LIMIT;

    private Builder() {}

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
    public JsonReporter build() {
      return new JsonReporter(limit);
    }
  }
}
