package org.argmap.format.argdown.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.argmap.format.argdown.document.ArgdownArgument;
import org.argmap.format.argdown.document.ArgdownInference;
import org.argmap.format.argdown.document.ArgdownMember;
import org.argmap.format.argdown.document.ArgdownStatement;
import org.argmap.format.argdown.document.RelationEnd;
import org.argmap.format.argdown.document.StatementMember;
import org.argmap.format.argdown.notation.ArgdownAttributes;
import org.argmap.format.argdown.notation.ArgmapData;
import org.argmap.format.argdown.notation.VisibleText;
import org.argmap.internal.text.Quoted;
import org.argmap.model.Attributes;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Finding;
import org.argmap.model.SourcePlace;
import org.jspecify.annotations.Nullable;

/** Makes claims of statements, and of arguments that are only sketched. */
final class ReadClaims {
  private final Reading reading;
  private final IdentityHashMap<RelationEnd, ClaimId> ids = new IdentityHashMap<>();
  private final IdentityHashMap<RelationEnd, Attributes> words = new IdentityHashMap<>();

  ReadClaims(Reading reading) {
    this.reading = reading;
  }

  // Which claims there are, and their ids

  /** Gives every statement and sketch its id; given ones first, then those made of titles. */
  void identify() {
    List<RelationEnd> titled = new ArrayList<>();
    List<RelationEnd> untitled = new ArrayList<>();
    for (ArgdownStatement statement : reading.document.statements()) {
      if (!isStandIn(statement)) {
        identifyGiven(statement, statement.data(), statement.isUntitled() ? untitled : titled);
      }
    }
    for (ArgdownArgument argument : reading.document.arguments()) {
      if (!argument.isReconstructed()) {
        identifyGiven(argument, argument.data(), argument.isUntitled() ? untitled : titled);
      }
    }
    for (RelationEnd end : titled) {
      String title = title(end);
      put(end, reading.isId(title) ? reading.ids.like(title) : reading.ids.fromText(title));
    }
    for (RelationEnd end : untitled) {
      put(end, reading.ids.fromText(text(end).text()));
    }
  }

  private void identifyGiven(RelationEnd end, Attributes data, List<RelationEnd> others) {
    Attributes own = ArgmapData.ofElement(ArgmapData.in(data));
    String given = reading.givenId(own, end.place());
    if (!own.isEmpty()) {
      words.put(end, ArgmapData.without(own, ArgmapData.ID));
    }
    if (given == null) {
      others.add(end);
    } else {
      reading.ids.take(given);
      put(end, given);
    }
  }

  private void put(RelationEnd end, String id) {
    ClaimId claim = ClaimId.of(id);
    ids.put(end, claim);
    reading.fields.declare(claim);
  }

  /** Whether a statement is no claim, but stands for what an argument bears on. */
  static boolean isStandIn(ArgdownStatement statement) {
    return !statement.data().isEmpty()
        && ArgmapData.isTrue(ArgmapData.in(statement.data()), ArgmapData.STAND_IN)
        && statement.members().get(0).inference().isPresent();
  }

  /** The claim that a statement or a sketch is, or a reconstructed argument concludes. */
  @Nullable ClaimId claim(RelationEnd end) {
    if (end instanceof ArgdownArgument argument && argument.isReconstructed()) {
      Optional<StatementMember> conclusion = argument.mainConclusion();
      return conclusion.isEmpty() ? null : ids.get(conclusion.get().statement());
    } else if (end instanceof ArgdownInference inference) {
      return ids.get(inference.conclusion().statement());
    }
    return ids.get(end);
  }

  // What they say

  private static String title(RelationEnd end) {
    return end instanceof ArgdownStatement statement
        ? statement.title()
        : ((ArgdownArgument) end).title();
  }

  private static boolean isUntitled(RelationEnd end) {
    return end instanceof ArgdownStatement statement
        ? statement.isUntitled()
        : ((ArgdownArgument) end).isUntitled();
  }

