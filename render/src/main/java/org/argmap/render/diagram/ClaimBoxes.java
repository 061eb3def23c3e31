package org.argmap.render.diagram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Bearing;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Contradiction;
import org.argmap.model.Contrariety;
import org.argmap.model.ElementId;
import org.argmap.model.Preference;
import org.argmap.model.Premise;
import org.argmap.model.Question;
import org.argmap.model.Relation;
import org.argmap.model.SymmetricRelation;

/** One diagram of {@link ClaimBoxStyle} in the making. */
final class ClaimBoxes {

  private final ArgumentMap map;
  private final View view;
  private final List<Box> boxes = new ArrayList<>();
  private final List<Joint> joints = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final Set<ElementId> drawn = new HashSet<>();
  private final Map<LineKind, Integer> lineCounts = new TreeMap<>();
  private final Map<Mark, Integer> markCounts = new TreeMap<>();

  ClaimBoxes(ArgumentMap map, View view) {
    this.map = map;
    this.view = view;
  }

  Diagram diagram() {
    map.questions().forEach(this::addQuestion);
    map.claims().forEach(this::addClaim);
    map.arguments().forEach(this::addArgument);
    map.relations().forEach(this::addRelationJoint);
    map.arguments().forEach(this::addArgumentLines);
    map.questions().forEach(this::addQuestionLines);
    map.relations().forEach(this::addRelationLines);
    return new Diagram(
        map.title(),
        map.metadata().description().orElse(""),
        map.metadata().language().orElse(""),
        boxes,
        joints,
        lines,
        SectionFrames.of(map, drawn),
        legend());
  }

  private void addQuestion(Question question) {
    if (view.shows(question.id())) {
      drawn.add(question.id());
      boxes.add(Box.builder(question.id().value(), BoxKind.QUESTION).text(question.text()).build());
    }
  }

  private void addClaim(Claim claim) {
    if (view.shows(claim.id())) {
      drawn.add(claim.id());
      List<Mark> marks = marks(claim);
      marks.forEach(mark -> markCounts.merge(mark, 1, Integer::sum));
      String heading = claim.title().orElse("");
      boxes.add(
          Box.builder(claim.id().value(), BoxKind.CLAIM)
              .heading(heading)
              .text(claim.text())
              .marks(marks)
              .build());
    }
  }

  private List<Mark> marks(Claim claim) {
    List<Mark> marks = new ArrayList<>(2);
    List<Argument> uses = map.argumentsUsing(claim.id());
    if (uses.isEmpty() && !map.argumentsTargeting(claim.id()).isEmpty()) {
      marks.add(Mark.ROOT);
    }
    if (!uses.isEmpty() && uses.stream().allMatch(use -> isImplicit(use, claim.id()))) {
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

  private static boolean isImplicit(Argument argument, ClaimId claim) {
    return argument.premises().stream()
        .filter(premise -> premise.claim().equals(claim))
        .allMatch(Premise::isImplicit);
  }

  private void addArgument(Argument argument) {
    if (view.shows(argument.id())) {
      drawn.add(argument.id());
      String title = argument.title().or(argument::gist).orElse("");
      boolean whole = argument.bearing() == Bearing.WHOLE;
      joints.add(new Joint(argument.id().value(), kind(argument), title, whole));
      lineCounts.merge(kind(argument), 1, Integer::sum);
    }
  }

  private void addRelationJoint(Relation relation) {
    if (view.shows(relation.id())) {
      drawn.add(relation.id());
      joints.add(new Joint(relation.id().value(), kind(relation), "", false));
      lineCounts.merge(kind(relation), 1, Integer::sum);
    }
  }

  private void addArgumentLines(Argument argument) {
    for (Premise premise : argument.premises()) {
      addLine(LineKind.PREMISE, premise.claim(), argument.id());
    }
    addLine(kind(argument), argument.id(), argument.target());
  }

  private void addQuestionLines(Question question) {
    for (ClaimId position : question.positions()) {
      if (addLine(LineKind.ANSWER, position, question.id())) {
        lineCounts.merge(LineKind.ANSWER, 1, Integer::sum);
      }
    }
    question
        .about()
        .ifPresent(
            target -> {
              if (addLine(LineKind.ABOUT, question.id(), target)) {
                lineCounts.merge(LineKind.ABOUT, 1, Integer::sum);
              }
            });
  }

  private void addRelationLines(Relation relation) {
    if (relation instanceof Preference preference) {
      addLine(LineKind.PREFERENCE, preference.id(), preference.preferred());
      addLine(LineKind.PREFERENCE, preference.over(), preference.id());
    } else if (relation instanceof SymmetricRelation symmetric) {
      addLine(kind(relation), relation.id(), symmetric.first());
      addLine(kind(relation), relation.id(), symmetric.second());
    }
  }

  private boolean addLine(LineKind kind, ElementId from, ElementId to) {
    boolean shown = drawn.contains(from) && drawn.contains(to);
    if (shown) {
      lines.add(new Line(kind, from.value(), to.value()));
    }
    return shown;
  }

  private static LineKind kind(Argument argument) {
    return argument.isSupporting() ? LineKind.SUPPORT : LineKind.OPPOSE;
  }

  private static LineKind kind(Relation relation) {
    if (relation instanceof Preference) {
      return LineKind.PREFERENCE;
    }
    if (relation instanceof Contradiction) {
      return LineKind.CONTRADICTION;
    }
    return relation instanceof Contrariety ? LineKind.CONTRARIETY : LineKind.RESTATEMENT;
  }

  private Legend legend() {
    List<Legend.LineEntry> lineEntries = new ArrayList<>();
    lineCounts.forEach(
        (kind, count) ->
            lineEntries.add(
                new Legend.LineEntry(kind, kind.hasJoint(), false, kind.verb(), count)));
    List<Legend.MarkEntry> markEntries = new ArrayList<>();
    markCounts.forEach((mark, count) -> markEntries.add(new Legend.MarkEntry(mark, count)));
    return new Legend(List.of(), lineEntries, markEntries);
  }
}
