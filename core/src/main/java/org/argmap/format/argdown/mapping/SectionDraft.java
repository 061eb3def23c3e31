package org.argmap.format.argdown.mapping;

import java.util.ArrayList;
import java.util.List;
import org.argmap.format.argdown.document.ArgdownSection;
import org.argmap.model.Attributes;
import org.argmap.model.ElementId;
import org.argmap.model.Section;
import org.argmap.model.SectionId;

/** A section while its members are found. */
final class SectionDraft {
  final ArgdownSection section;
  final SectionId id;
  final List<ElementId> members = new ArrayList<>();

  /** What the text says of it in fields. */
  final Attributes words;

  SectionDraft(ArgdownSection section, SectionId id, Attributes words) {
    this.section = section;
    this.id = id;
    this.words = words;
  }

  Section toSection() {
    ReadText title = ReadText.of(section);
    return Section.builder(id, title.text())
        .members(members)
        .tags(section.tags())
        .attributes(ReadClaims.attributes(section.data(), title.markup(), false))
        .place(section.place())
        .build();
  }
}
