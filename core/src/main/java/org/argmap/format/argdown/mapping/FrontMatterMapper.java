package org.argmap.format.argdown.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.argmap.format.argdown.notation.ArgmapData;
import org.argmap.format.argdown.notation.ElementOrder;
import org.argmap.format.argdown.notation.FrontMatterMetadata;
import org.argmap.format.json.ElementFields;
import org.argmap.format.json.ElementFieldsReader;
import org.argmap.internal.text.Quoted;
import org.argmap.model.Annotations;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.Element;
import org.argmap.model.ElementKind;
import org.argmap.model.Finding;
import org.argmap.model.Metadata;
import org.argmap.model.SourcePlace;
import org.jspecify.annotations.Nullable;

/** Mapping of front matter to the metadata of the map, and to the elements that it lists. */
final class FrontMatterMapper {
  private record Whole(ElementKind kind, Attributes fields) {}

  private final MappingContext context;
  private final SourcePlace place;
  private final List<Whole> wholes = new ArrayList<>();

  FrontMatterMapper(MappingContext context) {
    this.context = context;
    this.place =
        context
            .document
            .syntax()
            .frontMatter()
            .map(front -> front.place())
            .orElse(SourcePlace.NONE);
  }

  /** Takes the ids of all elements in the front matter. */
  void takeIds() {
    context.words.asMap().forEach(this::takeIds);
  }

  private void takeIds(String name, AttributeValue value) {
    Optional<ElementKind> kind = ElementFields.kindOfList(name);
    if (kind.isEmpty()) {
      return;
    }
    if (!(value instanceof AttributeValue.Items items)) {
      notAList(name);
      return;
    }
    for (AttributeValue item : items.values()) {
      if (item instanceof Attributes fields) {
        String id = context.givenId(fields, place);
        if (id != null) {
          context.ids.takeForWhole(id);
          context.declare(kind.get().id(id));
        }
        wholes.add(new Whole(kind.get(), fields));
      } else {
        notAList(name);
      }
    }
  }

  private void notAList(String name) {
    context.finding(
        Finding.error(
                "argdown.bad-data",
                "%s in the front matter, under %s, should be a list of elements with their fields; what is none is left out."
                    .formatted(Quoted.text(name), Quoted.text(ArgmapData.KEY)))
            .place(place)
            .hint("Write \"" + name + ":\" and, below it, \"- id: ...\" for each."));
  }

  /** Reads the elements of the front matter. */
  List<Element> readElements() {
    List<Element> elements = new ArrayList<>();
    for (Whole whole : wholes) {
      context.fields().read(whole.kind(), whole.fields(), place).ifPresent(elements::add);
    }
    return elements;
  }

  /** Returns elements in the order that the front matter asks for. */
  List<Element> ordered(List<Element> elements) {
    if (!(context.words.get(ArgmapData.ORDER).orElse(null)
        instanceof AttributeValue.Items chains)) {
      return elements;
    }
    Map<ElementKind, List<Element>> byKind = new EnumMap<>(ElementKind.class);
    for (Element element : elements) {
      byKind.computeIfAbsent(element.id().kind(), kind -> new ArrayList<>()).add(element);
    }
    List<ElementOrder.Row> rows = byKind.values().stream().map(ElementOrder.Row::new).toList();
    for (AttributeValue chain : chains.values()) {
      if (chain instanceof AttributeValue.Items ids) {
        move(ids.values(), rows);
      }
    }
    List<Element> all = new ArrayList<>(elements.size());
    rows.forEach(row -> all.addAll(row.toList()));
    return all;
  }

  private void move(List<AttributeValue> ids, List<ElementOrder.Row> rows) {
    String behind = ids.isEmpty() ? null : text(ids.get(0));
    for (int i = 1; i < ids.size(); i++) {
      String id = text(ids.get(i));
      boolean isMoved = false;
      for (ElementOrder.Row row : rows) {
        if (id != null && row.has(id) && (behind == null || row.has(behind))) {
          row.move(id, behind);
          isMoved = true;
        }
      }
      if (isMoved) {
        behind = id;
      } else {
        context.finding(
            Finding.note(
                    "argdown.order",
                    "The order in the front matter names %s, which is not there or of another kind than %s before it; it is passed over."
                        .formatted(
                            Quoted.text(String.valueOf(id)), Quoted.text(String.valueOf(behind))))
                .place(place));
      }
    }
  }

  private static @Nullable String text(AttributeValue value) {
    return value instanceof AttributeValue.Text text ? text.value() : null;
  }

  // Metadata

  Metadata metadata() {
    FrontMatterMetadata front = new FrontMatterMetadata(context.document.frontMatter());
    Metadata natural = front.metadata();
    front
        .notADate()
        .ifPresent(
            date ->
                context.finding(
                    Finding.note(
                            "argdown.date",
                            "%s is not a date that can be read; it is kept among the attributes."
                                .formatted(Quoted.text(date)))
                        .place(place)
                        .hint("Write 2013, 2013-06 or 2013-06-05.")));
    Attributes over = Attributes.empty();
    for (Map.Entry<String, AttributeValue> word : context.words.asMap().entrySet()) {
      String name = word.getKey();
      boolean isOfMap =
          ElementFields.kindOfList(name).isEmpty()
              && !name.equals(ArgmapData.EXACT)
              && !name.equals(ArgmapData.ORDER);
      if (isOfMap) {
        over = over.toBuilder().put(name, word.getValue()).build();
      }
    }
    if (over.isEmpty()) {
      return withComments(natural);
    }
    Attributes whole = ElementFieldsReader.overlaid(ElementFields.of(natural), over);
    return withComments(context.fields().metadata(whole, place));
  }

  private Metadata withComments(Metadata metadata) {
    Annotations annotations = metadata.annotations();
    Attributes all = context.comments.addedToMap(annotations.attributes());
    return all.equals(annotations.attributes())
        ? metadata
        : metadata.toBuilder()
            .annotations(new Annotations(annotations.tags(), annotations.notes(), all))
            .build();
  }
}
