package org.argmap.cli;

import java.io.StringWriter;
import java.util.List;
import org.argmap.internal.text.VisibleText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Statistics as JSON: an array with an object for each map. */
final class StatisticsJson {
  private StatisticsJson() {}

  static String of(List<MapStatistics> all) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartArray();
      all.forEach(each -> write(json, each));
      json.writeEndArray();
    }
    return VisibleText.json(text + "\n");
  }

  /** Words as the name of a field. */
  private static String camelCase(String words) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean begins = i > 0 && words.charAt(i - 1) == ' ';
      if (c != ' ') {
        name.append(begins ? Character.toUpperCase(c) : c);
      }
    }
    return name.toString();
  }

  private static void write(JsonGenerator json, MapStatistics map) {
    json.writeStartObject();
    json.writeStringProperty("file", map.input());
    json.writeStringProperty("format", map.format());
    json.writeStringProperty("title", map.title());
    json.writeObjectPropertyStart("counts");
    map.counts().forEach(count -> json.writeNumberProperty(count.noun() + "s", count.number()));
    json.writeEndObject();
    json.writeObjectPropertyStart("parts");
    for (MapStatistics.Count count : map.counts()) {
      if (!count.parts().isEmpty()) {
        json.writeObjectPropertyStart(count.noun() + "s");
        count
            .parts()
            .forEach(part -> json.writeNumberProperty(camelCase(part.word()), part.number()));
        json.writeEndObject();
      }
    }
    json.writeEndObject();
    json.writeArrayPropertyStart("conclusions");
    for (MapStatistics.Conclusion each : map.conclusions()) {
      json.writeStartObject();
      json.writeStringProperty("id", each.id());
      json.writeStringProperty("text", each.text());
      json.writeNumberProperty("pros", each.pros());
      json.writeNumberProperty("cons", each.cons());
      json.writeNumberProperty("claimsBelow", each.below());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("assumptions");
    for (MapStatistics.Assumption each : map.assumptions()) {
      json.writeStartObject();
      json.writeStringProperty("id", each.id());
      json.writeStringProperty("text", each.text());
      json.writeBooleanProperty("marked", each.marked());
      json.writeNumberProperty("falling", each.falling());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("soleSources");
    for (MapStatistics.SoleSource each : map.soleSources()) {
      json.writeStartObject();
      json.writeStringProperty("id", each.id());
      json.writeStringProperty("title", each.title());
      json.writeNumberProperty("judgements", each.judgements());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
