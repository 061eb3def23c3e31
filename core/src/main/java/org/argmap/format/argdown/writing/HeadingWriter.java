package org.argmap.format.argdown.writing;

import java.util.ArrayList;
import java.util.List;
import org.argmap.format.argdown.notation.ArgdownAttributes;
import org.argmap.format.argdown.notation.ArgmapData;
import org.argmap.format.argdown.notation.VisibleText;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.Section;

/** Writes headings, with the tags and data of their sections. */
final class HeadingWriter {
  private final NotationPlan plan;
  private final ExpectedReading reading;
  private final ExpectedIds ids;
  private final LineWriter writer;
  private final StringBuilder out;

  HeadingWriter(
      NotationPlan plan,
      ExpectedReading reading,
      ExpectedIds ids,
      LineWriter writer,
      StringBuilder out) {
    this.plan = plan;
    this.reading = reading;
    this.ids = ids;
    this.writer = writer;
    this.out = out;
  }

  void heading(DocumentPart.Heading heading) {
    writer.newBlock();
    Section section = heading.section();
    if (section != null && FieldOverrides.canBeData(section.attributes())) {
      CommentText.of(section.attributes(), true).writeBefore(0, out);
    }
    out.append("#".repeat(heading.level())).append(' ');
    if (section == null) {
      out.append("Outside the sections");
      Attributes words = Attributes.of(ArgmapData.SECTION, AttributeValue.of(ArgmapData.NONE));
      writer.data(Attributes.of(ArgmapData.KEY, words), 2, false);
      out.append('\n');
      return;
    }
    String visible = section.title().isEmpty() ? "" : VisibleText.of(section.title());
    boolean hasTags = TagText.areAll(section.tags());
    TextEscaper.Escaped escaped =
        TextEscaper.escaped(visible, hasTags ? plan.tagsInTexts(section.tags()) : List.of());
    String markup = section.attributes().text(ArgdownAttributes.MARKUP).orElse("");
    boolean hasMarkup = !markup.isEmpty() && ClaimDefinition.saysTheSame(markup, visible);
    boolean hasData = FieldOverrides.canBeData(section.attributes());
    Attributes data = hasData ? section.attributes() : Attributes.empty();
    CommentText comments = CommentText.of(data, true);
    data = comments.removedFrom(data);
    if (hasMarkup) {
      data = ArgmapData.without(data, ArgdownAttributes.MARKUP);
    }
    Section.Builder seen =
        Section.builder(section.id(), visible)
            .members(section.members())
            .attributes(
                comments.addedTo(
                    hasMarkup
                        ? ArgmapData.last(data, ArgdownAttributes.MARKUP, AttributeValue.of(markup))
                        : data,
                    section.attributes()));
    if (hasTags) {
      seen.tags(section.tags());
    }
    Attributes over = FieldOverrides.between(seen.build(), section);
    if (!reading.members().getOrDefault(section.id(), List.of()).equals(section.members())) {
      List<AttributeValue> members = new ArrayList<>();
      section.members().forEach(member -> members.add(AttributeValue.of(member.value())));
      over = over.toBuilder().put("members", AttributeValue.of(members)).build();
    }
    if (ids.mustGive(section.id())) {
      over = ClaimDefinition.first(over, ArgmapData.ID, section.id());
    }
    out.append(hasMarkup ? markup : escaped.words());
    List<String> inside =
        hasMarkup ? ClaimDefinition.tagsIn(markup, section.tags()) : escaped.tags();
    String behind = hasTags ? ClaimDefinition.tags(section.tags(), inside) : "";
    out.append(behind.isEmpty() ? "" : " ").append(behind);
    writer.data(FieldOverrides.withWords(data, over), 2, false);
    comments.writeBehind(out);
    out.append('\n');
    comments.writeEnd(0, out);
  }
}
