package org.argmap.format.argdown.writing;

import org.argmap.format.argdown.notation.ArgdownAttributes;
import org.argmap.format.argdown.notation.ArgmapData;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.Bearing;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Contradiction;
import org.argmap.model.Contrariety;
import org.argmap.model.Element;
import org.argmap.model.OpposingArgument;
import org.argmap.model.Premise;
import org.argmap.model.Relation;
import org.argmap.model.SupportingArgument;
import org.argmap.model.SymmetricRelation;
import org.jspecify.annotations.Nullable;

/** Writes the first lines of blocks, and the lines with relation signs below them. */
final class LineWriter {
  private static final int STEP = 2;

  private final NotationPlan plan;
  private final BracketTitles titles;
  private final ExpectedIds ids;
  private final StringBuilder out;

  /** Whether the line that is being written ends its block. */
  private boolean isLast;

  LineWriter(NotationPlan plan, BracketTitles titles, ExpectedIds ids, StringBuilder out) {
    this.plan = plan;
    this.titles = titles;
    this.ids = ids;
    this.out = out;
  }

  /** Ends a block by a blank line, unless the text begins here. */
  void newBlock() {
    if (out.length() > 0) {
      out.append('\n');
    }
  }

  /** Says whether the next line that is written ends its block, so that comments can follow. */
  void nextIsLast(boolean isSo) {
    isLast = isSo;
  }

  void start(DocumentPart.BlockStart start) {
    newBlock();
    if (start.parent() instanceof ClaimId claim) {
      CommentText comments = start.defines() ? comments(claim) : CommentText.NONE;
      comments.writeBefore(0, out);
      claim(claim, start.defines(), Attributes.empty(), 0, true);
      comments.writeEnd(0, out);
    } else if (start.parent() instanceof ArgumentId argument) {
      out.append('<').append(titles.handle(argument)).append(">\n");
    }
  }

  /** Returns the comments of a claim that stand where it is defined. */
  CommentText comments(ClaimId claim) {
    Attributes attributes = plan.map.claim(claim).attributes();
    return FieldOverrides.canBeData(attributes)
        ? CommentText.of(attributes, isLast)
        : CommentText.NONE;
  }

  void line(DocumentPart.RelationLine line) {
    int indent = line.depth() * STEP;
    Element element = line.element();
    CommentText comments = line.defines() ? comments(line.child()) : ofElement(element);
    comments.writeBefore(indent, out);
    out.append(" ".repeat(indent)).append(sign(element, line.isForward())).append(' ');
    Attributes words =
        element instanceof Argument argument
            ? words(argument, !line.defines())
            : element instanceof SymmetricRelation relation
                ? words(relation, !line.defines())
                : Attributes.empty();
    claim(line.child(), line.defines(), words, indent, false);
    if (!line.defines() && !comments.behind().isEmpty()) {
      out.setLength(out.length() - 1);
      comments.writeBehind(out);
      out.append('\n');
    }
    comments.writeEnd(indent, out);
  }

  private CommentText ofElement(Element element) {
    boolean isShared = element instanceof Argument argument && plan.isShared(argument);
    return isShared || !FieldOverrides.canBeData(element.attributes())
        ? CommentText.NONE
        : CommentText.of(element.attributes(), isLast);
  }

  private static String sign(Element element, boolean isForward) {
    if (element instanceof Contradiction) {
      return "><";
    }
    String sign =
        !(element instanceof Argument argument)
            ? "-"
            : argument.isSupporting()
                ? "+"
                : NotationPlan.isUndercut(argument) || NotationPlan.isUndercutOfClaim(argument)
                    ? "_"
                    : "-";
    return isForward ? sign + ">" : sign;
  }

  /** Writes a claim from here to the end of its last line. */
  void claim(ClaimId id, boolean defines, Attributes occurrence, int indent, boolean atLineStart) {
    String name = titles.of(id);
    Attributes data = Attributes.empty();
    Attributes words = Attributes.empty();
    CommentText comments = CommentText.NONE;
    StringBuilder line = new StringBuilder();
    if (name != null) {
      line.append(titles.brackets(id, name));
    } else if (!defines) {
      line.append('<').append(titles.user(id)).append('>');
    }
    if (defines) {
      Claim claim = plan.map.claim(id);
      ClaimDefinition text =
          ClaimDefinition.of(claim, name, titles, plan, ids.mustGive(id), isLast);
      data = text.data();
      words = text.words();
      comments = text.comments();
      content(line, text, name, claim, atLineStart);
    }
    words = words.toBuilder().putAll(occurrence).build();
    out.append(line);
    data(FieldOverrides.withWords(data, words), indent + STEP, false);
    comments.writeBehind(out);
    out.append('\n');
  }

