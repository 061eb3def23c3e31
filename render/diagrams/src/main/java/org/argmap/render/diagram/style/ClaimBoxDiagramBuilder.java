package org.argmap.render.diagram.style;

import java.util.ArrayList;
import java.util.List;
import org.argmap.model.Argument;
import org.argmap.model.Bearing;
import org.argmap.model.Claim;
import org.argmap.model.ElementId;
import org.argmap.model.Preference;
import org.argmap.model.Question;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxKind;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Joint;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.diagram.Mark;
import org.argmap.render.diagram.view.VisibleMap;
import org.argmap.render.diagram.view.VisibleMap.VisibleArgument;
import org.argmap.render.diagram.view.VisibleMap.VisibleQuestion;
import org.argmap.render.diagram.view.VisibleMap.VisibleRelation;

/** Builds the diagram of one map in the style {@link ClaimBoxStyle}. */
final class ClaimBoxDiagramBuilder {

  private final VisibleMap visible;
  private final DiagramBuilder diagram;

  ClaimBoxDiagramBuilder(VisibleMap visible) {
    this.visible = visible;
    this.diagram = new DiagramBuilder(visible);
  }

  Diagram diagram() {
    visible.questions().forEach(question -> add(question.question()));
    visible.claims().forEach(this::add);
    visible.arguments().forEach(this::addJoint);
    visible.relations().forEach(this::addJoint);
    visible.arguments().forEach(this::addLines);
    visible.questions().forEach(this::addLines);
    visible.relations().forEach(this::addLines);
    return diagram.build();
  }

  private void add(Question question) {
    diagram.box(
        question.id(), Box.builder(question.id().value(), BoxKind.QUESTION).text(question.text()));
  }

  private void add(Claim claim) {
    diagram.box(
        claim.id(),
        Box.builder(claim.id().value(), BoxKind.CLAIM)
            .heading(claim.title().orElse(""))
            .text(claim.text())
            .note(ClaimNotes.of(claim, visible))
            .marks(marks(claim, visible)));
  }

  /** Returns what sets the claim apart from an asserted one that something is argued from. */
  static List<Mark> marks(Claim claim, VisibleMap visible) {
    List<Mark> marks = new ArrayList<>(2);
    if (visible.isRoot(claim.id())) {
      marks.add(Mark.ROOT);
    }
    if (visible.isImplicit(claim.id())) {
      marks.add(Mark.IMPLICIT);
    }
    switch (claim.standing()) {
      case ASSERTED -> {}
      case ASSUMED -> marks.add(Mark.ASSUMED);
      case ACCEPTED -> marks.add(Mark.ACCEPTED);
      case REJECTED -> marks.add(Mark.REJECTED);
      case QUESTIONED -> marks.add(Mark.QUESTIONED);
    }
    return marks;
  }

  private void addJoint(VisibleArgument shown) {
    Argument argument = shown.argument();
    String title = shown.count() > 1 ? "" : argument.title().or(argument::gist).orElse("");
    boolean whole = argument.bearing() == Bearing.WHOLE;
    Joint joint = new Joint(argument.id().value(), LineKinds.kind(argument), title, whole);
    diagram.joint(argument.id(), joint, shown.count());
  }

  private void addJoint(VisibleRelation shown) {
    LineKind kind = LineKinds.kind(shown.relation());
    Joint joint = new Joint(shown.relation().id().value(), kind, "", false);
    diagram.joint(shown.relation().id(), joint, shown.count());
  }

  private void addLines(VisibleArgument shown) {
    Argument argument = shown.argument();
    for (ElementId premise : shown.premises()) {
      diagram.line(LineKind.PREMISE, premise, argument.id());
    }
    diagram.line(LineKinds.kind(argument), argument.id(), shown.target(), 0, shown.count());
  }

  private void addLines(VisibleQuestion shown) {
    for (ElementId position : shown.positions()) {
      diagram.line(LineKind.ANSWER, position, shown.question().id());
    }
    shown.about().ifPresent(about -> diagram.line(LineKind.ABOUT, shown.question().id(), about));
  }

  private void addLines(VisibleRelation shown) {
    LineKind kind = LineKinds.kind(shown.relation());
    ElementId relation = shown.relation().id();
    if (shown.relation() instanceof Preference) {
      diagram.line(kind, relation, shown.first(), 0, shown.count());
      diagram.line(kind, shown.second(), relation);
    } else {
      diagram.line(kind, relation, shown.first(), 0, shown.count());
      diagram.line(kind, relation, shown.second());
    }
  }
}
