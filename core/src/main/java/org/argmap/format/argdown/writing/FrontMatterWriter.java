package org.argmap.format.argdown.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.argmap.format.argdown.notation.ArgmapData;
import org.argmap.format.argdown.notation.ElementOrder;
import org.argmap.format.argdown.notation.FrontMatterMetadata;
import org.argmap.format.json.ElementFields;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.Element;
import org.argmap.model.ElementKind;
import org.argmap.model.Metadata;
import org.argmap.model.Reconstruction;
import org.argmap.model.Relation;

/**
 * The front matter of a map: its metadata, the elements for which Argdown has no notation, and the
 * order of elements where the document has another one.
 */
final class FrontMatterWriter {
  private final ArgumentMap map;
  private final NotationPlan plan;
  private final ExpectedReading reading;

  /** Whether settings make the sections, and make others. */
  private final boolean haveOtherSections;

  /**
   * Prepares the front matter.
   *
   * @param reading what a reader makes of the document below
   */
  FrontMatterWriter(NotationPlan plan, BracketTitles titles, ExpectedReading reading) {
    this.plan = plan;
    this.map = plan.map;
    this.reading = reading;
    this.haveOtherSections =
        plan.settings.makeSections()
            && !plan.settings.regrouped().areThose(map, plan, titles, reading);
  }

  /** Returns the elements that the front matter has as a whole. */
  List<Element> elements() {
    List<Element> elements = new ArrayList<>();
    for (Element element : map.elements()) {
      if (isWhole(element)) {
        elements.add(element);
      }
    }
    return elements;
  }

  private boolean isWhole(Element element) {
    return switch (element.id().kind()) {
      case CLAIM -> false;
      case SECTION -> haveOtherSections;
      case ARGUMENT -> plan.form((Argument) element) == NotationPlan.Form.FRONT;
      case RELATION -> !plan.isWritten((Relation) element);
      case RECONSTRUCTION -> !plan.isChain((Reconstruction) element);
      case QUESTION, SOURCE, JUDGEMENT, PARTICIPANT, LOCUTION -> true;
    };
  }

  /** Returns the names and values of the front matter. */
  Attributes front() {
    Metadata metadata = map.metadata();
    Attributes.Builder front = Attributes.builder();
    metadata.title().ifPresent(title -> front.put(FrontMatterMetadata.TITLE, title));
    metadata.description().ifPresent(text -> front.put(FrontMatterMetadata.ABSTRACT, text));
    if (metadata.authors().size() == 1) {
      front.put(FrontMatterMetadata.AUTHOR, metadata.authors().get(0));
    } else if (!metadata.authors().isEmpty()) {
      front.put(
          FrontMatterMetadata.AUTHOR,
          AttributeValue.of(metadata.authors().stream().map(AttributeValue::of).toList()));
    }
    metadata.date().ifPresent(date -> front.put(FrontMatterMetadata.DATE, date.toString()));
    metadata.language().ifPresent(language -> front.put(FrontMatterMetadata.LANGUAGE, language));
    metadata.licence().ifPresent(licence -> front.put(FrontMatterMetadata.LICENCE, licence));
    Attributes attributes = metadata.annotations().attributes();
    Attributes together = front.build().toBuilder().putAll(attributes).build();
    boolean isSeen =
        together.names().size() == front.build().names().size() + attributes.names().size()
            && new FrontMatterMetadata(together)
                .metadata()
                .annotations()
                .attributes()
                .equals(attributes);
    if (isSeen && !plan.settings.mustBeHidden() && FieldOverrides.canBeData(attributes)) {
      front.putAll(attributes);
    }
    Metadata seen = new FrontMatterMetadata(front.build()).metadata();
    Attributes words =
        words(FieldOverrides.between(ElementFields.of(seen), ElementFields.of(metadata)));
    if (!words.isEmpty()) {
      front.put(ArgmapData.KEY, words);
    }
    return front.build();
  }

  private Attributes words(Attributes ofMap) {
    Attributes.Builder words = Attributes.builder();
    if (plan.isExact) {
      words.put(ArgmapData.EXACT, true);
    }
    words.putAll(ofMap);
    List<Element> wholes = elements();
    Map<ElementKind, List<AttributeValue>> byKind = new LinkedHashMap<>();
    for (Element element : wholes) {
      byKind
          .computeIfAbsent(element.id().kind(), kind -> new ArrayList<>())
          .add(ElementFields.of(element));
    }
    byKind.forEach(
        (kind, list) -> words.put(ElementFields.listName(kind), AttributeValue.of(list)));
    List<AttributeValue> moves = moves(wholes);
    if (!moves.isEmpty()) {
      words.put(ArgmapData.ORDER, AttributeValue.of(moves));
    }
    return words.build();
  }

  /** Returns the moves that bring the elements from the order of the document into the map's. */
  private List<AttributeValue> moves(List<Element> wholes) {
    Map<ElementKind, List<String>> expected = reading.order(wholes);
    Map<ElementKind, List<String>> wanted = new LinkedHashMap<>();
    for (Element element : map.elements()) {
      wanted
          .computeIfAbsent(element.id().kind(), kind -> new ArrayList<>())
          .add(element.id().value());
    }
    List<AttributeValue> moves = new ArrayList<>();
    wanted.forEach(
        (kind, ids) -> {
          List<String> order = expected.getOrDefault(kind, List.of());
          boolean haveOrder = kind == ElementKind.SECTION && plan.settings.makeSections();
          if (!haveOrder && !order.equals(ids)) {
            ElementOrder.moves(order, ids).forEach(chain -> moves.add(AttributeValue.of(chain)));
          }
        });
    return moves;
  }
}
