package org.argmap.format.argdown.mapping;

import java.util.ArrayList;
import java.util.List;
import org.argmap.format.argdown.document.ArgdownSection;
import org.argmap.format.argdown.notation.ArgmapData;
import org.argmap.format.argdown.notation.IdAllocator;
import org.argmap.model.Attributes;
import org.argmap.model.SectionId;
import org.jspecify.annotations.Nullable;

/** Mapping of headings, or of the groups that settings define, to sections. */
final class SectionMapper {
  private final MappingContext context;
  private final List<ArgdownSection> sections;
  private final @Nullable SectionDraft[] drafts;
  private final List<SectionDraft> inOrder = new ArrayList<>();

  SectionMapper(MappingContext context) {
    this.context = context;
    this.sections = context.document.allSections();
    this.drafts = new SectionDraft[sections.size()];
  }

  /** Makes a draft of every section, given ids first. */
  void draft() {
    @Nullable String[] given = new String[drafts.length];
    for (ArgdownSection section : sections) {
      String id =
          section.data().isEmpty()
              ? null
              : context.givenId(ArgmapData.in(section.data()), section.place());
      if (id != null && context.ids.take(id)) {
        given[section.index()] = id;
      }
    }
    for (ArgdownSection section : sections) {
      Attributes words = ArgmapData.in(section.data());
      if (ArgmapData.isNone(words, ArgmapData.SECTION)) {
        continue;
      }
      String id = given[section.index()];
      SectionId named =
          SectionId.of(id == null ? context.ids.like(IdAllocator.ofSection(title(section))) : id);
      context.declare(named);
      SectionDraft draft =
          new SectionDraft(
              section, named, ArgmapData.without(ArgmapData.ofElement(words), ArgmapData.ID));
      drafts[section.index()] = draft;
      inOrder.add(draft);
    }
  }

  /** Returns the words of a heading without the tags at its end. */
  static String title(ArgdownSection section) {
    return OccurrenceText.of(section).text();
  }

  /** The draft of a section; null if it is none in the map, such as a heading that is regrouped. */
  @Nullable SectionDraft draft(@Nullable ArgdownSection section) {
    if (section == null) {
      return null;
    }
    int index = section.index();
    return index < sections.size() && sections.get(index) == section ? drafts[index] : null;
  }

  List<SectionDraft> drafts() {
    return inOrder;
  }
}
