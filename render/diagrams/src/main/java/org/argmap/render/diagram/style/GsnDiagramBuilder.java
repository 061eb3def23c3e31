package org.argmap.render.diagram.style;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.Citation;
import org.argmap.model.Claim;
import org.argmap.model.ElementId;
import org.argmap.model.Question;
import org.argmap.model.Source;
import org.argmap.model.SourceId;
import org.argmap.model.Standing;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxKind;
import org.argmap.render.diagram.BoxShape;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Line;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.diagram.Mark;
import org.argmap.render.diagram.Tone;
import org.argmap.render.diagram.style.GsnCodes.Role;
import org.argmap.render.diagram.view.VisibleMap;
import org.argmap.render.diagram.view.VisibleMap.VisibleArgument;

/** Builds the diagram of one map in the style {@link GsnStyle}. */
final class GsnDiagramBuilder {

  private final VisibleMap visible;
  private final DiagramBuilder diagram;
  private final GsnCodes codes;

  GsnDiagramBuilder(VisibleMap visible) {
    this.visible = visible;
    this.diagram = new DiagramBuilder(visible);
    this.codes = new GsnCodes(visible);
  }

  Diagram diagram() {
    visible.claims().forEach(this::add);
    visible.questions().forEach(shown -> add(shown.question()));
    for (VisibleArgument shown : visible.arguments()) {
      if (codes.isStrategy(shown.argument())) {
        addStrategy(shown.argument());
      }
    }
    visible.arguments().forEach(this::addLines);
    visible
        .questions()
        .forEach(
            shown ->
                shown
                    .positions()
                    .forEach(
                        position ->
                            diagram.line(LineKind.IN_CONTEXT_OF, shown.question().id(), position)));
    visible.claims().forEach(this::addSolutions);
    return diagram.build();
  }

  private void add(Claim claim) {
    Role role = codes.role(claim.id());
    Box.Builder box =
        Box.builder(claim.id().value(), BoxKind.CLAIM)
            .label(codes.code(claim.id()))
            .heading(claim.title().orElse(""))
            .text(claim.text())
            .note(ClaimNotes.of(claim, visible));
    if (role == Role.ASSUMPTION) {
      box.shape(BoxShape.ELLIPSE).mark(Mark.ASSUMPTION);
    } else if (role == Role.JUSTIFICATION) {
      box.shape(BoxShape.ELLIPSE).mark(Mark.JUSTIFICATION);
    } else {
      diagram.explain(BoxShape.RECTANGLE, Tone.NEUTRAL, "G", "goal");
      if (codes.isUndeveloped(claim)) {
        box.mark(Mark.UNDEVELOPED);
      }
    }
    if (claim.standing() == Standing.REJECTED) {
      box.mark(Mark.DEFEATED);
    }
    diagram.box(claim.id(), box);
  }

  private void add(Question question) {
    diagram.box(
        question.id(),
        Box.builder(question.id().value(), BoxKind.CONTEXT)
            .shape(BoxShape.STADIUM)
            .label(codes.code(question.id()))
            .text(question.text()));
    diagram.explain(BoxShape.STADIUM, Tone.NEUTRAL, "C", "context");
  }

  private void addStrategy(Argument argument) {
    String text = argument.gist().orElse("");
    if (text.isEmpty() && argument.title().isEmpty()) {
      text =
          argument
              .scheme()
              .map(scheme -> "Argument by " + scheme)
              .orElse("Argument from " + premiseCount(argument));
    }
    diagram.box(
        argument.id(),
        Box.builder(argument.id().value(), BoxKind.ARGUMENT)
            .shape(BoxShape.PARALLELOGRAM)
            .label(codes.code(argument.id()))
            .heading(argument.title().orElse(""))
            .text(text));
    diagram.explain(BoxShape.PARALLELOGRAM, Tone.NEUTRAL, "S", "strategy");
  }

  private static String premiseCount(Argument argument) {
    int count = argument.premises().size();
    return count == 1 ? "its premise" : count + " premises together";
  }

  /** An argument without a box of its own is the line from its premise to its target. */
  private void addLines(VisibleArgument shown) {
    Argument argument = shown.argument();
    boolean backing = argument.isSupporting() && argument.target() instanceof ArgumentId;
    LineKind bears =
        argument.isOpposing()
            ? LineKind.CHALLENGE
            : backing ? LineKind.IN_CONTEXT_OF : LineKind.SUPPORTED_BY;
    boolean strategy = diagram.isDrawn(argument.id());
    Set<ElementId> joined = new HashSet<>();
    for (ElementId premise : shown.premises()) {
      if (!joined.add(premise)) {
        continue;
      }
      if (strategy) {
        Role role = codes.role(premise);
        boolean apart = role == Role.ASSUMPTION || role == Role.JUSTIFICATION;
        diagram.line(
            apart ? LineKind.IN_CONTEXT_OF : LineKind.SUPPORTED_BY, premise, argument.id());
      } else {
        diagram.line(bears, premise, shown.target(), 0, shown.count());
      }
    }
    if (strategy) {
      diagram.line(bears, argument.id(), shown.target(), 0, shown.count());
    }
  }

  /** One solution for each source that the claim cites, with all places in it. */
  private void addSolutions(Claim claim) {
    if (visible.hiddenBehind(claim.id()) > 0) {
      return;
    }
    Map<SourceId, List<String>> places = new LinkedHashMap<>();
    for (Citation citation : claim.citations()) {
      List<String> ofSource =
          places.computeIfAbsent(citation.source(), unused -> new ArrayList<>());
      citation.locator().ifPresent(ofSource::add);
    }
    places.forEach((source, locators) -> addSolution(claim, source, locators));
  }

  private void addSolution(Claim claim, SourceId cited, List<String> locators) {
    Source source = visible.map().source(cited);
    String code = codes.code(claim, cited);
    // No id of a map has a space, so that this is no other's.
    String id = claim.id().value() + ' ' + code;
    String places = locators.isEmpty() ? "" : ", " + String.join("; ", locators);
    Box.Builder box =
        Box.builder(id, BoxKind.SOURCE)
            .shape(BoxShape.CIRCLE)
            .label(code)
            .text(source.title() + places);
    source.url().filter(Box::mayLink).ifPresent(box::link);
    diagram.box(box.build());
    diagram.line(new Line(LineKind.SUPPORTED_BY, id, claim.id().value()));
    diagram.explain(BoxShape.CIRCLE, Tone.NEUTRAL, "Sn", "solution");
  }
}
