package org.argmap.format.argdown.mapping;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.argmap.format.argdown.document.ArgdownSection;
import org.argmap.format.argdown.notation.ArgmapData;
import org.argmap.format.argdown.notation.IdAllocator;
import org.argmap.model.Attributes;
import org.argmap.model.SectionId;
import org.jspecify.annotations.Nullable;

/** Makes sections of headings. */
final class ReadSections {
  private final Reading reading;
  private final IdentityHashMap<ArgdownSection, SectionDraft> drafts = new IdentityHashMap<>();
  private final List<SectionDraft> inOrder = new ArrayList<>();

  ReadSections(Reading reading) {
    this.reading = reading;
  }

  /** Makes a draft of every section, given ids first. */
  void draft() {
    IdentityHashMap<ArgdownSection, String> given = new IdentityHashMap<>();
    for (ArgdownSection section : reading.occurrences.sections()) {
      String id = reading.givenId(ArgmapData.in(section.data()), section.place());
      if (id != null && reading.ids.take(id)) {
        given.put(section, id);
      }
    }
    for (ArgdownSection section : reading.occurrences.sections()) {
      Attributes words = ArgmapData.in(section.data());
      if (ArgmapData.isNone(words, ArgmapData.SECTION)) {
        continue;
      }
      String id = given.get(section);
      SectionId named =
          SectionId.of(id == null ? reading.ids.like(IdAllocator.ofSection(title(section))) : id);
      reading.fields.declare(named);
      SectionDraft draft =
          new SectionDraft(
              section, named, ArgmapData.without(ArgmapData.ofElement(words), ArgmapData.ID));
      drafts.put(section, draft);
      inOrder.add(draft);
    }
  }

  /** Returns the words of a heading without the tags at its end. */
  static String title(ArgdownSection section) {
    return ReadText.of(section).text();
  }

  /** The draft of a section; null if it is none in the map. */
  @Nullable SectionDraft draft(@Nullable ArgdownSection section) {
    return section == null ? null : drafts.get(section);
  }

  List<SectionDraft> drafts() {
    return inOrder;
  }
}
