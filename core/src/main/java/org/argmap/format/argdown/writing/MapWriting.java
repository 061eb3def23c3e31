package org.argmap.format.argdown.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.argmap.format.ReadOptions;
import org.argmap.format.ReadResult;
import org.argmap.format.WriteResult;
import org.argmap.format.argdown.notation.ArgdownAttributes;
import org.argmap.format.argdown.notation.ArgmapData;
import org.argmap.format.argdown.notation.ElementOrder;
import org.argmap.format.argdown.notation.FrontMatterMetadata;
import org.argmap.format.argdown.notation.IdAllocator;
import org.argmap.format.argdown.notation.VisibleText;
import org.argmap.format.json.ElementFields;
import org.argmap.internal.text.Quoted;
import org.argmap.model.ArgumentMap;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.argmap.model.ElementKind;
import org.argmap.model.Finding;
import org.argmap.model.Metadata;
import org.argmap.model.Section;
import org.jspecify.annotations.Nullable;

/**
 * Writes a map, reads what was written, and writes again with what the reading has shown to be
 * needed: the order of elements where the text has another one, the members of sections, and whole
 * elements that the text does not give. What then is not the same is a finding.
 */
public final class MapWriting {
  private static final int MOST_TRIES = 3;

  private final ArgumentMap map;
  private final boolean isStrict;
  private final Function<String, ReadResult> reader;
  private final List<AttributeValue> order = new ArrayList<>();
  private final Set<ElementId> whole = new HashSet<>();
  private final Set<ElementId> membered = new HashSet<>();

  public MapWriting(ArgumentMap map, boolean isStrict, Function<String, ReadResult> reader) {
    this.map = map;
    this.isStrict = isStrict;
    this.reader = reader;
  }

  /** How the options for the reader that checks what was written must be: nothing is too much. */
  public static ReadOptions withoutLimits() {
    return ReadOptions.builder()
        .maxCharacters(Integer.MAX_VALUE)
        .maxElements(Integer.MAX_VALUE)
        .maxDepth(1_000)
        .maxDigits(Integer.MAX_VALUE)
        .build();
  }

  public WriteResult write() {
    WritePlan plan = new WritePlan(map, isStrict);
    List<TextPart> parts = parts(plan);
    TextNames names = new TextNames(plan, parts);
    String text = "";
    ArgumentMap read = ArgumentMap.empty();
    for (int i = 0; i < MOST_TRIES; i++) {
      text = text(plan, names, parts);
      read = reader.apply(text).map();
      if (read.equals(map) || !learn(read)) {
        break;
      }
    }
    List<Finding> findings = new ArrayList<>();
    if (!read.equals(map)) {
      report(read, findings);
    }
    return WriteResult.ofText(text, findings);
  }

  /** Takes the orders of the map unless they would tear asunder what belongs together. */
  private static List<TextPart> parts(WritePlan plan) {
    TextLayout asInMap = new TextLayout(plan, TextOrder.ofMap(plan.map));
    List<TextPart> parts = asInMap.parts();
    HeadingOrder headings = new HeadingOrder(plan.map, new ArrayList<>());
    TextLayout nested =
        new TextLayout(
            plan,
            TextOrder.nested(plan.map, headings.sections().stream().map(Section::id).toList()));
    List<TextPart> nestedParts = nested.parts();
    boolean isGood = !asInMap.isTorn() && asInMap.blocks() <= 2 * nested.blocks() + 5;
    return isGood ? parts : nestedParts;
  }

  // The text

  private String text(WritePlan plan, TextNames names, List<TextPart> parts) {
    StringBuilder body = new StringBuilder();
    TextWriter writer = new TextWriter(plan, names, body);
    StructureText structures = new StructureText(plan, names, writer, body);
    for (TextPart part : parts) {
      if (part instanceof TextPart.Heading heading) {
        heading(heading, writer, body);
      } else if (part instanceof TextPart.Start start) {
        writer.start(start);
      } else if (part instanceof TextPart.Sign sign) {
        writer.sign(sign);
      } else if (part instanceof TextPart.Structure structure) {
        structures.structure(structure);
      }
    }
    Attributes front = front(plan);
    if (front.isEmpty()) {
      return body.toString();
    }
    String fence = "===\n" + BlockYaml.lines(front) + "===\n";
    return body.length() == 0 ? fence : fence + "\n" + body;
  }

