package org.argmap.format.json.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.argmap.format.MapAssembler;
import org.argmap.format.ReadOptions;
import org.argmap.format.json.codec.FieldDescriptor;
import org.argmap.format.json.codec.FieldValues;
import org.argmap.format.json.codec.KeptFields;
import org.argmap.format.json.codec.TreeReader;
import org.argmap.format.json.codec.ValueCodecs;
import org.argmap.format.json.element.ArgumentFields;
import org.argmap.format.json.element.CommonFields;
import org.argmap.format.json.element.ElementList;
import org.argmap.format.json.element.GapFiller;
import org.argmap.format.json.element.MapFields;
import org.argmap.format.json.element.RelationFields;
import org.argmap.format.json.element.RelationType;
import org.argmap.format.json.token.TokenCursor;
import org.argmap.internal.text.Quoted;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.argmap.model.ElementKind;
import org.argmap.model.Preferable;
import org.argmap.model.Relation;
import org.argmap.model.Severity;
import org.argmap.model.SourcePlace;
import tools.jackson.core.JsonToken;

/** Reads a map from the object that it is written as. */
public final class MapReader {
  public static final String VERSION = "argmap";

  /** An element that lacks what only can be made up when all ids are known. */
  private record Unfinished<E extends Element>(
      ElementList<E> list, FieldValues values, int index) {}

  private final TokenCursor cursor;
  private final TreeReader tree;
  private final ReadOptions options;
  private final MapAssembler assembler;
  private final Map<String, ElementList<?>> lists = new HashMap<>();

  /** The first unfinished element and all that come after it, in the order of the document. */
  private final List<Object> waiting = new ArrayList<>();

  private int count;

  private String base = "";
  private boolean hasVersion;

  public MapReader(TokenCursor cursor, ReadOptions options, MapAssembler assembler, int length) {
    this.cursor = cursor;
    this.options = options;
    this.assembler = assembler;
    this.tree = new TreeReader(cursor, options, assembler, length);
    ElementList.ALL.forEach(list -> lists.put(list.key(), list));
  }

  /** Reads the object whose first token is the current one, and gives all to the assembler. */
  public void read() {
    SourcePlace start = cursor.place();
    base = cursor.pointer();
    tree.enter(base);
    FieldValues values = new FieldValues();
    Set<String> seen = new HashSet<>();
    for (String name = cursor.nextName(); name != null; name = cursor.nextName()) {
      ElementList<?> list = lists.get(name);
      if (list != null) {
        elements(list, seen.add(name));
      } else if (name.equals(VERSION)) {
        version(seen.add(name));
      } else {
        tree.readField(MapFields.DESCRIPTOR, values, name);
      }
    }
    if (!hasVersion && !cursor.isStopped()) {
      tree.report(
          Severity.ERROR,
          "json.missing-field",
          start,
          "The map has no \"argmap\", which says the version of the format.",
          "Write \"argmap\": \"" + FormatVersion.CURRENT + "\".");
    }
    addWaiting();
    values.kept(tree.kept());
    assembler.metadata(MapFields.DESCRIPTOR.make(values));
    if (tree.ids().isOpen()) {
      assembler.kindsAreOpen();
    }
    if (cursor.isStopped()) {
      assembler.endsEarly();
    }
  }

  // The version

