package org.argmap.render.diagram.style;

import java.util.ArrayList;
import java.util.List;
import org.argmap.model.Argument;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.ElementId;
import org.argmap.model.Question;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxKind;
import org.argmap.render.diagram.BoxShape;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.diagram.Tone;
import org.argmap.render.diagram.view.VisibleMap;
import org.argmap.render.diagram.view.VisibleMap.VisibleArgument;
import org.argmap.render.diagram.view.VisibleMap.VisibleQuestion;

/** Builds the diagram of one map in the style {@link IbisStyle}. */
final class IbisDiagramBuilder {

  private final VisibleMap visible;
  private final DiagramBuilder diagram;
  private final InlinePremises inlining;

  IbisDiagramBuilder(VisibleMap visible) {
    this.visible = visible;
    this.diagram = new DiagramBuilder(visible);
    this.inlining = new InlinePremises(visible, true);
  }

  Diagram diagram() {
    visible.questions().forEach(shown -> add(shown.question()));
    visible.claims().forEach(this::add);
    visible.arguments().forEach(this::add);
    visible.arguments().forEach(this::addLines);
    visible.questions().forEach(this::addLines);
    return diagram.build();
  }

  private void add(Question question) {
    diagram.box(
        question.id(),
        Box.builder(question.id().value(), BoxKind.QUESTION).label("?").text(question.text()));
    diagram.explain(BoxShape.HEXAGON, Tone.QUESTION, "?", "question");
  }

  private void add(Claim claim) {
    if (!inlining.isInline(claim.id())) {
      diagram.box(
          claim.id(),
          Box.builder(claim.id().value(), BoxKind.CLAIM)
              .heading(claim.title().orElse(""))
              .text(claim.text())
              .note(ClaimNotes.of(claim, visible))
              .marks(ClaimBoxDiagramBuilder.marks(claim, visible)));
      diagram.explain(BoxShape.RECTANGLE, Tone.NEUTRAL, "", "idea");
    }
  }

  private void add(VisibleArgument shown) {
    Argument argument = shown.argument();
    List<Claim> premises = new ArrayList<>();
    for (ElementId premise : shown.premises()) {
      if (premise instanceof ClaimId id && inlining.isInline(id)) {
        premises.add(visible.map().claim(id));
        diagram.standFor(id, argument.id().value());
      }
    }
    boolean pro = argument.isSupporting();
    Tone tone = pro ? Tone.SUPPORT : Tone.OPPOSE;
    String sign = pro ? "+" : "\u2212";
    String text = PremiseText.of(premises, visible);
    if (premises.isEmpty()) {
      text = argument.gist().or(argument::scheme).orElse("");
    }
    boolean bare = text.isBlank() && argument.title().isEmpty();
    diagram.box(
        argument.id(),
        Box.builder(argument.id().value(), BoxKind.ARGUMENT)
            .shape(bare ? BoxShape.CIRCLE : BoxShape.ROUNDED)
            .tone(tone)
            .label(sign)
            .heading(argument.title().orElse(""))
            .text(text)
            .note(PremiseText.notes(premises, visible)));
    diagram.explain(BoxShape.ROUNDED, tone, sign, pro ? "pro" : "con");
  }

  private void addLines(VisibleArgument shown) {
    Argument argument = shown.argument();
    for (ElementId premise : shown.premises()) {
      if (!argument.id().value().equals(diagram.idOf(premise))) {
        diagram.line(LineKind.PREMISE, premise, argument.id());
      }
    }
    diagram.line(LineKinds.kind(argument), argument.id(), shown.target(), 0, shown.count());
  }

  private void addLines(VisibleQuestion shown) {
    for (ElementId position : shown.positions()) {
      diagram.line(LineKind.ANSWER, position, shown.question().id());
    }
    shown.about().ifPresent(about -> diagram.line(LineKind.ABOUT, shown.question().id(), about));
  }
}
