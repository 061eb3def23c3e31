package org.argmap.report;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.argmap.model.ElementId;
import org.argmap.model.Finding;
import org.argmap.model.SourcePlace;
import org.argmap.validate.Report;
import org.argmap.validate.Rule;
import org.argmap.validate.Validator;
import org.jspecify.annotations.Nullable;

/** A report as a SARIF log with one run. */
final class SarifLog {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** The name says how it is made, and its version, as the standard asks (3.27.17). */
  private static final String FINGERPRINT = "argmapCodeElementsMessage/v1";

  /** More elements of one finding are left out. */
  private static final int MOST_ELEMENTS = 1_000;

  /** The rules whose pages Argmap has. */
  private static final Set<String> STANDARD_CODES =
      Validator.standard().rules().stream().map(Rule::code).collect(Collectors.toUnmodifiableSet());

  private final Validator validator;
  private final @Nullable URI documentation;
  private final @Nullable String version;
  private final LimitedReport limited;
  private final Report report;
  private final Map<String, Integer> ruleIndex = new HashMap<>();
  private final List<String> otherCodes = new ArrayList<>();

  SarifLog(
      Validator validator,
      @Nullable URI documentation,
      @Nullable String version,
      LimitedReport limited) {
    this.validator = validator;
    this.documentation = documentation;
    this.version = version;
    this.limited = limited;
    this.report = limited.report();
    validator.rules().forEach(rule -> ruleIndex.put(rule.code(), ruleIndex.size()));
    TreeSet<String> codes = new TreeSet<>();
    report.findings().forEach(finding -> codes.add(finding.code()));
    report.suppressed().forEach(each -> codes.add(each.finding().code()));
    codes.removeAll(ruleIndex.keySet());
    otherCodes.addAll(codes);
    otherCodes.forEach(code -> ruleIndex.put(code, ruleIndex.size()));
  }

  String render() {
    return JsonText.object(
        json -> {
          json.field("$schema", SCHEMA);
          json.field("version", "2.1.0");
          json.objects("runs", List.of(report), only -> run(json));
        });
  }

  private void run(JsonText json) {
    json.object("tool", tool -> tool.object("driver", this::driver));
    json.field("columnKind", "utf16CodeUnits");
    json.objects("results", results(), result -> result(json, result));
    if (!limited.omitted().isEmpty()) {
      json.object("properties", this::omitted);
    }
  }

  private void omitted(JsonText bag) {
    bag.field("omittedFindings", limited.omittedCount());
    bag.objects(
        "omittedKinds",
        limited.omitted(),
        kind ->
            bag.field("level", kind.severity().word())
                .field("ruleId", kind.code())
                .field("count", kind.count()));
  }

  private void driver(JsonText json) {
    json.field("name", "Argmap");
    if (version != null) {
      json.field("version", version);
    }
    List<Object> descriptors = new ArrayList<>(validator.rules());
    descriptors.addAll(otherCodes);
    json.objects(
        "rules",
        descriptors,
        each -> {
          if (each instanceof Rule rule) {
            descriptor(json, rule);
          } else {
            json.field("id", (String) each);
          }
        });
  }

  private void descriptor(JsonText json, Rule rule) {
    json.field("id", rule.code());
    json.object("shortDescription", text -> text.field("text", SarifText.message(rule.summary())));
    json.object(
        "defaultConfiguration",
        configuration -> configuration.field("level", validator.severity(rule).word()));
    String page = rule.code() + ".md";
    if (documentation != null) {
      json.field("helpUri", documentation.resolve(page).toASCIIString());
    }
    if (STANDARD_CODES.contains(rule.code())) {
      json.object("help", help -> help.field("text", "See docs/rules/" + page + "."));
    }
  }

  /** A finding, and why it is suppressed if it is. */
  private record Result(Finding finding, @Nullable String justification) {}

  private List<Result> results() {
    List<Result> results = new ArrayList<>();
    report.findings().forEach(finding -> results.add(new Result(finding, null)));
    report
        .suppressed()
        .forEach(each -> results.add(new Result(each.finding(), each.suppression().reason())));
    return results;
  }

  private void result(JsonText json, Result result) {
    Finding finding = result.finding();
    json.field("ruleId", finding.code());
    json.field("ruleIndex", ruleIndex.getOrDefault(finding.code(), -1));
    json.field("level", finding.severity().word());
    json.object("message", message -> message.field("text", SarifText.message(sentences(finding))));
    locations(json, finding);
    json.object(
        "partialFingerprints",
        prints -> prints.field(FINGERPRINT, FindingIdentity.of(finding).fingerprint()));
    // An empty list says "not suppressed", where none at all would say "not known" (3.27.23).
    List<String> justifications =
        result.justification() == null ? List.of() : List.of(result.justification());
    json.objects(
        "suppressions",
        justifications,
        reason ->
            json.field("kind", "external")
                .field("status", "accepted")
                .field("justification", reason));
    properties(json, finding);
  }

  private static String sentences(Finding finding) {
    return finding.message() + finding.hint().map(hint -> " " + hint).orElse("");
  }

  /**
   * One location for the place and the most important element; the other elements are related,
   * because several locations would mean that all must be changed (3.27.12).
   */
  private static void locations(JsonText json, Finding finding) {
    List<ElementId> elements = finding.elements().stream().distinct().toList();
    List<ElementId> first = elements.subList(0, Math.min(1, elements.size()));
    SourcePlace place = finding.place();
    boolean physical = place.document().isPresent() || place.line() > 0;
    if (physical || !first.isEmpty()) {
      json.objects(
          "locations",
          List.of(place),
          only -> {
            if (physical) {
              json.object("physicalLocation", fields -> physicalLocation(fields, place));
            }
            if (!first.isEmpty()) {
              json.objects("logicalLocations", first, id -> logicalLocation(json, id));
            }
          });
    }
    if (elements.size() > 1) {
      json.objects(
          "relatedLocations",
          elements.subList(1, Math.min(elements.size(), MOST_ELEMENTS)),
          id -> json.objects("logicalLocations", List.of(id), each -> logicalLocation(json, each)));
    }
  }

  private static void physicalLocation(JsonText json, SourcePlace place) {
    json.object(
        "artifactLocation",
        artifact ->
            place
                .document()
                .ifPresentOrElse(
                    name -> artifact.field("uri", SarifText.uri(name)),
                    () -> description(artifact, "A text without a name.")));
    if (place.line() > 0) {
      json.object("region", region -> region(region, place));
    }
  }

  private static void description(JsonText json, String text) {
    json.object("description", message -> message.field("text", text));
  }

  /** SARIF's end column is behind the last character, Argmap's is on it. */
  private static void region(JsonText json, SourcePlace place) {
    json.field("startLine", place.line());
    json.field("startColumn", place.column());
    json.field("endLine", place.endLine());
    json.field("endColumn", place.endColumn() + 1);
  }

  private static void logicalLocation(JsonText json, ElementId id) {
    json.field("name", id.value());
    json.field("fullyQualifiedName", id.value());
    json.field("kind", id.kind().word());
  }

  private static void properties(JsonText json, Finding finding) {
    if (finding.fix().isPresent()
        || finding.place().pointer().isPresent()
        || !finding.arguments().isEmpty()) {
      json.object(
          "properties",
          bag -> {
            finding.fix().ifPresent(fix -> bag.field("fix", FixDescription.sentence(fix)));
            finding.place().pointer().ifPresent(pointer -> bag.field("pointer", pointer));
            ArgumentsJson.write(bag, finding);
          });
    }
  }
}