  private void version(boolean isFirst) {
    if (!isFirst) {
      tree.repeatedField(VERSION);
      return;
    }
    hasVersion = true;
    cursor.next();
    SourcePlace place = cursor.isStopped() ? SourcePlace.NONE : cursor.place();
    String text = ValueCodecs.text(tree);
    FormatVersion version = text == null ? null : FormatVersion.parse(text);
    if (version == null) {
      if (text != null) {
        tree.reject(
            "json.version",
            Quoted.text(text) + " is no version of the format.",
            "Write \"argmap\": \"" + FormatVersion.CURRENT + "\".");
      }
    } else if (version.isNewerMajor()) {
      tree.report(
          Severity.ERROR,
          "json.newer-version",
          place,
          "The document is in version %s of the format, and this reader knows %s: fields may mean something else."
              .formatted(version, FormatVersion.CURRENT),
          "Read it with a newer Argmap.");
    } else if (version.isNewerMinor()) {
      tree.unknownFieldsAre(Severity.NOTE);
      tree.report(
          Severity.NOTE,
          "json.newer-version",
          place,
          "The document is in version %s of the format, and this reader knows %s: what is new in it is kept in attributes."
              .formatted(version, FormatVersion.CURRENT),
          "");
    } else if (version.isOlderMajor()) {
      tree.report(
          Severity.ERROR,
          "json.version",
          place,
          "There is no version %s of the format; it is read as %s."
              .formatted(version, FormatVersion.CURRENT),
          "");
    }
  }

  // Elements

  private void elements(ElementList<?> list, boolean isFirst) {
    if (!isFirst) {
      tree.report(
          Severity.ERROR,
          "json.duplicate-field",
          cursor.place(),
          "The field %s stands twice in one object. The elements of both lists are read."
              .formatted(Quoted.text(list.key())),
          "Make one list of them.");
    }
    cursor.next();
    if (cursor.token() != JsonToken.START_ARRAY) {
      tree.wrongType("a list");
      return;
    }
    String pointer = base + "/" + list.key();
    int index = 0;
    for (JsonToken token = cursor.next();
        token != null && token != JsonToken.END_ARRAY;
        token = cursor.next()) {
      if (token != JsonToken.START_OBJECT) {
        tree.wrongType(list.descriptor().noun());
      } else if (hasRoom()) {
        element(list, pointer, index);
      }
      index++;
    }
  }

  private boolean hasRoom() {
    if (count < options.maxElements()) {
      count++;
      return true;
    }
    tree.report(
        Severity.ERROR,
        "format.too-many-elements",
        cursor.place(),
        "The document has more than the %s elements allowed; reading ends."
            .formatted(options.maxElements()),
        "Raise maxElements in the options if you trust the document.");
    cursor.stop();
    return false;
  }

  private <E extends Element> void element(ElementList<E> list, String pointer, int index) {
    SourcePlace place = cursor.start().withPointer(pointer, index);
    tree.enter(pointer, index);
    FieldValues values = tree.fields(list.descriptor());
    values.start(place);
    boolean isCut = cursor.isStopped();
    boolean isWhole = isWhole(list, values);
    boolean cannotBe = false;
    if (!isWhole && !isCut) {
      cannotBe = tree.lacksEssential(list.descriptor(), values, place);
      reportGaps(list, values, place);
    }
    if (list.kind() == ElementKind.RELATION) {
      keepStrayEnds(values, place);
    }
    values.kept(tree.kept());
    if (isCut) {
      reportCut(list, place, isWhole);
    }
    tree.leave();
    if (isWhole) {
      add(list.descriptor().make(values));
      tree.release(values);
    } else if (cannotBe || isCut) {
      leaveOut(list, values, pointer + "/" + index, isCut);
    } else {
      waiting.add(new Unfinished<>(list, values, index));
    }
  }

  /** Gives an element on at once, while it is in the processor's cache, if its turn has come. */
  private void add(Element element) {
    if (waiting.isEmpty()) {
      assembler.add(element);
    } else {
      waiting.add(element);
    }
  }

  private static <E extends Element> boolean isWhole(ElementList<E> list, FieldValues values) {
    return list.descriptor().isWhole(values) && !list.gaps().isMissing(values);
  }

  /** Reports gaps that the table of needed fields does not show. */
  private void reportGaps(ElementList<?> list, FieldValues values, SourcePlace place) {
    if (list.kind() == ElementKind.ARGUMENT
        && values.get(ArgumentFields.PREMISES) != null
        && values.get(ArgumentFields.PREMISES, List.of()).isEmpty()) {
      tree.report(
          Severity.ERROR,
          "json.missing-premise",
          place,
          "An argument has no premise; a blank placeholder claim stands in for one.",
          "Name at least one claim in \"premises\".");
    }
    if (list.kind() == ElementKind.RELATION) {
      for (FieldDescriptor<?, ?> end : RelationFields.ends(values.get(RelationFields.TYPE))) {
        if (!values.hasSeen(end)) {
          tree.missing(list.descriptor(), end, place);
        }
      }
    }
  }

