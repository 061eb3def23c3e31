package org.argmap.format.argdown.writing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.format.argdown.writing.WritePlan.Form;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.argmap.model.Premise;
import org.argmap.model.Reconstruction;
import org.argmap.model.Relation;
import org.argmap.model.SymmetricRelation;
import org.argmap.model.Target;
import org.jspecify.annotations.Nullable;

/**
 * Lays out a text so that claims are defined, and arguments written, in given orders. A claim is
 * defined where it is first used if its turn has come there, and stands as a reference elsewhere;
 * so what nests in the map nests in the text, up to a depth.
 */
final class TextLayout {
  /** Deeper than this a new block begins, with a reference to what it is about. */
  private static final int DEEPEST = 5;

  private final WritePlan plan;
  private final TextOrder order;
  private final List<TextPart> parts = new ArrayList<>();
  private final Set<ClaimId> defined = new HashSet<>();
  private final Set<ArgumentId> expressed = new HashSet<>();

  /** What has been written below lines of structures. */
  private final Set<ElementId> written = new HashSet<>();

  /** What a sign can stand below in the block that is being written, from the outside in. */
  private final List<Target> open = new ArrayList<>();

  private final Map<Target, Integer> depths = new HashMap<>();
  private final HeadingOrder headings;
  private int nextClaim;
  private int nextArgument;
  private int nextRelation;
  private int nextLeft;
  private int nextHomeless;
  private boolean followsName;
  private int blocks;

  TextLayout(WritePlan plan, TextOrder order) {
    this.plan = plan;
    this.order = order;
    this.headings = new HeadingOrder(plan.map, parts);
  }

  /** How many blocks there are: the fewer, the more is nested. */
  int blocks() {
    return blocks;
  }

  /** Whether a section would have to begin twice. */
  boolean isTorn() {
    return headings.isTorn();
  }

  List<TextPart> parts() {
    while (relationIsReady() || argumentIsReady() || claimIsLeft() || somethingIsLeft()) {
      blocks += 0;
    }
    headings.rest();
    return parts;
  }

  // What comes next

  private boolean relationIsReady() {
    while (nextRelation < order.relations().size()
        && isPassed(order.relations().get(nextRelation))) {
      nextRelation++;
    }
    if (nextRelation == order.relations().size()) {
      return false;
    }
    SymmetricRelation next = (SymmetricRelation) order.relations().get(nextRelation);
    boolean isReady =
        defined.contains(next.first())
            && (defined.contains(next.second())
                || plan.isAtHomeBehindSign(next.second())
                || isNext(next.second()));
    if (isReady) {
      nextRelation++;
      sign(next.first(), next, next.second());
    }
    return isReady;
  }

  private boolean isPassed(Relation relation) {
    return !plan.isWritten(relation) || written.contains(relation.id());
  }

  /** Whether an element comes before another one in the section that both are in. */
  private boolean comesBefore(ElementId one, ElementId other) {
    Integer first = order.memberNumbers().get(one);
    Integer second = order.memberNumbers().get(other);
    return first != null
        && second != null
        && first < second
        && plan.map.sectionOf(one).equals(plan.map.sectionOf(other));
  }

  private @Nullable Argument nextArgument() {
    while (nextArgument < order.arguments().size()) {
      Argument next = order.arguments().get(nextArgument);
      Form form = plan.form(next);
      if (form == Form.FRONT || form == Form.SAID || expressed.contains(next.id())) {
        expressed.add(next.id());
        nextArgument++;
      } else if (form == Form.SIGN && waitsForHome(next)) {
        nextArgument++;
      } else {
        return next;
      }
    }
    return null;
  }

  /** Whether it stands below what has its place elsewhere, and is not there yet. */
  private boolean waitsForHome(Argument argument) {
    return parent(argument) instanceof ClaimId claim
        && plan.hasHome(claim)
        && !defined.contains(claim);
  }

  private boolean argumentIsReady() {
    Argument next = nextArgument();
    if (next == null || !isReady(next)) {
      return false;
    }
    nextArgument++;
    express(next);
    return true;
  }

  private boolean isReady(Argument argument) {
    if (waitsForClaim(argument)) {
      return false;
    }
    if (plan.form(argument) == Form.SIGN) {
      return isThere(parent(argument));
    }
    if (argument.isSupporting() && argument.target() instanceof ClaimId) {
      return isReadyStructure(argument);
    }
    return isThere(argument.target());
  }

