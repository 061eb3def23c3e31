package org.argmap.format.argdown.writing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.format.argdown.notation.IdAllocator;
import org.argmap.format.argdown.notation.VisibleText;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.ElementId;
import org.argmap.model.Premise;
import org.argmap.model.Reconstruction;
import org.argmap.model.Target;
import org.jspecify.annotations.Nullable;

/** What stands in brackets: titles, or ids, each for one element. */
final class TextNames {
  private static final int LONGEST = 200;

  /** Names that the reference implementation mistakes for parts of JavaScript's objects. */
  private static final Set<String> TROUBLED =
      Set.of(
          "constructor",
          "toString",
          "toLocaleString",
          "valueOf",
          "hasOwnProperty",
          "isPrototypeOf",
          "propertyIsEnumerable",
          "__proto__",
          "__defineGetter__",
          "__defineSetter__",
          "__lookupGetter__",
          "__lookupSetter__");

  private final WritePlan plan;
  private final Map<ElementId, String> names = new HashMap<>();
  private final Map<ElementId, Integer> mentions = new HashMap<>();
  private final Set<String> statements = new HashSet<>();
  private final Set<String> arguments = new HashSet<>();
  private int numbered;

  TextNames(WritePlan plan, List<TextPart> parts) {
    this.plan = plan;
    parts.forEach(this::count);
    nameClaims();
    for (TextPart part : parts) {
      if (part instanceof TextPart.Structure structure) {
        name(structure);
      }
    }
  }

  /** What stands in brackets for a claim, a structure, or a chain of steps; null if nothing. */
  @Nullable String name(ElementId id) {
    return names.get(id);
  }

  /** Whether what stands in brackets is read as an id. */
  boolean isId(String name) {
    return plan.isExact && IdAllocator.isIdInBrackets(name);
  }

  /** Whether a reader makes this id of a name. */
  boolean means(String name, ElementId id) {
    return isId(name) ? name.equals(id.value()) : plan.isMade(id, name);
  }

  // How often something is mentioned

  private void count(TextPart part) {
    if (part instanceof TextPart.Start start) {
      mention(start.parent());
    } else if (part instanceof TextPart.Sign sign) {
      if (sign.defines() || !hasUser(sign.child())) {
        mention(sign.child());
      }
    } else if (part instanceof TextPart.Structure structure) {
      structure.signs().values().forEach(signs -> signs.forEach(this::count));
      for (StructureLines.Line line : StructureLines.of(structure.steps())) {
        Premise premise = line.premise();
        Argument step = line.concludes();
        if (premise != null) {
          mention(premise.claim());
        } else if (step != null) {
          mention(step.target());
          if (StructureText.hasStandIn(step)) {
            mention(step.target()); // in a sentence, and behind a sign
          }
        }
      }
    }
  }

  private void mention(Target target) {
    mentions.merge(target, 1, Integer::sum);
  }

  /**
   * Whether a claim without a name can be meant by that of the argument which concludes it; what
   * comes from such an argument comes from its conclusion.
   */
  private boolean hasUser(ClaimId id) {
    return plan.canBeNameless(id) && plan.conclusionOf(id) != null;
  }

  /** The name of the argument whose conclusion a claim without a name is. */
  @Nullable String user(ClaimId claim) {
    ElementId argument = plan.conclusionOf(claim);
    return argument == null ? null : names.get(argument);
  }

  // Claims

  private void nameClaims() {
    for (Claim claim : plan.map.claims()) {
      String title = claim.title().orElse("");
      boolean isTitle = plan.isExact ? !IdAllocator.isIdInBrackets(title) : true;
      if (isTitle && take(title, claim.id())) {
        names.put(claim.id(), title);
      }
    }
    for (Claim claim : plan.map.claims()) {
      if (!names.containsKey(claim.id()) && !canBeNameless(claim)) {
        names.put(claim.id(), idOr("Claim", claim.id(), plan.isPointed(claim.id())));
      }
    }
  }

  private boolean canBeNameless(Claim claim) {
    return mentions.getOrDefault(claim.id(), 0) == 1 && plan.canBeNameless(claim.id());
  }

  private boolean take(String title, ClaimId claim) {
    boolean isPointed = plan.isPointed(claim);
    return canBeName(title, isPointed) && (isPointed ? arguments : statements).add(title);
  }

  /** The id as a name, or a name with a number. */
  private String idOr(String word, ElementId id, boolean isPointed) {
    Set<String> taken = isPointed ? arguments : statements;
    if (canBeName(id.value(), isPointed) && taken.add(id.value())) {
      return id.value();
    }
    String name = word + " " + ++numbered;
    while (!taken.add(name)) {
      name = word + " " + ++numbered;
    }
    return name;
  }

  static boolean canBeName(String title, boolean isPointed) {
    return !title.isEmpty()
        && title.length() <= LONGEST
        && VisibleText.areAll(title)
        && (isPointed
            ? title.indexOf('<') < 0 && title.indexOf('>') < 0 && "+_".indexOf(title.charAt(0)) < 0
            : title.indexOf('[') < 0 && title.indexOf(']') < 0)
        && title.charAt(0) != '-'
        && !title.startsWith("Untitled")
        && !title.contains("@include")
        && !TROUBLED.contains(title);
  }

  // Structures

  private void name(TextPart.Structure structure) {
    Reconstruction chain = structure.chain();
    Argument last = structure.steps().get(structure.steps().size() - 1);
    if (chain != null) {
      boolean isPlain =
          chain.title().isEmpty()
              && chain.gist().isEmpty()
              && chain.tags().isEmpty()
              && chain.attributes().isEmpty()
              && structure.steps().size() > 1
              && !structure.followsName()
              && !isMentioned(last.id());
      if (!isPlain) {
        names.put(chain.id(), titleOr(chain.title(), chain.id()));
      }
    } else if (last.title().isPresent()
        || last.gist().isPresent()
        || !last.tags().isEmpty()
        || plan.isNamed(last)
        || structure.followsName()
        || isMentioned(last.id())) {
      names.put(last.id(), titleOr(last.title().orElse(""), last.id()));
    }
  }

  private boolean isMentioned(ArgumentId argument) {
    return mentions.getOrDefault(argument, 0) > 0;
  }

  private String titleOr(String title, ElementId id) {
    boolean isTitle = !plan.isExact || !IdAllocator.isIdInBrackets(title);
    if (isTitle && canBeName(title, true) && arguments.add(title)) {
      return title;
    }
    return idOr("Argument", id, true);
  }

  /** The name under which an argument with a structure is known. */
  @Nullable String handle(ArgumentId argument) {
    Reconstruction chain = plan.chain(argument);
    return names.get(chain == null ? argument : chain.id());
  }
}
