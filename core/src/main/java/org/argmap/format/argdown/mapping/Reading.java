package org.argmap.format.argdown.mapping;

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
import org.argmap.model.Finding;
import org.argmap.model.SourcePlace;
import org.jspecify.annotations.Nullable;

/** What all parts of reading one document share. */
final class Reading {
  final ArgdownDocument document;
  final MapAssembler assembler;
  final ElementFieldsReader fields;
  final IdAllocator ids = new IdAllocator();
  final Occurrences occurrences;

  /** What the front matter says in Argmap's own words. */
  final Attributes words;

  final boolean isStrict;

  /** Whether the text says all: see {@link ArgmapData#EXACT}. */
  final boolean isExact;

  Reading(ArgdownDocument document, MapAssembler assembler, ReadOptions options, boolean isStrict) {
    this.document = document;
    this.assembler = assembler;
    this.fields = new ElementFieldsReader(options, assembler);
    this.occurrences = new Occurrences(document);
    this.words = ArgmapData.in(document.frontMatter());
    this.isStrict = isStrict;
    this.isExact = ArgmapData.isTrue(words, ArgmapData.EXACT);
  }

  /** Whether what stands in brackets is an id, and no title. */
  boolean isId(String title) {
    return isExact && IdAllocator.isIdInBrackets(title);
  }

  /** The id that words give; null, and a finding, if it is none. */
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

  /** Returns an element with what the text says of it in fields put over what it is by nature. */
  @SuppressWarnings("unchecked") // the reader makes an element of the kind asked for
  <E extends Element> E completed(E natural, Attributes over, SourcePlace place) {
    if (over.isEmpty()) {
      return natural;
    }
    Attributes whole = ElementFieldsReader.overlaid(ElementFields.of(natural), over);
    return fields.read(natural.id().kind(), whole, place).map(read -> (E) read).orElse(natural);
  }
}
