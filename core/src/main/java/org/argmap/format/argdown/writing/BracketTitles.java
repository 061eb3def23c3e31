package org.argmap.format.argdown.writing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.argmap.format.argdown.notation.IdAllocator;
import org.argmap.format.argdown.notation.VisibleText;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.ElementId;
import org.argmap.model.Reconstruction;
import org.argmap.model.Target;
import org.jspecify.annotations.Nullable;

/** Assigns each element the unique title that is written in its brackets. */
final class BracketTitles {
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

  /** Titles that the reference implementation gives to what has none. */
  private static final Pattern UNTITLED = Pattern.compile("Untitled [0-9]+");

  private final NotationPlan plan;
  private final Map<ElementId, String> names = new HashMap<>();
  private final Set<Target> defined = new HashSet<>();
  private final Map<ElementId, Integer> mentions = new HashMap<>();
  private final Set<String> statements = new HashSet<>();
  private final Set<String> arguments = new HashSet<>();
  private int numbered;

  BracketTitles(NotationPlan plan, List<DocumentPart> parts) {
    this.plan = plan;
    parts.forEach(this::count);
    nameClaims();
    for (DocumentPart part : parts) {
      if (part instanceof DocumentPart.Structure structure) {
        name(structure);
      }
    }
  }

  /**
   * Returns the title in the brackets of a claim, argument or reconstruction; null if it has none.
   */
  @Nullable String of(ElementId id) {
    return names.get(id);
  }

  /** Whether what stands in brackets is read as an id. */
  boolean isId(String name) {
    return plan.isExact && IdAllocator.isIdInBrackets(name);
  }

  /**
   * Returns the target of an argument in brackets; null if the argument is written with its target,
   * or if that has no brackets.
   */
  @Nullable String targetInBrackets(Argument argument) {
    if (!StructureLayout.hasStandIn(argument)) {
      return null;
    } else if (argument.target() instanceof ClaimId claim) {
      String title = names.get(claim);
      return title == null ? null : brackets(claim, title);
    } else if (argument.target() instanceof ArgumentId id
        && plan.hasHandle(plan.map.argument(id))) {
      String handle = handle(id);
      return handle == null ? null : "<" + handle + ">";
    }
    return null;
  }

  /**
   * Whether an argument ends in a sentence that stands for its target, and nothing else names it.
   */
  boolean lacksTarget(Argument argument) {
    boolean isStructure =
        plan.form(argument) == NotationPlan.Form.STRUCTURE
            || plan.form(argument) == NotationPlan.Form.STEP;
    return isStructure
        && StructureLayout.hasStandIn(argument)
        && targetInBrackets(argument) == null;
  }

  /** Returns the title of a claim in its brackets. */
  String brackets(ClaimId id, String title) {
    return plan.isPointed(id) ? "<" + title + ">" : "[" + title + "]";
  }

  // How often something is mentioned

  private void count(DocumentPart part) {
    if (part instanceof DocumentPart.BlockStart start) {
      mention(start.parent());
      if (start.defines()) {
        defined.add(start.parent());
      }
    } else if (part instanceof DocumentPart.RelationLine line) {
      if (line.defines() || line.isForward() || !hasUser(line.child())) {
        mention(line.child());
      }
      if (line.defines()) {
        defined.add(line.child());
      }
    } else if (part instanceof DocumentPart.Structure structure) {
      structure.lines().forEach(this::count);
    }
  }

  private void count(DocumentPart.StructureLine line) {
    line.undercuts().forEach(this::count);
    line.below().forEach(this::count);
    ClaimId claim = line.claim();
    Argument step = line.concludes();
    if (claim != null) {
      mention(claim);
      if (line.defines()) {
        defined.add(claim);
      }
    } else if (step != null) {
      mention(step.target());
      mention(step.target()); // in a sentence, and behind a sign
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
      if (!title.isEmpty() && !isId(title) && take(title, claim.id())) {
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
    boolean canBe =
        canBeName(title, isPointed)
            || (mentions.getOrDefault(claim, 0) == 1
                && defined.contains(claim)
                && !plan.isBlank(claim)
                && canBeNameOfDefinition(title, isPointed));
    return canBe && (isPointed ? arguments : statements).add(title);
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

  /** Whether a title can stand in brackets, and be referred to. */
  static boolean canBeName(String title, boolean isPointed) {
    return isNameable(title)
        && (isPointed
            ? title.indexOf('<') < 0 && title.indexOf('>') < 0 && "+_".indexOf(title.charAt(0)) < 0
            : title.indexOf('[') < 0 && title.indexOf(']') < 0);
  }

  /** Whether a title with brackets in it can stand before a colon, if it is never referred to. */
  private static boolean canBeNameOfDefinition(String title, boolean isPointed) {
    return isNameable(title)
        && "+_".indexOf(title.charAt(0)) < 0
        && !title.contains("]:")
        && !title.contains(">:")
        && !title.contains("](")
        && (isPointed ? title.charAt(0) != '<' : title.charAt(0) != '[');
  }

  private static boolean isNameable(String title) {
    return !title.isBlank()
        && title.length() <= LONGEST
        && VisibleText.areAll(title.replace(' ', '.'))
        && title.charAt(0) != '-'
        && !UNTITLED.matcher(title).matches()
        && !title.contains("@include")
        && !TROUBLED.contains(title);
  }

  // Structures

  private void name(DocumentPart.Structure structure) {
    Reconstruction chain = structure.reconstruction();
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
    if (!title.isEmpty() && !isId(title) && canBeName(title, true) && arguments.add(title)) {
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
