package org.argmap.render.diagram.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.ElementId;
import org.argmap.model.Preference;
import org.argmap.model.Question;
import org.argmap.model.Reconstruction;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxKind;
import org.argmap.render.diagram.BoxShape;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Joint;
import org.argmap.render.diagram.Line;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.diagram.Tone;
import org.argmap.render.diagram.view.VisibleMap;
import org.argmap.render.diagram.view.VisibleMap.VisibleArgument;
import org.argmap.render.diagram.view.VisibleMap.VisibleRelation;

/** Builds the diagram of one map in the style {@link ArgumentBoxStyle}. */
final class ArgumentBoxDiagramBuilder {

  private final VisibleMap visible;
  private final DiagramBuilder diagram;
  private final InlinePremises inlining;
  private final Map<ArgumentId, Reconstruction> reconstructions = new HashMap<>();
  private final Map<Reconstruction, List<VisibleArgument>> steps = new LinkedHashMap<>();
  private final Set<ElementId> within = new HashSet<>();
  private final Set<Line> lines = new HashSet<>();

  ArgumentBoxDiagramBuilder(VisibleMap visible) {
    this.visible = visible;
    this.diagram = new DiagramBuilder(visible);
    this.inlining = new InlinePremises(visible, false).apartRelations();
  }

  Diagram diagram() {
    readReconstructions();
    visible.questions().forEach(shown -> add(shown.question()));
    visible.claims().forEach(this::add);
    for (VisibleArgument shown : visible.arguments()) {
      Reconstruction whole = reconstructions.get(shown.argument().id());
      if (whole == null) {
        add(shown);
      } else if (shown.equals(steps.getOrDefault(whole, List.of()).get(0))) {
        add(whole);
      }
    }
    visible.relations().forEach(this::addJoint);
    visible.arguments().forEach(this::addLines);
    visible
        .questions()
        .forEach(
            shown -> {
              shown
                  .positions()
                  .forEach(
                      position -> diagram.line(LineKind.ANSWER, position, shown.question().id()));
              shown
                  .about()
                  .ifPresent(about -> diagram.line(LineKind.ABOUT, shown.question().id(), about));
            });
    visible.relations().forEach(this::addLines);
    return diagram.build();
  }

  /** Finds the steps of each reconstruction, and what they conclude on their way. */
  private void readReconstructions() {
    for (Reconstruction whole : visible.map().reconstructions()) {
      whole.steps().forEach(step -> reconstructions.putIfAbsent(step, whole));
    }
    Map<ElementId, Set<Object>> users = new HashMap<>();
    Map<ElementId, Set<Object>> makers = new HashMap<>();
    for (VisibleArgument shown : visible.arguments()) {
      Reconstruction whole = reconstructions.get(shown.argument().id());
      Object owner = whole == null ? shown : whole;
      if (whole != null) {
        steps.computeIfAbsent(whole, unused -> new ArrayList<>()).add(shown);
      }
      shown
          .premises()
          .forEach(each -> users.computeIfAbsent(each, unused -> new HashSet<>()).add(owner));
      makers.computeIfAbsent(shown.target(), unused -> new HashSet<>()).add(owner);
    }
    for (Claim claim : visible.claims()) {
      Set<Object> using = users.getOrDefault(claim.id(), Set.of());
      boolean oneOwner = using.size() == 1 && using.equals(makers.get(claim.id()));
      if (oneOwner && using.iterator().next() instanceof Reconstruction && isPlain(claim.id())) {
        within.add(claim.id());
      }
    }
  }

  private boolean isPlain(ClaimId id) {
    return visible.hiddenBehind(id) == 0
        && visible.map().relationsOf(id).isEmpty()
        && visible.map().questionsOf(id).isEmpty();
  }

  private void add(Question question) {
    diagram.box(
        question.id(), Box.builder(question.id().value(), BoxKind.QUESTION).text(question.text()));
  }

  private void add(Claim claim) {
    if (!within.contains(claim.id()) && !inlining.isInline(claim.id())) {
      diagram.box(
          claim.id(),
          Box.builder(claim.id().value(), BoxKind.CLAIM)
              .heading(claim.title().orElse(""))
              .text(claim.text())
              .note(ClaimNotes.of(claim, visible))
              .marks(ClaimBoxDiagramBuilder.marks(claim, visible)));
      diagram.explain(BoxShape.RECTANGLE, Tone.NEUTRAL, "", "statement");
    }
  }