  /** Keeps the ends that a relation of another type would have. */
  private void keepStrayEnds(FieldValues values, SourcePlace place) {
    RelationType type = values.get(RelationFields.TYPE);
    if (type == null) {
      return;
    }
    List<FieldDescriptor<Relation, ? extends Preferable>> own = RelationFields.ends(type);
    for (FieldDescriptor<?, ? extends Preferable> end : RelationFields.allEnds()) {
      Preferable id = values.get(end);
      if (id != null && !own.contains(end)) {
        tree.report(
            Severity.ERROR,
            "json.stray-field",
            place,
            "A %s has no %s; it is kept in the attribute \"%s\"."
                .formatted(type.word(), Quoted.text(end.name()), KeptFields.ATTRIBUTE),
            "The fields of a %s are \"%s\" and \"%s\"."
                .formatted(type.word(), own.get(0).name(), own.get(1).name()));
        tree.keep(place.pointer().orElse("") + "/" + end.name(), AttributeValue.of(id.value()));
      }
    }
  }

  private void reportCut(ElementList<?> list, SourcePlace place, boolean isKept) {
    tree.report(
        Severity.ERROR,
        "json.cut-off",
        place,
        isKept
            ? "Reading ended inside %s; it is kept without what would follow."
                .formatted(list.descriptor().noun())
            : "Reading ended inside %s, which cannot be made of what was read; that is kept in the attributes of the map."
                .formatted(list.descriptor().noun()),
        "");
  }

  /**
   * Keeps an element that cannot be made with the map: the fields that were read and those that
   * could not be taken as they stand; parts of fields that could not be taken are kept beside it.
   */
  private <E extends Element> void leaveOut(
      ElementList<E> list, FieldValues values, String pointer, boolean isCut) {
    if (!isCut) {
      tree.report(
          Severity.ERROR,
          "json.left-out",
          values.start(),
          "%s cannot be made of this; what was read is kept in the attribute \"%s\" of the map."
              .formatted(TreeReader.capital(list.descriptor().noun()), KeptFields.ATTRIBUTE),
          "");
    }
    Attributes.Builder whole = Attributes.builder();
    if (TreeReader.partial(list.descriptor(), values) instanceof Attributes read) {
      read.asMap().forEach(whole::put);
    }
    Set<String> taken = new HashSet<>(whole.build().names());
    Map<String, AttributeValue> inside = new TreeMap<>();
    for (Map.Entry<String, AttributeValue> field : values.kept().asMap().entrySet()) {
      String name = KeptFields.name(field.getKey());
      boolean isField = KeptFields.parent(field.getKey()).isEmpty() && !field.getKey().isEmpty();
      if (isField && taken.add(name)) {
        whole.put(name, field.getValue());
      } else if (!isField) {
        inside.put(pointer + field.getKey(), field.getValue());
      }
    }
    tree.keep(pointer, whole.build());
    inside.forEach(tree::keep);
  }

  private void addWaiting() {
    GapFiller filler = new GapFiller(tree.ids());
    for (Object entry : waiting) {
      assembler.add(entry instanceof Unfinished<?> u ? finished(u, filler) : (Element) entry);
    }
    filler.placeholders().forEach(assembler::add);
  }

  private <E extends Element> Element finished(Unfinished<E> unfinished, GapFiller filler) {
    FieldValues values = unfinished.values();
    ElementList<E> list = unfinished.list();
    ElementId id = values.id();
    if (id == null) {
      String word = list.kind().word() + "-" + unfinished.index();
      id = list.kind().id(tree.ids().free(word));
      values.set(CommonFields.ID, id);
    }
    filler.of(id, values.start());
    list.gaps().fill(values, filler);
    return list.descriptor().make(values);
  }
}