  private static void content(
      StringBuilder line,
      ClaimDefinition text,
      @Nullable String name,
      Claim claim,
      boolean atLineStart) {
    if (!text.content().isEmpty()) {
      boolean startsLine = name == null && atLineStart;
      line.append(name == null ? "" : ": ");
      line.append(
          startsLine ? TextEscaper.atLineStart(claim.text(), text.content()) : text.content());
    }
    if (!text.tags().isEmpty()) {
      line.append(line.length() == 0 ? "" : " ").append(text.tags());
    }
  }

  /** Writes data behind the line if they fit there, and else below it. */
  void data(Attributes data, int indent, boolean closesLine) {
    if (data.isEmpty()) {
      return;
    }
    String block = FlowData.block(data, indent);
    int column = out.length() - out.lastIndexOf("\n") - 1;
    if (FlowData.fits(column + (closesLine ? 3 : 0), block)) {
      out.append(' ').append(block);
    } else {
      out.append('\n').append(" ".repeat(indent)).append(block);
    }
  }

  // What a reader does not see of an argument or relation

  private Attributes words(Argument argument, boolean hasComments) {
    Attributes.Builder words = Attributes.builder();
    boolean isShared = plan.isShared(argument);
    Bearing seenBearing =
        argument.target() instanceof ArgumentId && !NotationPlan.isUndercut(argument)
            ? Bearing.WHOLE
            : Bearing.STEP;
    Attributes seen =
        NotationPlan.isUndercutOfClaim(argument)
            ? Attributes.of(ArgdownAttributes.UNDERCUT, AttributeValue.of(true))
            : Attributes.empty();
    if (hasComments) {
      seen = ofElement(argument).addedTo(seen, argument.attributes());
    }
    Element natural =
        argument.isSupporting()
            ? SupportingArgument.builder(argument.id(), argument.target(), argument.premises())
                .bearing(seenBearing)
                .attributes(seen)
                .build()
            : OpposingArgument.builder(argument.id(), argument.target(), argument.premises())
                .bearing(seenBearing)
                .attributes(seen)
                .build();
    Attributes over = isShared ? Attributes.empty() : FieldOverrides.between(natural, argument);
    if (ids.mustGive(argument.id()) && !isShared) {
      over = ClaimDefinition.first(over, ArgmapData.ID, argument.id());
    }
    if (!over.isEmpty()) {
      words.put(ArgmapData.ARGUMENT, over);
    }
    Attributes use = words(argument.premises().get(0));
    if (!use.isEmpty()) {
      words.put(ArgmapData.PREMISE, use);
    }
    return words.build();
  }

  /** The role of a premise, and whether it is implicit. */
  static Attributes words(Premise premise) {
    Attributes.Builder words = Attributes.builder();
    premise.role().ifPresent(role -> words.put("role", role));
    if (premise.isImplicit()) {
      words.put("implicit", true);
    }
    return words.build();
  }

  private Attributes words(SymmetricRelation relation, boolean hasComments) {
    boolean contradicts = relation instanceof Contradiction;
    Attributes seen =
        hasComments
            ? ofElement(relation).addedTo(Attributes.empty(), relation.attributes())
            : Attributes.empty();
    Relation natural =
        contradicts
            ? Contradiction.builder(relation.id(), relation.first(), relation.second())
                .attributes(seen)
                .build()
            : Contrariety.builder(relation.id(), relation.first(), relation.second())
                .attributes(seen)
                .build();
    Attributes over = FieldOverrides.between(natural, relation);
    if (ids.mustGive(relation.id())) {
      over = ClaimDefinition.first(over, ArgmapData.ID, relation.id());
    }
    return over.isEmpty() ? over : Attributes.of(ArgmapData.RELATION, over);
  }
}
