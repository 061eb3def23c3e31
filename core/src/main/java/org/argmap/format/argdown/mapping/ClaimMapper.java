package org.argmap.format.argdown.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.argmap.format.argdown.document.ArgdownArgument;
import org.argmap.format.argdown.document.ArgdownInference;
import org.argmap.format.argdown.document.ArgdownMember;
import org.argmap.format.argdown.document.ArgdownSection;
import org.argmap.format.argdown.document.ArgdownStatement;
import org.argmap.format.argdown.document.RelationEnd;
import org.argmap.format.argdown.document.StatementMember;
import org.argmap.format.argdown.notation.ArgdownAttributes;
import org.argmap.format.argdown.notation.ArgmapData;
import org.argmap.format.argdown.notation.IdAllocator;
import org.argmap.format.argdown.notation.VisibleText;
import org.argmap.internal.text.Quoted;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Finding;
import org.argmap.model.Ids;
import org.argmap.model.SourcePlace;
import org.jspecify.annotations.Nullable;

/** Mapping of statements, and of arguments that are only sketched, to claims. */
final class ClaimMapper {
  private static final Attributes SKETCH =
      Attributes.of(ArgdownAttributes.SKETCH, AttributeValue.of(true));

  private final MappingContext context;
  private final List<ArgdownStatement> statements;
  private final List<ArgdownArgument> arguments;
  private final @Nullable ClaimId[] ofStatements;
  private final @Nullable ClaimId[] ofSketches;

  ClaimMapper(MappingContext context) {
    this.context = context;
    this.statements = context.document.statements();
    this.arguments = context.document.arguments();
    this.ofStatements = new ClaimId[statements.size()];
    this.ofSketches = new ClaimId[arguments.size()];
  }

  // Which claims there are, and their ids

  /** Gives every statement and sketch its id; given ones first, then those made of titles. */
  void identify() {
    List<IdAllocator.Wish<RelationEnd>> titled = new ArrayList<>();
    List<IdAllocator.Wish<RelationEnd>> untitled = new ArrayList<>();
    for (ArgdownStatement statement : statements) {
      if (!isStandIn(statement) && !isGiven(statement, statement.data())) {
        wish(statement, statement.isUntitled() ? untitled : titled);
      }
    }
    for (ArgdownArgument argument : arguments) {
      if (!argument.isReconstructed() && !isGiven(argument, argument.data())) {
        wish(argument, argument.isUntitled() ? untitled : titled);
      }
    }
    context.ids.grant(titled, this::put);
    context.ids.grant(untitled, this::put);
  }

  private void wish(RelationEnd end, List<IdAllocator.Wish<RelationEnd>> wishes) {
    String text = isUntitled(end) ? text(end).text() : title(end);
    boolean isId = !isUntitled(end) && context.isId(text);
    String id = isId ? text : Ids.fromText(text);
    int rank = (end instanceof ArgdownStatement ? 0 : 1) + (isDefined(end) ? 0 : 2);
    wishes.add(new IdAllocator.Wish<>(end, id, text, isId ? -1 : rank));
  }

  private boolean isGiven(RelationEnd end, Attributes data) {
    String given =
        data.isEmpty()
            ? null
            : context.givenId(ArgmapData.ofElement(ArgmapData.in(data)), end.place());
    if (given == null) {
      return false;
    }
    context.ids.take(given);
    put(end, given);
    return true;
  }

  private void put(RelationEnd end, String id) {
    ClaimId claim = ClaimId.of(id);
    if (end instanceof ArgdownStatement statement) {
      ofStatements[statement.index()] = claim;
    } else {
      ofSketches[((ArgdownArgument) end).index()] = claim;
    }
    context.declare(claim);
  }

  /** Whether a statement is no claim, but stands for what an argument bears on. */
  static boolean isStandIn(ArgdownStatement statement) {
    return !statement.data().isEmpty()
        && ArgmapData.isTrue(ArgmapData.in(statement.data()), ArgmapData.STAND_IN)
        && statement.members().get(0).inference().isPresent();
  }