  private void heading(TextPart.Heading heading, TextWriter writer, StringBuilder out) {
    writer.newBlock();
    out.append("#".repeat(heading.level())).append(' ');
    Section section = heading.section();
    if (section == null) {
      out.append("Outside the sections");
      Attributes words = Attributes.of(ArgmapData.SECTION, AttributeValue.of(ArgmapData.NONE));
      writer.data(Attributes.of(ArgmapData.KEY, words), 2, false);
      out.append('\n');
      return;
    }
    String visible = section.title().isEmpty() ? "" : VisibleText.of(section.title());
    boolean hasTags = TagText.areAll(section.tags());
    ContentText.Escaped escaped =
        ContentText.escaped(visible, hasTags ? section.tags() : List.of());
    String markup = section.attributes().text(ArgdownAttributes.MARKUP).orElse("");
    boolean hasMarkup = !markup.isEmpty() && ClaimText.saysTheSame(markup, visible);
    boolean hasData = Differences.canBeData(section.attributes());
    Attributes data = hasData ? section.attributes() : Attributes.empty();
    if (hasMarkup) {
      data = ArgmapData.without(data, ArgdownAttributes.MARKUP);
    }
    Section.Builder seen =
        Section.builder(section.id(), visible)
            .members(section.members())
            .attributes(
                hasMarkup
                    ? ArgmapData.last(data, ArgdownAttributes.MARKUP, AttributeValue.of(markup))
                    : data);
    if (hasTags) {
      seen.tags(section.tags());
    }
    Attributes over = Differences.between(seen.build(), section);
    if (membered.contains(section.id())) {
      List<AttributeValue> members = new ArrayList<>();
      section.members().forEach(member -> members.add(AttributeValue.of(member.value())));
      over = over.toBuilder().put("members", AttributeValue.of(members)).build();
    }
    if (!IdAllocator.ofSection(visible).equals(section.id().value())) {
      over = ClaimText.first(over, ArgmapData.ID, section.id());
    }
    out.append(hasMarkup ? markup : escaped.words());
    List<String> inside = hasMarkup ? ClaimText.tagsIn(markup, section.tags()) : escaped.tags();
    String behind = hasTags ? ClaimText.tags(section.tags(), inside) : "";
    out.append(behind.isEmpty() ? "" : " ").append(behind);
    writer.data(Differences.withWords(data, over), 2, false);
    out.append('\n');
  }

  // The front matter

  private Attributes front(WritePlan plan) {
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
    if (isSeen && Differences.canBeData(attributes)) {
      front.putAll(attributes);
    }
    Metadata seen = new FrontMatterMetadata(front.build()).metadata();
    Attributes words =
        words(plan, Differences.between(ElementFields.of(seen), ElementFields.of(metadata)));
    if (!words.isEmpty()) {
      front.put(ArgmapData.KEY, words);
    }
    return front.build();
  }

  private Attributes words(WritePlan plan, Attributes ofMap) {
    Attributes.Builder words = Attributes.builder();
    if (plan.isExact) {
      words.put(ArgmapData.EXACT, true);
    }
    words.putAll(ofMap);
    Map<ElementKind, List<AttributeValue>> wholes = new LinkedHashMap<>();
    for (Element element : map.elements()) {
      if (isWhole(element, plan)) {
        wholes
            .computeIfAbsent(element.id().kind(), kind -> new ArrayList<>())
            .add(ElementFields.of(element));
      }
    }
    wholes.forEach(
        (kind, list) -> words.put(ElementFields.listName(kind), AttributeValue.of(list)));
    if (!order.isEmpty()) {
      words.put(ArgmapData.ORDER, AttributeValue.of(order));
    }
    return words.build();
  }