  private void add(VisibleArgument shown) {
    Argument argument = shown.argument();
    List<Claim> premises = inlined(List.of(shown));
    String gist = argument.gist().orElse("");
    Box.Builder box =
        box(argument.id(), argument.isSupporting())
            .heading(argument.title().orElse(""))
            .text(premises.isEmpty() ? gist : PremiseText.of(premises, visible))
            .note(PremiseText.notes(premises, visible));
    if (premises.isEmpty() && gist.isEmpty() && argument.title().isEmpty()) {
      box.text(argument.scheme().orElse(""));
      box.shape(argument.scheme().isPresent() ? BoxShape.ROUNDED : BoxShape.CIRCLE);
    }
    diagram.box(argument.id(), box);
  }

  private Box.Builder box(ElementId id, boolean supporting) {
    Tone tone = supporting ? Tone.SUPPORT : Tone.OPPOSE;
    String words = supporting ? "supporting argument" : "opposing argument";
    diagram.explain(BoxShape.ROUNDED, tone, supporting ? "+" : "\u2212", words);
    return Box.builder(id.value(), BoxKind.ARGUMENT)
        .shape(BoxShape.ROUNDED)
        .tone(tone)
        .label(supporting ? "+" : "\u2212");
  }

  private void add(Reconstruction whole) {
    List<VisibleArgument> all = steps.getOrDefault(whole, List.of());
    VisibleArgument last = all.get(all.size() - 1);
    for (VisibleArgument step : all) {
      if (!within.contains(step.target())) {
        last = step;
      }
    }
    List<Claim> premises = inlined(all);
    diagram.box(
        whole.id(),
        box(whole.id(), last.argument().isSupporting())
            .heading(whole.title())
            .text(whole.gist().orElseGet(() -> PremiseText.of(premises, visible)))
            .note(all.size() == 1 ? "1 step" : all.size() + " steps"));
    for (VisibleArgument step : all) {
      diagram.standFor(step.argument().id(), whole.id().value());
    }
  }

  private List<Claim> inlined(List<VisibleArgument> arguments) {
    List<Claim> inlined = new ArrayList<>();
    for (VisibleArgument argument : arguments) {
      for (ElementId premise : argument.premises()) {
        if (premise instanceof ClaimId id && inlining.isInline(id)) {
          inlined.add(visible.map().claim(id));
        }
      }
    }
    return inlined;
  }

  private void addJoint(VisibleRelation shown) {
    LineKind kind = LineKinds.kind(shown.relation());
    if (diagram.isDrawn(shown.first()) && diagram.isDrawn(shown.second())) {
      String id = shown.relation().id().value();
      diagram.joint(shown.relation().id(), new Joint(id, kind, "", false), shown.count());
    }
  }

  private void addLines(VisibleArgument shown) {
    ArgumentId argument = shown.argument().id();
    for (ElementId premise : shown.premises()) {
      addLine(LineKind.PREMISE, premise, argument, 1);
    }
    addLine(LineKinds.kind(shown.argument()), argument, shown.target(), shown.count());
  }

  /** Steps of one reconstruction may share a premise or a conclusion; one line says so. */
  private void addLine(LineKind kind, ElementId from, ElementId to, int count) {
    String start = diagram.idOf(from);
    String end = diagram.idOf(to);
    boolean within = start != null && start.equals(end) && reconstructions.containsKey(from);
    if (start != null && end != null && !within) {
      Line line = new Line(kind, start, end, 0, count);
      if (lines.add(line)) {
        diagram.line(line);
      }
    }
  }

  private void addLines(VisibleRelation shown) {
    ElementId relation = shown.relation().id();
    LineKind kind = LineKinds.kind(shown.relation());
    diagram.line(kind, relation, shown.first(), 0, shown.count());
    if (shown.relation() instanceof Preference) {
      diagram.line(kind, shown.second(), relation);
    } else {
      diagram.line(kind, relation, shown.second());
    }
  }
}
