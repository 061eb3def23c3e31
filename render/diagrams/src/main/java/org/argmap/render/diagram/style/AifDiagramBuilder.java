package org.argmap.render.diagram.style;

import org.argmap.model.Argument;
import org.argmap.model.Claim;
import org.argmap.model.ElementId;
import org.argmap.model.Illocution;
import org.argmap.model.Locution;
import org.argmap.model.LocutionId;
import org.argmap.model.Question;
import org.argmap.model.Relation;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxKind;
import org.argmap.render.diagram.BoxShape;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Line;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.diagram.Tone;
import org.argmap.render.diagram.view.ContentKind;
import org.argmap.render.diagram.view.VisibleMap;
import org.argmap.render.diagram.view.VisibleMap.VisibleArgument;
import org.argmap.render.diagram.view.VisibleMap.VisibleQuestion;
import org.argmap.render.diagram.view.VisibleMap.VisibleRelation;

/** Builds the diagram of one map in the style {@link AifStyle}. */
final class AifDiagramBuilder {

  private final VisibleMap visible;
  private final DiagramBuilder diagram;

  AifDiagramBuilder(VisibleMap visible) {
    this.visible = visible;
    this.diagram = new DiagramBuilder(visible);
  }

  Diagram diagram() {
    visible.questions().forEach(shown -> add(shown.question()));
    visible.claims().forEach(this::add);
    visible.arguments().forEach(this::addNode);
    visible.relations().forEach(this::addNode);
    visible.arguments().forEach(this::addLines);
    visible.questions().forEach(this::addLines);
    visible.relations().forEach(this::addLines);
    if (!visible.view().hides(ContentKind.LOCUTIONS)) {
      addLocutions();
    }
    diagram.explain(LineKind.SUPPORT, "infers");
    diagram.explain(LineKind.OPPOSE, "conflicts with");
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
            .marks(ClaimBoxDiagramBuilder.marks(claim, visible)));
    diagram.explain(BoxShape.RECTANGLE, Tone.NEUTRAL, "I", "information");
  }

  private void addNode(VisibleArgument shown) {
    Argument argument = shown.argument();
    boolean pro = argument.isSupporting();
    String text =
        argument
            .scheme()
            .or(argument::title)
            .orElse(pro ? "Default Inference" : "Default Conflict");
    diagram.box(
        argument.id(),
        pro
            ? node(argument.id(), "RA", Tone.SUPPORT, text, "inference")
            : node(argument.id(), "CA", Tone.OPPOSE, text, "conflict"));
  }

  private Box.Builder node(ElementId id, String code, Tone tone, String text, String words) {
    BoxKind kind = code.equals("RA") || code.equals("CA") ? BoxKind.ARGUMENT : BoxKind.RELATION;
    return node(id.value(), kind, code, tone, text, words);
  }

  private Box.Builder node(
      String id, BoxKind kind, String code, Tone tone, String text, String words) {
    diagram.explain(BoxShape.ELLIPSE, tone, code, words);
    return Box.builder(id, kind).shape(BoxShape.ELLIPSE).tone(tone).label(code).text(text);
  }

  private void addNode(VisibleRelation shown) {
    Relation relation = shown.relation();
    switch (LineKinds.kind(relation)) {
      case CONTRADICTION ->
          diagram.box(
              relation.id(), node(relation.id(), "CA", Tone.OPPOSE, "Contradiction", "conflict"));
      case CONTRARIETY ->
          diagram.box(
              relation.id(), node(relation.id(), "CA", Tone.OPPOSE, "Contrariety", "conflict"));
      case PREFERENCE ->
          diagram.box(
              relation.id(),
              node(relation.id(), "PA", Tone.RELATION, "Default Preference", "preference"));
      default ->
          diagram.box(
              relation.id(),
              node(relation.id(), "MA", Tone.RELATION, "Default Rephrase", "rephrase"));
    }
  }

  private void addLines(VisibleArgument shown) {
    for (ElementId premise : shown.premises()) {
      diagram.line(LineKind.PREMISE, premise, shown.argument().id());
    }
    LineKind kind = LineKinds.kind(shown.argument());
    diagram.line(kind, shown.argument().id(), shown.target(), 0, shown.count());
  }

  private void addLines(VisibleQuestion shown) {
    for (ElementId position : shown.positions()) {
      diagram.line(LineKind.ANSWER, position, shown.question().id());
    }
    shown.about().ifPresent(about -> diagram.line(LineKind.ABOUT, shown.question().id(), about));
  }

  private void addLines(VisibleRelation shown) {
    ElementId relation = shown.relation().id();
    LineKind kind = LineKinds.kind(shown.relation());
    if (kind == LineKind.CONTRADICTION || kind == LineKind.CONTRARIETY) {
      // The conflict is mutual, as two nodes of the format would say it.
      diagram.line(LineKind.OPPOSE, relation, shown.first(), 0, shown.count());
      diagram.line(LineKind.OPPOSE, relation, shown.second());
    } else {
      diagram.line(kind, relation, shown.first(), 0, shown.count());
      diagram.line(LineKind.PREMISE, shown.second(), relation);
    }
  }

  /** Locutions that put forward something that is shown, or answer or are answered by one. */
  private void addLocutions() {
    for (Locution locution : visible.map().locutions()) {
      if (visible.view().isWholeMap() || putsForwardSomethingShown(locution)) {
        String speaker =
            visible.map().element(locution.speaker())
                    instanceof org.argmap.model.Participant participant
                ? participant.name()
                : locution.speaker().value();
        diagram.box(
            locution.id(),
            Box.builder(locution.id().value(), BoxKind.LOCUTION)
                .tone(Tone.LOCUTION)
                .label("L")
                .heading(speaker)
                .text(locution.text()));
        diagram.explain(BoxShape.RECTANGLE, Tone.LOCUTION, "L", "locution");
      }
    }
    for (Locution locution : visible.map().locutions()) {
      if (diagram.isDrawn(locution.id())) {
        addIllocutions(locution);
        addTransitions(locution);
      }
    }
  }

  private boolean putsForwardSomethingShown(Locution locution) {
    return locution.illocutions().stream().anyMatch(each -> diagram.isDrawn(each.content()));
  }

  /** No id of a map has a space, so that these are no other's. */
  private void addIllocutions(Locution locution) {
    int number = 0;
    for (Illocution illocution : locution.illocutions()) {
      String content = diagram.idOf(illocution.content());
      if (content == null) {
        continue;
      }
      number++;
      String id = locution.id().value() + " YA" + number;
      String force = illocution.force().name();
      String text =
          force.isEmpty() ? force : Character.toUpperCase(force.charAt(0)) + force.substring(1);
      diagram.box(node(id, BoxKind.ILLOCUTION, "YA", Tone.LOCUTION, text, "illocution").build());
      diagram.line(new Line(LineKind.PREMISE, locution.id().value(), id));
      diagram.line(new Line(LineKind.SAYS, id, content));
    }
  }

  private void addTransitions(Locution locution) {
    int number = 0;
    for (LocutionId earlier : locution.inReplyTo()) {
      if (diagram.isDrawn(earlier)) {
        number++;
        String id = locution.id().value() + " TA" + number;
        diagram.box(
            node(id, BoxKind.RELATION, "TA", Tone.RELATION, "Default Transition", "transition")
                .build());
        diagram.line(new Line(LineKind.PREMISE, earlier.value(), id));
        diagram.line(new Line(LineKind.REPLY, id, locution.id().value()));
        diagram.explain(LineKind.REPLY, "is followed by");
      }
    }
  }
}