  /** Whether its section has the next claim before it, and it is no place to define that claim. */
  private boolean waitsForClaim(Argument argument) {
    int at = nextClaim();
    if (at == order.claims().size()) {
      return false;
    }
    ClaimId next = order.claims().get(at).id();
    if (!comesBefore(next, argument.id()) || !headings.isHere(next)) {
      return false;
    }
    return argument.premises().stream().noneMatch(premise -> premise.claim().equals(next));
  }

  private boolean isThere(Target target) {
    if (target instanceof ClaimId claim) {
      return defined.contains(claim);
    }
    return !(target instanceof ArgumentId argument) || expressed.contains(argument);
  }

  /** Whether the last conclusion is defined, or its turn comes after the premises. */
  private boolean isReadyStructure(Argument argument) {
    List<Argument> steps = steps(argument);
    ClaimId conclusion = (ClaimId) steps.get(steps.size() - 1).target();
    if (defined.contains(conclusion)) {
      return true;
    }
    Set<ClaimId> inside = definedBy(steps);
    if (!inside.contains(conclusion)) {
      return false;
    }
    for (Argument step : steps) {
      for (Premise premise : step.premises()) {
        if (!defined.contains(premise.claim()) && !inside.contains(premise.claim())) {
          return false;
        }
      }
    }
    return true;
  }

  private List<Argument> steps(Argument argument) {
    Reconstruction chain = plan.form(argument) == Form.STEP ? plan.chain(argument.id()) : null;
    return chain == null
        ? List.of(argument)
        : chain.steps().stream().map(plan.map::argument).toList();
  }

  /** The claims whose turn comes while a structure is written. */
  private Set<ClaimId> definedBy(List<Argument> steps) {
    Set<ClaimId> inside = new LinkedHashSet<>();
    int at = nextClaim();
    for (Argument step : steps) {
      List<ClaimId> uses = new ArrayList<>();
      step.premises().stream().map(Premise::claim).forEach(uses::add);
      if (step.isSupporting() && step.target() instanceof ClaimId claim) {
        uses.add(claim);
      }
      for (ClaimId claim : uses) {
        at = afterDefined(at, inside);
        if (plan.hasHome(claim) && !defined.contains(claim)) {
          inside.add(claim);
        } else if (at < order.claims().size()
            && order.claims().get(at).id().equals(claim)
            && headings.isHere(claim)
            && !comesBefore(step.id(), claim)) {
          inside.add(claim);
        }
      }
    }
    return inside;
  }

  private int afterDefined(int from, Set<ClaimId> inside) {
    int at = from;
    while (at < order.claims().size()
        && (defined.contains(order.claims().get(at).id())
            || plan.hasHome(order.claims().get(at).id())
            || inside.contains(order.claims().get(at).id()))) {
      at++;
    }
    return at;
  }

  private int nextClaim() {
    nextClaim = afterDefined(nextClaim, Set.of());
    return nextClaim;
  }

  private boolean isNext(ClaimId claim) {
    int at = nextClaim();
    return at < order.claims().size()
        && order.claims().get(at).id().equals(claim)
        && headings.isHere(claim);
  }

  private boolean claimIsLeft() {
    int at = nextClaim();
    if (at == order.claims().size()) {
      return false;
    }
    Claim claim = order.claims().get(at);
    headings.lead(claim.id());
    start(claim.id(), true);
    return true;
  }

  /** Arguments on what is never written, and on one another in circles. */
  private boolean somethingIsLeft() {
    Argument argument = nextArgument();
    if (argument != null) {
      nextArgument++;
      express(argument);
      return true;
    }
    for (; nextLeft < order.arguments().size(); nextLeft++) {
      Argument left = order.arguments().get(nextLeft);
      if (!expressed.contains(left.id())) {
        express(left);
        return true;
      }
    }
    for (; nextRelation < order.relations().size(); nextRelation++) {
      if (isPassed(order.relations().get(nextRelation))) {
        continue;
      }
      SymmetricRelation relation = (SymmetricRelation) order.relations().get(nextRelation++);
      sign(relation.first(), relation, relation.second());
      return true;
    }
    for (; nextHomeless < order.claims().size(); nextHomeless++) {
      ClaimId left = order.claims().get(nextHomeless).id();
      if (!defined.contains(left)) {
        headings.lead(left);
        start(left, true);
        return true;
      }
    }
    return false;
  }

  // Writing

