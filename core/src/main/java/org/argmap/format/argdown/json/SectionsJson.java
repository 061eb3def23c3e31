package org.argmap.format.argdown.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.argmap.format.argdown.document.ArgdownDocument;
import org.argmap.format.argdown.document.ArgdownSection;
import org.argmap.format.argdown.syntax.Heading;
import org.argmap.model.AttributeValue;
import org.argmap.model.SourcePlace;

/** Writer of the tree of sections as JSON. */
final class SectionsJson {
  private final JsonObjects json;
  private final ArgdownDocument document;
  private final ElementColours colours;
  private final boolean hasData;

  SectionsJson(JsonObjects json, ArgdownDocument document, ElementColours colours) {
    this.json = json;
    this.document = document;
    this.colours = colours;
    this.hasData = document.settings().flag(true, "json", "exportData");
  }

  void write() {
    Deque<Iterator<ArgdownSection>> open = new ArrayDeque<>();
    open.push(document.sections().iterator());
    json.beginList("sections");
    while (!open.isEmpty()) {
      if (open.element().hasNext()) {
        ArgdownSection section = open.element().next();
        begin(section);
        open.push(section.children().iterator());
      } else {
        open.pop();
        json.endList();
        if (!open.isEmpty()) {
          json.end();
        }
      }
    }
  }

  /** Writes all of a section up to the sections in it. */
  private void begin(ArgdownSection section) {
    json.begin()
        .field("type", "section")
        .field("id", section.id())
        .field("level", section.level())
        .field("title", section.title());
    section.parent().ifPresent(parent -> json.field("parent", parent.id()));
    json.stringsIfAny("tags", section.tags());
    if (hasData && !section.data().isEmpty()) {
      json.data("data", section.data());
    }
    flag(section, "isGroup");
    flag(section, "isClosed");
    section.node().ifPresent(heading -> place(section, heading));
    json.field("fontColor", colours.font("groupFontColor", "#000000"))
        .fieldIfAny("color", colours.of(section, section.level()));
    new ElementsJson(json, document.settings(), colours).ranges(section.content().ranges());
    json.beginList("children");
  }

  private void place(ArgdownSection section, Heading heading) {
    SourcePlace place = section.place();
    int end = Math.max(heading.span().start(), section.end() - 1);
    SourcePlace last = document.syntax().source().place(end, end);
    json.field("startLine", place.line())
        .field("startColumn", place.column())
        .field("endLine", last.line())
        .field("endColumn", last.column())
        .field("endOffset", section.end());
  }

  private void flag(ArgdownSection section, String name) {
    if (section.data().get(name).orElse(null) instanceof AttributeValue.Truth truth) {
      json.field(name, truth.value());
    }
  }
}
