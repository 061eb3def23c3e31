package org.argmap.format.argdown.mapping;

import java.util.ArrayList;
import java.util.List;
import org.argmap.format.argdown.document.ArgdownSection;
import org.argmap.model.Attributes;
import org.argmap.model.ElementId;
import org.argmap.model.Section;
import org.argmap.model.SectionId;

/** Mutable draft of a section, which collects its members. */
final class SectionDraft {
  final ArgdownSection section;
  final SectionId id;
  final List<ElementId> members = new ArrayList<>();

  /** The fields that the text gives. */
  final Attributes words;

  SectionDraft(ArgdownSection section, SectionId id, Attributes words) {
    this.section = section;
    this.id = id;
    this.words = words;
  }

  Section toSection(MappingContext context) {
    OccurrenceText title = OccurrenceText.of(section);
    Attributes attributes = ClaimMapper.attributes(section.data(), title.markup(), false);
    return Section.builder(id, title.text())
        .members(members)
        .tags(section.tags())
        .attributes(context.comments.addedTo(attributes, section))
        .place(section.place())
        .build();
  }
}