  private void express(Argument argument) {
    if (plan.form(argument) == Form.SIGN) {
      expressed.add(argument.id());
      sign(parent(argument), argument, argument.premises().get(0).claim());
      return;
    }
    List<Argument> steps = steps(argument);
    Set<ClaimId> inside = definedBy(steps);
    defined.addAll(inside);
    steps.forEach(step -> expressed.add(step.id()));
    Reconstruction chain = plan.form(argument) == Form.STEP ? plan.chain(argument.id()) : null;
    close();
    parts.add(new TextPart.Structure(steps, chain, followsName, inside, signs(steps, inside)));
    blocks++;
    followsName = false;
  }

  /** What must stand within a structure: below lines without a name, and below inner steps. */
  private Map<Target, List<TextPart.Sign>> signs(List<Argument> steps, Set<ClaimId> inside) {
    Map<Target, List<TextPart.Sign>> signs = new HashMap<>();
    for (Argument step : steps) {
      if (plan.isInner(step)) {
        below(step.id(), signs);
      }
    }
    for (ClaimId claim : inside) {
      if (plan.hasHome(claim)) {
        below(claim, signs);
      }
    }
    return signs;
  }

  private void below(Target line, Map<Target, List<TextPart.Sign>> signs) {
    List<TextPart.Sign> all = new ArrayList<>();
    Deque<TextPart.Sign> waiting = new ArrayDeque<>();
    push(line, 1, waiting);
    while (!waiting.isEmpty()) {
      TextPart.Sign sign = waiting.pop();
      if (written.add(sign.element().id())) {
        if (sign.element() instanceof Argument argument) {
          expressed.add(argument.id());
        }
        boolean defines = mayDefine(sign.element(), sign.child());
        all.add(new TextPart.Sign(sign.element(), sign.depth(), sign.child(), defines));
        if (defines && plan.hasHome(sign.child())) {
          push(sign.child(), sign.depth() + 1, waiting);
        }
      }
    }
    if (!all.isEmpty()) {
      signs.put(line, all);
    }
  }

  private void push(Target parent, int depth, Deque<TextPart.Sign> waiting) {
    if (parent instanceof ClaimId claim) {
      for (Relation relation : plan.map.relationsOf(claim)) {
        if (plan.isWritten(relation)
            && relation instanceof SymmetricRelation between
            && between.first().equals(claim)) {
          waiting.push(new TextPart.Sign(relation, depth, between.second(), false));
        }
      }
    }
    List<Argument> arguments = plan.map.argumentsTargeting(parent);
    for (int i = arguments.size() - 1; i >= 0; i--) {
      Argument argument = arguments.get(i);
      if (plan.form(argument) == Form.SIGN && !expressed.contains(argument.id())) {
        ClaimId child = argument.premises().get(0).claim();
        waiting.push(new TextPart.Sign(argument, depth, child, false));
      }
    }
  }

  private boolean mayDefine(Element element, ClaimId child) {
    boolean defines =
        plan.hasHome(child)
            ? !defined.contains(child) && plan.isAtHomeBehindSign(child)
            : isNext(child) && !comesBefore(element.id(), child);
    if (defines) {
      defined.add(child);
    }
    return defines;
  }

  /** What an argument with a sign is written below. */
  private Target parent(Argument argument) {
    if (argument.target() instanceof ArgumentId id) {
      Argument target = plan.map.argument(id);
      return plan.hasHandle(target) || plan.isInner(target) ? id : target.premises().get(0).claim();
    }
    return argument.target();
  }

  private void close() {
    open.clear();
    depths.clear();
  }

  private void start(Target parent, boolean defines) {
    close();
    parts.add(new TextPart.Start(parent, defines));
    blocks++;
    if (defines) {
      defined.add((ClaimId) parent);
    }
    open.add(parent);
    depths.put(parent, 0);
    followsName = !(parent instanceof ClaimId claim) || plan.isPointed(claim);
  }

  private void sign(Target parent, Element element, ClaimId child) {
    Integer depth = depths.get(parent);
    if (depth == null || depth >= DEEPEST) {
      start(parent, parent instanceof ClaimId claim && !defined.contains(claim));
      depth = 0;
    }
    while (open.size() > depth + 1) {
      Target closed = open.remove(open.size() - 1);
      depths.remove(closed, open.size());
    }
    boolean defines = mayDefine(element, child);
    parts.add(new TextPart.Sign(element, depth + 1, child, defines));
    open.add(child);
    depths.putIfAbsent(child, depth + 1);
  }
}
