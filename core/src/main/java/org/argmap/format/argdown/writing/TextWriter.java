package org.argmap.format.argdown.writing;

import org.argmap.format.argdown.notation.ArgdownAttributes;
import org.argmap.format.argdown.notation.ArgmapData;
import org.argmap.format.argdown.notation.IdAllocator;
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

/** Writes the lines of statements and of signs. */
final class TextWriter {
  private static final int STEP = 2;

  private final WritePlan plan;
  private final TextNames names;
  private final StringBuilder out;

  TextWriter(WritePlan plan, TextNames names, StringBuilder out) {
    this.plan = plan;
    this.names = names;
    this.out = out;
  }

  /** Ends a block by a blank line, unless the text begins here. */
  void newBlock() {
    if (out.length() > 0) {
      out.append('\n');
    }
  }

  void start(TextPart.Start start) {
    newBlock();
    if (start.parent() instanceof ClaimId claim) {
      claim(claim, start.defines(), Attributes.empty(), 0, true);
    } else if (start.parent() instanceof ArgumentId argument) {
      out.append('<').append(names.handle(argument)).append(">\n");
    }
  }

  void sign(TextPart.Sign sign) {
    int indent = sign.depth() * STEP;
    out.append(" ".repeat(indent));
    if (sign.element() instanceof Argument argument) {
      out.append(sign(argument)).append(' ');
      claim(sign.child(), sign.defines(), words(argument), indent, false);
    } else if (sign.element() instanceof SymmetricRelation relation) {
      out.append(relation instanceof Contradiction ? ">< " : "-> ");
      claim(sign.child(), sign.defines(), words(relation), indent, false);
    }
  }

  private static String sign(Argument argument) {
    if (argument.isSupporting()) {
      return "+";
    }
    return WritePlan.isUndercut(argument) || WritePlan.isUndercutOfClaim(argument) ? "_" : "-";
  }

  /** Writes a claim from here to the end of its last line. */
  void claim(ClaimId id, boolean defines, Attributes occurrence, int indent, boolean atLineStart) {
    String name = names.name(id);
    Attributes data = Attributes.empty();
    Attributes words = Attributes.empty();
    StringBuilder line = new StringBuilder();
    if (name != null) {
      line.append(brackets(id, name));
    } else if (!defines) {
      line.append('<').append(names.user(id)).append('>');
    }
    if (defines) {
      Claim claim = plan.map.claim(id);
      ClaimText text = ClaimText.of(claim, name, names, plan);
      data = text.data();
      words = text.words();
      content(line, text, name, claim, atLineStart);
    }
    words = words.toBuilder().putAll(occurrence).build();
    out.append(line);
    data(Differences.withWords(data, words), indent + STEP, false);
    out.append('\n');
  }

  private static void content(
      StringBuilder line, ClaimText text, @Nullable String name, Claim claim, boolean atLineStart) {
    if (!text.content().isEmpty()) {
      boolean startsLine = name == null && atLineStart;
      line.append(name == null ? "" : ": ");
      line.append(
          startsLine ? ContentText.atLineStart(claim.text(), text.content()) : text.content());
    }
    if (!text.tags().isEmpty()) {
      line.append(line.length() == 0 ? "" : " ").append(text.tags());
    }
  }

  String brackets(ClaimId id, String name) {
    return plan.isPointed(id) ? "<" + name + ">" : "[" + name + "]";
  }

  /** Writes data behind the line if they fit there, and else below it. */
  void data(Attributes data, int indent, boolean closesLine) {
    if (data.isEmpty()) {
      return;
    }
    String block = DataText.block(data, indent);
    int column = out.length() - out.lastIndexOf("\n") - 1;
    if (DataText.fits(column + (closesLine ? 3 : 0), block)) {
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
        argument.target() instanceof ArgumentId
                && sign(argument).length() == 1
                && !WritePlan.isUndercut(argument)
            ? Bearing.WHOLE
            : Bearing.STEP;
    Attributes seen =
        WritePlan.isUndercutOfClaim(argument)
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
    Attributes over = isShared ? Attributes.empty() : Differences.between(natural, argument);
    String id =
        IdAllocator.ofArgument(
            argument.premises(), argument.isSupporting(), argument.target().value());
    if (!id.equals(argument.id().value()) && !isShared) {
      over = ClaimText.first(over, ArgmapData.ID, argument.id());
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

  private static Attributes words(SymmetricRelation relation) {
    boolean contradicts = relation instanceof Contradiction;
    Relation natural =
        contradicts
            ? Contradiction.of(relation.id(), relation.first(), relation.second())
            : Contrariety.of(relation.id(), relation.first(), relation.second());
    Attributes over = Differences.between(natural, relation);
    String id =
        IdAllocator.ofRelation(
            relation.first().value(),
            contradicts ? "contradicts" : "is-contrary-to",
            relation.second().value());
    if (!id.equals(relation.id().value())) {
      over = ClaimText.first(over, ArgmapData.ID, relation.id());
    }
    return over.isEmpty() ? over : Attributes.of(ArgmapData.RELATION, over);
  }
}
