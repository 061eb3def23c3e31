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
 * Renders a report as JSON in a form of Argmap's own, which {@code docs/validation.md} describes.
 * Fields come in a fixed order; fields without a value are left out.
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
 */
public final class JsonReporter {
  /** The version of the form; a new field does not change it. */
  static final String VERSION = "1.0";

  private static final JsonReporter STANDARD = new JsonReporter();

  private JsonReporter() {}

  /** Returns the reporter; there is nothing to configure. */
  public static JsonReporter standard() {
    return STANDARD;
  }

  /** Returns the report as JSON that ends with a line break. */
  public String render(Report report) {
    requireNonNull(report, "report");
    return JsonText.object(
        json -> {
          json.field("argmapReport", VERSION);
          json.object("counts", counts -> counts(counts, report));
          json.objects("findings", report.findings(), finding -> finding(json, finding));
          json.objects("suppressed", report.suppressed(), each -> suppressed(json, each));
        });
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
    json.objects("elements", ids, id -> element(json, id));
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
}
