package org.argmap.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.argmap.model.Finding;
import org.argmap.model.Severity;
import org.argmap.model.SourcePlace;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reader of a baseline, which reports what it does not understand as findings. */
final class BaselineReader {
  static final String VERSION = "1.0";

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int MOST_FINDINGS = 100;

  private final String text;
  private final @Nullable String document;
  private final Map<FindingIdentity, Integer> counts = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private boolean versionSeen;
  private boolean listSeen;

  BaselineReader(String text, @Nullable String document) {
    this.text = text;
    this.document = document;
  }

  BaselineReadResult read() {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      top(json);
    } catch (JacksonException e) {
      add(
          Severity.ERROR,
          "baseline.syntax",
          "The baseline is not valid JSON: " + e.getOriginalMessage(),
          "Entries before this place count. Write the baseline anew from a report.",
          e.getLocation());
    }
    return new BaselineReadResult(Baseline.of(counts), findings);
  }

  private void top(JsonParser json) {
    JsonToken first = json.nextToken();
    if (first != JsonToken.START_OBJECT) {
      add(
          Severity.ERROR,
          "baseline.form",
          first == null
              ? "The baseline is empty."
              : "A baseline is a JSON object; this is something else.",
          "Write the baseline anew from a report.",
          json.currentTokenLocation());
      return;
    }
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      TokenStreamLocation where = json.currentTokenLocation();
      json.nextToken();
      if (name.equals("argmapBaseline")) {
        version(json);
      } else if (name.equals("findings") && json.currentToken() == JsonToken.START_ARRAY) {
        entries(json);
      } else {
        unknown(name, where);
        json.skipChildren();
      }
    }
    if (!versionSeen || !listSeen) {
      add(
          Severity.ERROR,
          "baseline.form",
          "The baseline lacks its field \"%s\"."
              .formatted(versionSeen ? "findings" : "argmapBaseline"),
          "Check that the file is a baseline; if it is, write it anew from a report.",
          json.currentTokenLocation());
    }
  }

  private void version(JsonParser json) {
    versionSeen = true;
    String version = json.currentToken() == JsonToken.VALUE_STRING ? json.getString() : "";
    if (!version.equals(VERSION)) {
      add(
          Severity.WARNING,
          "baseline.version",
          "The baseline has another version than %s; it is read as if it had this one."
              .formatted(VERSION),
          "Write the baseline anew from a report.",
          json.currentTokenLocation());
    }
    json.skipChildren();
  }

  private void entries(JsonParser json) {
    listSeen = true;
    while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
      if (json.currentToken() == JsonToken.START_OBJECT) {
        entry(json);
      } else {
        broken("An entry is not an object; it is left out.", json.currentTokenLocation());
        json.skipChildren();
      }
    }
  }

  private void entry(JsonParser json) {
    TokenStreamLocation start = json.currentTokenLocation();
    String code = null;
    String message = null;
    List<String> elements = new ArrayList<>();
    int count = 1;
    boolean whole = true;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      TokenStreamLocation where = json.currentTokenLocation();
      JsonToken value = json.nextToken();
      boolean string = value == JsonToken.VALUE_STRING;
      if (name.equals("code") && string) {
        code = json.getString();
      } else if (name.equals("message") && string) {
        message = json.getString();
      } else if (name.equals("elements") && value == JsonToken.START_ARRAY) {
        whole &= elements(json, elements);
      } else if (name.equals("count") && isCount(json)) {
        count = json.getIntValue();
      } else {
        boolean known = List.of("code", "message", "elements", "count").contains(name);
        whole &= !known;
        if (!known) {
          unknown(name, where);
        }
        json.skipChildren();
      }
    }
    if (whole && code != null && message != null) {
      counts.merge(FindingIdentity.of(code, elements, message), count, BaselineReader::sum);
    } else {
      broken(
          "An entry needs a code, a message, element ids and, if any, a count of 1 or more; this"
              + " one is left out.",
          start);
    }
  }

  private static boolean elements(JsonParser json, List<String> elements) {
    boolean whole = true;
    while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
      if (json.currentToken() == JsonToken.VALUE_STRING) {
        elements.add(json.getString());
      } else {
        whole = false;
        json.skipChildren();
      }
    }
    return whole;
  }

  private static boolean isCount(JsonParser json) {
    return json.currentToken() == JsonToken.VALUE_NUMBER_INT
        && json.getNumberType() == JsonParser.NumberType.INT
        && json.getIntValue() > 0;
  }

  private static int sum(int first, int second) {
    return (int) Math.min(Integer.MAX_VALUE, (long) first + second);
  }

  private void unknown(String name, TokenStreamLocation where) {
    add(
        Severity.WARNING,
        "baseline.unknown-field",
        "The baseline has a field \"%s\" that is unknown here, or of another type; it is left out."
            .formatted(DisplayCell.visible(name.length() > 60 ? name.substring(0, 60) : name)),
        "Correct its name, or delete it.",
        where);
  }

  private void broken(String message, TokenStreamLocation where) {
    add(
        Severity.ERROR,
        "baseline.broken-entry",
        message,
        "Write the baseline anew from a report.",
        where);
  }

  private void add(
      Severity severity,
      String code,
      String message,
      String hint,
      @Nullable TokenStreamLocation where) {
    if (findings.size() == MOST_FINDINGS) {
      findings.add(
          Finding.error("baseline.too-many-findings", "The baseline has more flaws than these.")
              .hint("Write the baseline anew from a report.")
              .build());
    }
    if (findings.size() <= MOST_FINDINGS) {
      findings.add(Finding.builder(severity, code, message).hint(hint).place(place(where)).build());
    }
  }

  private SourcePlace place(@Nullable TokenStreamLocation where) {
    SourcePlace place =
        where != null && where.getLineNr() > 0 && where.getColumnNr() > 0
            ? SourcePlace.at(where.getLineNr(), where.getColumnNr())
            : SourcePlace.NONE;
    return document == null ? place : place.inDocument(document);
  }
}
