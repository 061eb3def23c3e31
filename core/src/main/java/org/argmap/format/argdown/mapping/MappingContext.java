package org.argmap.format.argdown.mapping;

import java.util.ArrayList;
import java.util.List;
import org.argmap.format.MapAssembler;
import org.argmap.format.ReadOptions;
import org.argmap.format.argdown.document.ArgdownDocument;
import org.argmap.format.argdown.notation.ArgmapData;
import org.argmap.format.argdown.notation.IdAllocator;
import org.argmap.format.json.ElementFields;
import org.argmap.format.json.ElementFieldsReader;
import org.argmap.internal.text.Quoted;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.argmap.model.Finding;
import org.argmap.model.SourcePlace;
import org.jspecify.annotations.Nullable;

/** State shared by the mappers while one document is mapped. */
final class MappingContext {
  final ArgdownDocument document;
  final MapAssembler assembler;
  final IdAllocator ids = new IdAllocator();
  final CommentAttributes comments;
  final OwnedFindings parserFindings;

  /** The fields of the map under {@code argmap} in the front matter. */
  final Attributes words;

  final boolean isStrict;

  /** Whether the text says all: see {@link ArgmapData#EXACT}. */
  final boolean isExact;

  private final ElementFieldsReader fields;

  private boolean hasFields;

  /** Ids that the reader of fields does not know yet: few documents have any fields. */
  private final List<ElementId> undeclared = new ArrayList<>();

  MappingContext(
      ArgdownDocument document, MapAssembler assembler, ReadOptions options, boolean isStrict) {
    this.document = document;
    this.assembler = assembler;
    this.fields = new ElementFieldsReader(options, assembler);
    this.comments = new CommentAttributes(document.comments());
    this.parserFindings = new OwnedFindings(document.findings());
    this.words = ArgmapData.in(document.frontMatter());
    this.isStrict = isStrict;
    this.isExact = ArgmapData.isTrue(words, ArgmapData.EXACT);
  }

  /** Whether what stands in brackets is an id, and no title. */
  boolean isId(String title) {
    return isExact && IdAllocator.isIdInBrackets(title);
  }

  /** Returns the id that fields give; null, and a finding, if it is none. */
  @Nullable String givenId(Attributes words, SourcePlace place) {
    AttributeValue given = words.isEmpty() ? null : words.get(ArgmapData.ID).orElse(null);
    if (given == null) {
      return null;
    }
    String id =
        given instanceof AttributeValue.Text text
            ? text.value()
            : given instanceof AttributeValue.Numeric number ? number.value().toString() : "";
    if (IdAllocator.isValid(id)) {
      return id;
    }
    finding(
        Finding.error(
                "argdown.bad-id", "%s is not a valid id; one is made.".formatted(Quoted.text(id)))
            .place(place)
            .hint("Use letters, digits and hyphens, such as \"shared-threat\"."));
    return null;
  }

  void finding(Finding.Builder finding) {
    assembler.finding(finding.build());
  }

  /** Says that there is an element with this id, for references in fields. */
  void declare(ElementId id) {
    undeclared.add(id);
  }

  /** Returns the reader of fields, which knows all ids declared so far. */
  ElementFieldsReader fields() {
    hasFields = true;
    undeclared.forEach(fields::declare);
    undeclared.clear();
    return fields;
  }

  /** Whether fields refer to elements whose kinds were not known when they were read. */
  boolean kindsAreOpen() {
    return hasFields && fields.kindsAreOpen();
  }

  /** Returns an element with the fields that the text gives put over those it has by nature. */
  @SuppressWarnings("unchecked") // the reader makes an element of the kind asked for
  <E extends Element> E completed(E natural, Attributes over, SourcePlace place) {
    if (over.isEmpty()) {
      return natural;
    }
    Attributes whole = ElementFieldsReader.overlaid(ElementFields.of(natural), over);
    return fields().read(natural.id().kind(), whole, place).map(read -> (E) read).orElse(natural);
  }
}
