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

  void start(DocumentPart.BlockStart start) {
    newBlock();
    if (start.parent() instanceof ClaimId claim) {
      claim(claim, start.defines(), Attributes.empty(), 0, true);
    } else if (start.parent() instanceof ArgumentId argument) {
      out.append('<').append(titles.handle(argument)).append(">\n");
    }
  }

  void line(DocumentPart.RelationLine line) {
    int indent = line.depth() * STEP;
    Element element = line.element();
    out.append(" ".repeat(indent)).append(sign(element, line.isForward())).append(' ');
    Attributes words =
        element instanceof Argument argument
            ? words(argument)
            : element instanceof SymmetricRelation relation ? words(relation) : Attributes.empty();
    claim(line.child(), line.defines(), words, indent, false);
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
    StringBuilder line = new StringBuilder();
    if (name != null) {
      line.append(titles.brackets(id, name));
    } else if (!defines) {
      line.append('<').append(titles.user(id)).append('>');
    }
    if (defines) {
      Claim claim = plan.map.claim(id);
      ClaimDefinition text = ClaimDefinition.of(claim, name, titles, plan, ids.mustGive(id));
      data = text.data();
      words = text.words();
      content(line, text, name, claim, atLineStart);
    }
    words = words.toBuilder().putAll(occurrence).build();
    out.append(line);
    data(FieldOverrides.withWords(data, words), indent + STEP, false);
    out.append('\n');
  }

  private static void content(
      StringBuilder line, ClaimDefinition text, @Nullable String name, Claim claim, boolean atLineStart) {
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

  private Attributes words(Argument argument) {
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
    Element natural =
        argument.isSupporting()
            ? SupportingArgument.builder(argument.id(), argument.target(), argument.premises())
                .bearing(seenBearing)
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

  private Attributes words(SymmetricRelation relation) {
    boolean contradicts = relation instanceof Contradiction;
    Relation natural =
        contradicts
            ? Contradiction.of(relation.id(), relation.first(), relation.second())
            : Contrariety.of(relation.id(), relation.first(), relation.second());
    Attributes over = FieldOverrides.between(natural, relation);
    if (ids.mustGive(relation.id())) {
      over = ClaimDefinition.first(over, ArgmapData.ID, relation.id());
    }
    return over.isEmpty() ? over : Attributes.of(ArgmapData.RELATION, over);
  }
}
