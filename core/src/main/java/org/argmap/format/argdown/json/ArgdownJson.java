package org.argmap.format.argdown.json;

import static java.util.Objects.requireNonNull;

import java.io.StringWriter;
import java.util.List;
import org.argmap.format.argdown.document.ArgdownDocument;
import org.argmap.format.argdown.document.ArgdownSettings;

/**
 * Writer of a document as the JSON that Argdown's reference implementation exports: {@code
 * arguments}, {@code statements}, {@code relations}, {@code map} with nodes and edges, {@code
 * sections} and {@code tags}.
 *
 * <p>As there, each relation is written with both of its ends again, and each premise-conclusion
 * structure with its argument and, statement by statement, with the statements; readers expect it.
 * The settings {@code json.exportMap}, {@code exportSections}, {@code exportTags}, {@code
 * exportData} and {@code removeEmbeddedRelations} of the document are obeyed. The same document
 * gives the same text.
 */
public final class ArgdownJson {
  private ArgdownJson() {}

  /** Returns the JSON of a document, indented by two blanks, with a line break at the end. */
  public static String write(ArgdownDocument document) {
    requireNonNull(document, "document");
    ArgdownSettings settings = document.settings();
    StringWriter out = new StringWriter();
    try (JsonObjects json = new JsonObjects(out)) {
      ElementColours colours = new ElementColours(document);
      ElementsJson elements = new ElementsJson(json, settings, colours);
      json.begin();
      elements.arguments(document.arguments());
      elements.statements(document.statements());
      elements.relations(document.relations());
      if (settings.flag(true, "json", "exportMap")) {
        new MapJson(json, document, colours).write();
      }
      if (settings.flag(true, "json", "exportSections")) {
        new SectionsJson(json, document, colours).write();
      }
      if (settings.flag(true, "json", "exportTags")) {
        tags(json, document.tags(), colours);
      }
      json.end();
    }
    return out.append('\n').toString();
  }

  private static void tags(JsonObjects json, List<String> tags, ElementColours colours) {
    json.beginObject("tags");
    int index = 0;
    for (String tag : tags) {
      json.beginObject(tag)
          .field("tag", tag)
          .field("cssClass", "tag-" + cssName(tag))
          .field("occurrenceIndex", index)
          .fieldIfAny("color", colours.ofTag(tag));
      Integer priority = colours.priority(tag);
      if (priority != null) {
        json.field("priority", priority);
      }
      json.end();
      index++;
    }
    json.end();
  }

  /** A tag as the name of a class: what is neither letter nor digit becomes a hyphen. */
  private static String cssName(String tag) {
    return tag.replaceAll("[^\\p{L}\\p{Nd}_-]+", "-");
  }
}
