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
 * The definition of a claim in Argdown source.
 *
 * @param content its text with escapes, or as it was written; empty if it is blank
 * @param tags its tags, but for those in the content
 * @param data its attributes
 * @param comments its comments
 * @param words its fields that a reader does not see in the rest
 */
record ClaimDefinition(
    String content, String tags, Attributes data, CommentText comments, Attributes words) {

  static ClaimDefinition of(
      Claim claim,
      @Nullable String name,
      BracketTitles titles,
      NotationPlan plan,
      boolean givesId,
      boolean hasEnd) {
    boolean isPointed = plan.isPointed(claim.id());
    String visible = claim.text().isEmpty() ? "" : VisibleText.of(claim.text());
    boolean hasTags = TagText.areAll(claim.tags());
    TextEscaper.Escaped escaped =
        TextEscaper.escaped(visible, hasTags ? plan.tagsInTexts(claim.tags()) : List.of());
    String content = escaped.words();
    Attributes data = claim.attributes();
    String markup = data.text(ArgdownAttributes.MARKUP).orElse("");
    boolean hasMarkup = !markup.isEmpty() && saysTheSame(markup, visible);
    Attributes seen = FieldOverrides.canBeData(data) ? data : Attributes.empty();
    if (hasMarkup) {
      content = markup;
      seen = ArgmapData.last(seen, ArgdownAttributes.MARKUP, AttributeValue.of(markup));
    }
    if (isPointed && !plan.isExact) {
      seen = ArgmapData.last(seen, ArgdownAttributes.SKETCH, AttributeValue.of(true));
    }
    CommentText comments =
        FieldOverrides.canBeData(data) ? CommentText.of(data, hasEnd) : CommentText.NONE;
    if (comments.isEmpty() && (hasMarkup || isPointed)) {
      // As data they would come before the attributes that a reader adds.
      seen = ArgmapData.without(seen, ArgdownAttributes.COMMENTS);
    }
    seen = comments.addedTo(seen, data);
    Claim.Builder natural = Claim.builder(claim.id(), visible).attributes(seen);
    if (name != null && !titles.isId(name)) {
      natural.title(name);
    }
    if (hasTags) {
      natural.tags(claim.tags());
    }
    Attributes over = FieldOverrides.between(natural.build(), claim);
    if (givesId) {
      over = first(over, ArgmapData.ID, claim.id());
    }
    Attributes written = FieldOverrides.canBeData(data) ? data : Attributes.empty();
    if (hasMarkup) {
      written = ArgmapData.without(written, ArgdownAttributes.MARKUP);
    }
    if (isPointed && !plan.isExact) {
      written = ArgmapData.without(written, ArgdownAttributes.SKETCH);
    }
    return new ClaimDefinition(
        content,
        hasTags
            ? tags(claim.tags(), hasMarkup ? tagsIn(markup, claim.tags()) : escaped.tags())
            : "",
        comments.isEmpty() && (hasMarkup || isPointed)
            ? ArgmapData.without(written, ArgdownAttributes.COMMENTS)
            : comments.removedFrom(written),
        comments,
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
    return MarkupCheck.isReadByReference(markup)
        && statements.size() == 1
        && document.findings().isEmpty()
        && document.arguments().isEmpty()
        && statements.get(0).data().isEmpty()
        && statements.get(0).text().equals(text);
  }
}
