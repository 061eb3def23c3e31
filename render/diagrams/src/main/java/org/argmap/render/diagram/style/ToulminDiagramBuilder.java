package org.argmap.render.diagram.style;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.argmap.model.Argument;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.ElementId;
import org.argmap.model.Premise;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxKind;
import org.argmap.render.diagram.BoxShape;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Joint;
import org.argmap.render.diagram.Line;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.diagram.Mark;
import org.argmap.render.diagram.Tone;
import org.argmap.render.diagram.view.VisibleMap;
import org.argmap.render.diagram.view.VisibleMap.VisibleArgument;

/** Builds the diagram of one map in the style {@link ToulminStyle}. */
final class ToulminDiagramBuilder {

  private static final String WARRANT = "warrant";

  private final VisibleMap visible;
  private final VisibleArgument shown;
  private final Argument argument;
  private final DiagramBuilder diagram;
  private final Set<ElementId> warrants = new LinkedHashSet<>();

  ToulminDiagramBuilder(VisibleMap visible, VisibleArgument shown) {
    this.visible = visible;
    this.shown = shown;
    this.argument = shown.argument();
    this.diagram = DiagramBuilder.withoutFrames(visible);
  }

  Diagram diagram() {
    ElementId target = shown.target();
    addBox(target, "Claim");
    for (ElementId premise : shown.premises()) {
      if (isWarrant(argument, premise)) {
        warrants.add(premise);
      }
    }
    boolean warranted = !warrants.isEmpty();
    addStep(target);
    for (ElementId premise : shown.premises()) {
      addBox(premise, warrants.contains(premise) ? "since" : "Data");
      lead(LineKind.PREMISE, premise, point());
    }
    for (VisibleArgument other : visible.arguments()) {
      if (other.argument().isSupporting()) {
        addSupport(other, warranted);
      }
    }
    for (VisibleArgument other : visible.arguments()) {
      if (other.argument().isOpposing()) {
        addRebuttal(other);
      }
    }
    diagram.explain(LineKind.SUPPORT, "leads to");
    diagram.explain(LineKind.OPPOSE, "unless");
    return diagram.build();
  }

  /** The point that data and warrant meet at, and the qualifier behind it where there is one. */
  private void addStep(ElementId target) {
    Joint joint =
        new Joint(
            argument.id().value(), LineKinds.kind(argument), argument.title().orElse(""), false);
    diagram.joint(argument.id(), joint, 1);
    String qualifier =
        target instanceof ClaimId id
            ? visible.map().claim(id).likelihood().map(ClaimNotes::words).orElse("")
            : "";
    if (qualifier.isEmpty()) {
      diagram.line(LineKinds.kind(argument), argument.id(), target);
      return;
    }
    // No id of a map has a space, so that this is no other's.
    String id = argument.id().value() + " qualifier";
    diagram.box(
        Box.builder(id, BoxKind.QUALIFIER)
            .shape(BoxShape.ROUNDED)
            .tone(Tone.QUESTION)
            .label("so,")
            .text(qualifier)
            .build());
    diagram.line(new Line(LineKinds.kind(argument), argument.id().value(), id));
    diagram.line(new Line(LineKinds.kind(argument), id, target.value()));
    diagram.standFor(argument.id(), id);
  }

  /** Returns the point itself, also where a qualifier stands between it and the claim. */
  private String point() {
    return argument.id().value();
  }

  private void lead(LineKind kind, ElementId from, String to) {
    String start = diagram.idOf(from);
    if (start != null) {
      diagram.line(new Line(kind, start, to));
    }
  }

  private void addBox(ElementId element, String label) {
    if (diagram.isDrawn(element) || !(element instanceof ClaimId id)) {
      return;
    }
    Claim claim = visible.map().claim(id);
    List<Mark> marks = new ArrayList<>(ClaimBoxDiagramBuilder.marks(claim, visible));
    marks.remove(Mark.ROOT);
    diagram.box(
        element,
        Box.builder(id.value(), BoxKind.CLAIM)
            .label(claim.title().isPresent() ? label + ':' : label)
            .heading(claim.title().orElse(""))
            .text(claim.text())
            .note(ClaimNotes.of(claim, visible))
            .marks(marks));
  }

  /** Backing of a warrant, or what stands in for a warrant that is not given. */
  private void addSupport(VisibleArgument other, boolean warranted) {
    boolean ofStep = other.target().equals(argument.id());
    boolean ofWarrant = warrants.contains(other.target());
    if (!ofStep && !ofWarrant) {
      return;
    }
    String end = point();
    if (ofWarrant) {
      end = other.target().value();
    } else if (warranted) {
      end = warrants.iterator().next().value();
    }
    for (ElementId premise : other.premises()) {
      addBox(premise, ofWarrant || warranted ? "on account of" : "since");
      lead(LineKind.PREMISE, premise, end);
    }
  }

  private void addRebuttal(VisibleArgument other) {
    boolean ofStep = other.target().equals(argument.id());
    boolean ofClaim = other.target().equals(shown.target());
    if (ofStep || ofClaim || warrants.contains(other.target())) {
      for (ElementId premise : other.premises()) {
        addBox(premise, "unless");
        diagram.line(LineKind.OPPOSE, premise, ofStep ? argument.id() : other.target());
      }
    }
  }

  private static boolean isWarrant(Argument argument, ElementId claim) {
    boolean byRole =
        argument.premises().stream()
            .anyMatch(premise -> premise.role().filter(WARRANT::equalsIgnoreCase).isPresent());
    for (Premise premise : argument.premises()) {
      boolean warrant =
          byRole
              ? premise.role().filter(WARRANT::equalsIgnoreCase).isPresent()
              : premise.isImplicit();
      if (warrant && premise.claim().equals(claim)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a claim is the warrant of an argument that is shown. */
  static boolean isWarrantOfSome(ElementId claim, VisibleMap visible) {
    return claim instanceof ClaimId id
        && visible.map().argumentsUsing(id).stream()
            .anyMatch(use -> visible.shows(use.id()) && isWarrant(use, claim));
  }
}