  static List<? extends ArgdownMember> members(RelationEnd end) {
    if (end instanceof ArgdownStatement statement) {
      return statement.members();
    }
    return end instanceof ArgdownArgument argument ? argument.members() : List.of();
  }

  static ReadText text(RelationEnd end) {
    Optional<? extends ArgdownMember> member =
        ArgdownMember.canonical(new ArrayList<>(members(end)));
    return member.map(ReadText::of).orElse(ReadText.NONE);
  }

  /** Makes the claim of a statement or a sketch. */
  Claim claimOf(RelationEnd end, ClaimId id) {
    ReadText text = text(end);
    reportOtherTexts(end, text);
    boolean isSketch = end instanceof ArgdownArgument;
    Claim.Builder claim = Claim.builder(id, text.text()).place(place(end));
    if (!isUntitled(end) && !reading.isId(title(end))) {
      claim.title(title(end));
    }
    claim.tags(end instanceof ArgdownStatement s ? s.tags() : ((ArgdownArgument) end).tags());
    Attributes data = end instanceof ArgdownStatement s ? s.data() : ((ArgdownArgument) end).data();
    claim.attributes(attributes(data, text.markup(), isSketch && !reading.isExact));
    Attributes over = words.getOrDefault(end, Attributes.empty());
    Claim natural = claim.build();
    if (!over.isEmpty()) {
      over = withoutOldText(natural, over);
    }
    if (text.text().isEmpty() && over.text(ArgmapData.TEXT).isEmpty()) {
      reportBlank(end, id);
    }
    return reading.completed(natural, over, natural.place());
  }

  static Attributes attributes(Attributes data, String markup, boolean isSketch) {
    Attributes kept = data.isEmpty() ? data : ArgmapData.without(data, ArgmapData.KEY);
    if (markup.isEmpty() && !isSketch) {
      return kept;
    }
    Attributes.Builder all = kept.toBuilder();
    if (!markup.isEmpty()) {
      all.put(ArgdownAttributes.MARKUP, markup);
    }
    if (isSketch) {
      all.put(ArgdownAttributes.SKETCH, org.argmap.model.AttributeValue.of(true));
    }
    return all.build();
  }

  private static SourcePlace place(RelationEnd end) {
    return end.place();
  }

  /** What data say of the text counts only as long as it is the text that can be seen. */
  private Attributes withoutOldText(Claim natural, Attributes over) {
    String exact = over.text(ArgmapData.TEXT).orElse(null);
    if (exact == null || VisibleText.of(exact).equals(natural.text())) {
      return over;
    }
    reading.finding(
        Finding.warning(
                "argdown.old-text",
                "The text of %s was changed, and its data have another one, %s; the one that can be seen counts."
                    .formatted(Quoted.text(natural.id().value()), Quoted.text(exact)))
            .element(natural.id())
            .place(natural.place())
            .hint("Take \"text\" out of the data."));
    return ArgmapData.without(over, ArgmapData.TEXT);
  }

  private void reportBlank(RelationEnd end, ClaimId id) {
    reading.finding(
        Finding.note(
                "argdown.no-text",
                "%s has a title and no text; the claim is blank."
                    .formatted(Quoted.text(end.toString())))
            .element(id)
            .place(end.place())
            .hint("Write its text once, behind its title and a colon."));
  }

  private void reportOtherTexts(RelationEnd end, ReadText canonical) {
    if (members(end).size() < 2) {
      return;
    }
    Map<String, SourcePlace> others = new HashMap<>();
    for (ArgdownMember member : members(end)) {
      if (!member.isReference() && !member.text().isEmpty()) {
        String text = ReadText.of(member).text();
        boolean isNew = !text.equals(canonical.text()) && others.put(text, member.place()) == null;
        if (isNew && !text.isEmpty()) {
          reading.finding(
              Finding.warning(
                      "argdown.other-text",
                      "%s has several texts; this one is left out: %s."
                          .formatted(Quoted.text(end.toString()), Quoted.text(text)))
                  .place(member.place())
                  .hint("Only one text counts: the last, or the one with {isCanonical: true}."));
        }
      }
    }
  }
}