  /** The claim that a statement or a sketch is, or a reconstructed argument concludes. */
  @Nullable ClaimId claim(RelationEnd end) {
    if (end instanceof ArgdownStatement statement) {
      return ofStatements[statement.index()];
    } else if (end instanceof ArgdownInference inference) {
      return ofStatements[inference.conclusion().statement().index()];
    }
    ArgdownArgument argument = (ArgdownArgument) end;
    if (!argument.isReconstructed()) {
      return ofSketches[argument.index()];
    }
    Optional<StatementMember> conclusion = argument.mainConclusion();
    return conclusion.isEmpty() ? null : ofStatements[conclusion.get().statement().index()];
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

  private static Attributes data(RelationEnd end) {
    return end instanceof ArgdownStatement s ? s.data() : ((ArgdownArgument) end).data();
  }

  static @Nullable ArgdownSection section(RelationEnd end) {
    Optional<ArgdownSection> section =
        end instanceof ArgdownStatement s ? s.section() : ((ArgdownArgument) end).section();
    return section.orElse(null);
  }

  private static List<? extends ArgdownMember> members(RelationEnd end) {
    return end instanceof ArgdownStatement statement
        ? statement.members()
        : ((ArgdownArgument) end).members();
  }

  /** Whether any occurrence is more than a reference. */
  static boolean isDefined(RelationEnd end) {
    return canonical(end) != null;
  }

  /** Whether data keep a statement or sketch out of the section in which it stands. */
  static boolean isOutside(RelationEnd end) {
    return DocumentMapper.isFalse(data(end), "isInGroup");
  }

  private static @Nullable ArgdownMember canonical(RelationEnd end) {
    return end instanceof ArgdownStatement statement
        ? statement.canonicalMember().orElse(null)
        : ((ArgdownArgument) end).canonicalMember().orElse(null);
  }

  static OccurrenceText text(RelationEnd end) {
    ArgdownMember member = canonical(end);
    return member == null ? OccurrenceText.NONE : OccurrenceText.of(member);
  }

  /** Makes the claim of a statement or a sketch. */
  Claim claimOf(RelationEnd end) {
    ClaimId id = claim(end);
    if (id == null) {
      throw new IllegalArgumentException(end + " is no claim.");
    }
    OccurrenceText text = text(end);
    reportOtherTexts(end, text);
    Claim.Builder claim = Claim.builder(id, text.text()).place(end.place());
    if (!isUntitled(end) && !context.isId(title(end))) {
      claim.title(title(end));
    }
    claim.tags(end instanceof ArgdownStatement s ? s.tags() : ((ArgdownArgument) end).tags());
    Attributes data = data(end);
    boolean isSketch = end instanceof ArgdownArgument && !context.isExact;
    claim.attributes(context.comments.addedTo(attributes(data, text.markup(), isSketch), end));
    Claim natural = claim.build();
    Attributes over =
        data.isEmpty()
            ? data
            : ArgmapData.without(ArgmapData.ofElement(ArgmapData.in(data)), ArgmapData.ID);
    if (!over.isEmpty()) {
      over = withoutOldText(natural, over);
    }
    if (text.text().isEmpty() && over.text(ArgmapData.TEXT).isEmpty()) {
      reportBlank(end, id);
    }
    return context.completed(natural, over, natural.place());
  }

  static Attributes attributes(Attributes data, String markup, boolean isSketch) {
    Attributes kept = data.isEmpty() ? data : ArgmapData.without(data, ArgmapData.KEY);
    if (markup.isEmpty() && (!isSketch || kept.isEmpty())) {
      return isSketch ? SKETCH : kept;
    }
    Attributes.Builder all = kept.toBuilder();
    if (!markup.isEmpty()) {
      all.put(ArgdownAttributes.MARKUP, markup);
    }
    if (isSketch) {
      all.put(ArgdownAttributes.SKETCH, AttributeValue.of(true));
    }
    return all.build();
  }

  /** What data say of the text counts only as long as it is the text that can be seen. */
  private Attributes withoutOldText(Claim natural, Attributes over) {
    String exact = over.text(ArgmapData.TEXT).orElse(null);
    if (exact == null || VisibleText.of(exact).equals(natural.text())) {
      return over;
    }
    context.finding(
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
    for (ArgdownMember member : members(end)) {
      if (context.parserFindings.isOwned(member.place(), id)) {
        return;
      }
    }
    context.finding(
        Finding.note(
                "argdown.no-text",
                "%s has a title and no text; the claim is blank."
                    .formatted(Quoted.text(end.toString())))
            .element(id)
            .place(end.place())
            .hint("Write its text once, behind its title and a colon."));
  }

  private void reportOtherTexts(RelationEnd end, OccurrenceText canonical) {
    int texts = 0;
    for (ArgdownMember member : members(end)) {
      texts += member.isReference() || member.text().isEmpty() ? 0 : 1;
    }
    if (texts < 2) {
      return;
    }
    Map<String, SourcePlace> others = new HashMap<>();
    for (ArgdownMember member : members(end)) {
      if (!member.isReference() && !member.text().isEmpty()) {
        String text = OccurrenceText.of(member).text();
        boolean isNew = !text.equals(canonical.text()) && others.put(text, member.place()) == null;
        if (isNew && !text.isEmpty()) {
          context.finding(
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
