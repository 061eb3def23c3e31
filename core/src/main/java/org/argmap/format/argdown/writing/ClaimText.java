package org.argmap.format.argdown.writing;

import java.util.List;
import org.argmap.format.argdown.document.ArgdownDocument;
import org.argmap.format.argdown.document.ArgdownReader;
import org.argmap.format.argdown.document.ArgdownStatement;
import org.argmap.format.argdown.notation.ArgdownAttributes;
import org.argmap.format.argdown.notation.ArgmapData;
import org.argmap.format.argdown.notation.VisibleText;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.Claim;
import org.argmap.model.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it stands where it is defined.
 *
 * @param content its words with backslashes, or as they were written; empty if it is blank
 * @param tags its tags, as far as they do not stand in the content
 * @param data its attributes
 * @param words what must be said of it in fields
 */
record ClaimText(String content, String tags, Attributes data, Attributes words) {

  static ClaimText of(Claim claim, @Nullable String name, TextNames names, WritePlan plan) {
    boolean isPointed = plan.isPointed(claim.id());
    String visible = claim.text().isEmpty() ? "" : VisibleText.of(claim.text());
    boolean hasTags = TagText.areAll(claim.tags());
    ContentText.Escaped escaped = ContentText.escaped(visible, hasTags ? claim.tags() : List.of());
    String content = escaped.words();
    Attributes data = claim.attributes();
    String markup = data.text(ArgdownAttributes.MARKUP).orElse("");
    boolean hasMarkup = !markup.isEmpty() && saysTheSame(markup, visible);
    Attributes seen = Differences.canBeData(data) ? data : Attributes.empty();
    if (hasMarkup) {
      content = markup;
      seen = ArgmapData.last(seen, ArgdownAttributes.MARKUP, AttributeValue.of(markup));
    }
    if (isPointed && !plan.isExact) {
      seen = ArgmapData.last(seen, ArgdownAttributes.SKETCH, AttributeValue.of(true));
    }
    Claim.Builder natural = Claim.builder(claim.id(), visible).attributes(seen);
    if (name != null && !names.isId(name)) {
      natural.title(name);
    }
    if (hasTags) {
      natural.tags(claim.tags());
    }
    Attributes over = Differences.between(natural.build(), claim);
    if (name != null && !names.means(name, claim.id())) {
      over = first(over, ArgmapData.ID, claim.id());
    }
    Attributes written = Differences.canBeData(data) ? data : Attributes.empty();
    if (hasMarkup) {
      written = ArgmapData.without(written, ArgdownAttributes.MARKUP);
    }
    if (isPointed && !plan.isExact) {
      written = ArgmapData.without(written, ArgdownAttributes.SKETCH);
    }
    return new ClaimText(
        content,
        hasTags
            ? tags(claim.tags(), hasMarkup ? tagsIn(markup, claim.tags()) : escaped.tags())
            : "",
        written,
        over);
  }

  static List<String> tagsIn(String markup, List<String> tags) {
    return tags.stream().filter(tag -> markup.contains(TagText.of(tag))).toList();
  }

  static String tags(List<String> all, List<String> without) {
    StringBuilder tags = new StringBuilder();
    for (String tag : all) {
      if (!without.contains(tag)) {
        tags.append(tags.length() == 0 ? "" : " ").append(TagText.of(tag));
      }
    }
    return tags.toString();
  }

  static Attributes first(Attributes words, String name, ElementId id) {
    return Attributes.builder().put(name, id.value()).putAll(words).build();
  }

  /** Whether words as they were once written still say what is to be said. */
  static boolean saysTheSame(String markup, String text) {
    if (markup.indexOf('\n') >= 0 || markup.indexOf('\r') >= 0) {
      return false;
    }
    ArgdownDocument document = ArgdownReader.standard().read("[x]: " + markup + "\n");
    List<ArgdownStatement> statements = document.statements();
    return statements.size() == 1
        && document.findings().isEmpty()
        && document.arguments().isEmpty()
        && statements.get(0).data().isEmpty()
        && statements.get(0).text().equals(text);
  }
}