  /** Whether the text has no place for an element, or did not give it back. */
  private boolean isWhole(Element element, WritePlan plan) {
    if (whole.contains(element.id())) {
      return true;
    }
    return switch (element.id().kind()) {
      case CLAIM, SECTION -> false;
      case ARGUMENT -> plan.form((org.argmap.model.Argument) element) == WritePlan.Form.FRONT;
      case RELATION -> !plan.isWritten((org.argmap.model.Relation) element);
      case RECONSTRUCTION -> !plan.isChain((org.argmap.model.Reconstruction) element);
      case QUESTION, SOURCE, JUDGEMENT, PARTICIPANT, LOCUTION -> true;
    };
  }

  // What reading shows

  /** Compares what was read with the map; whether anything new was learnt. */
  private boolean learn(ArgumentMap read) {
    boolean hasLearnt = false;
    Map<String, Element> there = byId(read);
    for (Element element : map.elements()) {
      Element found = there.get(element.id().value());
      if (element instanceof Section section) {
        boolean hasMembers =
            found instanceof Section other && other.members().equals(section.members());
        hasLearnt |= !hasMembers && membered.add(section.id());
      } else if (!element.equals(found)) {
        hasLearnt |= whole.add(element.id());
      }
    }
    hasLearnt |= learnOrder(read);
    return hasLearnt;
  }

  private boolean learnOrder(ArgumentMap read) {
    List<AttributeValue> before = new ArrayList<>(order);
    Map<ElementKind, List<String>> wanted = idsByKind(map);
    Map<ElementKind, List<String>> natural = naturalOrder(read);
    order.clear();
    wanted.forEach(
        (kind, ids) -> {
          List<String> seen = natural.getOrDefault(kind, List.of());
          if (seen.size() == ids.size() && new HashSet<>(seen).equals(new HashSet<>(ids))) {
            ElementOrder.moves(seen, ids).forEach(chain -> order.add(AttributeValue.of(chain)));
          }
        });
    return !order.equals(before);
  }

  private final Map<ElementKind, List<String>> firstSeen = new HashMap<>();

  /** The order in which a reader has elements who is told of none. */
  private Map<ElementKind, List<String>> naturalOrder(ArgumentMap read) {
    Map<ElementKind, List<String>> seen = idsByKind(read);
    seen.forEach(
        (kind, ids) -> {
          List<String> known = firstSeen.get(kind);
          boolean isSame = known != null && new HashSet<>(known).equals(new HashSet<>(ids));
          if (!isSame) {
            firstSeen.put(kind, ids);
          }
        });
    return firstSeen;
  }

  private static Map<ElementKind, List<String>> idsByKind(ArgumentMap map) {
    Map<ElementKind, List<String>> ids = new LinkedHashMap<>();
    for (Element element : map.elements()) {
      ids.computeIfAbsent(element.id().kind(), kind -> new ArrayList<>()).add(element.id().value());
    }
    return ids;
  }

  private static Map<String, Element> byId(ArgumentMap map) {
    Map<String, Element> all = new HashMap<>();
    map.elements().forEach(element -> all.put(element.id().value(), element));
    return all;
  }

  // What could not be carried

  private void report(ArgumentMap read, List<Finding> findings) {
    Map<String, Element> there = byId(read);
    int before = findings.size();
    for (Element element : map.elements()) {
      Element found = there.remove(element.id().value());
      if (!element.equals(found)) {
        findings.add(lost(element, found));
      }
    }
    for (Element extra : there.values()) {
      findings.add(
          Finding.error(
                  "argdown.not-carried",
                  "A reader of the text finds a %s %s, which the map does not have."
                      .formatted(extra.id().kind().word(), Quoted.text(extra.id().value())))
              .build());
    }
    if (findings.size() == before) {
      findings.add(
          Finding.error(
                  "argdown.not-carried",
                  "What is said of the map as a whole, or the order of its elements, cannot be carried as it is.")
              .build());
    }
  }

  private static Finding lost(Element element, @Nullable Element found) {
    return Finding.error(
            "argdown.not-carried",
            "The %s %s cannot be carried as it is: %s."
                .formatted(
                    element.id().kind().word(),
                    Quoted.text(element.id().value()),
                    found == null
                        ? "a reader of the text does not find it"
                        : "a reader of the text finds another one"))
        .element(element.id())
        .place(element.place())
        .hint("The native format, JSON, carries everything.")
        .build();
  }
}
