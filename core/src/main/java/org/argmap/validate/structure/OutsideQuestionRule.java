package org.argmap.validate.structure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Contradiction;
import org.argmap.model.Edit;
import org.argmap.model.Message;
import org.argmap.model.Preference;
import org.argmap.model.Question;
import org.argmap.model.Relation;
import org.argmap.model.Restatement;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * {@code structure.outside-question}: a position of a question, set against a claim that is no
 * position of that question.
 *
 * <p>What a contradiction, a contrariety or a preference sets against a position competes with it,
 * so it is an answer to the same question. The rule reports such a relation between two claims of
 * which one is a position of some question, if no question has both among its positions, and
 *
 * <ul>
 *   <li>the other is a position of another question: answers to different questions do not compete;
 *       or
 *   <li>the relation is a preference: what a position is preferred over is its rival; or
 *   <li>the other is no premise of any argument: a claim that is no ground, and cannot be true
 *       together with an answer, is an answer that the question does not list.
 * </ul>
 *
 * <p>A contradiction or contrariety with a claim that is used as a premise is ordinary: a ground of
 * one answer excludes another. Restatements set nothing against anything. Preferences between
 * arguments are no matter of questions. Where a position is missing, the fix adds it.
 *
 * <p>Source: Kunz and Rittel, <i>Issues as elements of information systems</i>, 1970: positions
 * respond to one issue, and are rivals within it.
 */
final class OutsideQuestionRule implements Rule {
  private static final String CROSSING =
      "The {kind} {relation.id} sets the {inside.name}, an answer to the {question.name}, against the {outside.name}, an answer to the {other.name}.";
  private static final String CROSSING_HINT =
      "Answers to different questions do not compete. List both as positions of one question, or give one as a reason for or against the other.";
  private static final String MISSING =
      "The {kind} {relation.id} sets the {inside.name}, an answer to the {question.name}, against the {outside}, which is none.";
  private static final String MISSING_HINT =
      "List the {outside.name} among the positions of the question, or give it as a reason instead.";

  @Override
  public String code() {
    return "structure.outside-question";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A position of a question is set against a claim that is no position of that question.";
  }

  @Override
  public List<String> templates() {
    return List.of(CROSSING, CROSSING_HINT, MISSING, MISSING_HINT);
  }

  @Override
  public void check(RuleContext context) {
    Map<String, Map<String, Question>> questions = new HashMap<>();
    for (Question question : context.map().questions()) {
      for (ClaimId position : question.positions()) {
        questions
            .computeIfAbsent(position.value(), key -> new LinkedHashMap<>())
            .put(question.id().value(), question);
      }
    }
    if (questions.isEmpty()) {
      return;
    }
    for (Relation relation : context.map().relations()) {
      if (!(relation instanceof Restatement)
          && relation.ends().get(0) instanceof ClaimId first
          && relation.ends().get(1) instanceof ClaimId second
          && !first.equals(second)) {
        check(context, relation, Ends.of(first, second, questions));
      }
    }
  }

  private static void check(RuleContext context, Relation relation, Ends ends) {
    if (ends.questions().isEmpty() || ends.shareQuestion()) {
      return;
    }
    boolean isGround = !context.map().argumentsUsing(ends.outside()).isEmpty();
    if (!ends.otherQuestions().isEmpty()) {
      reportCrossing(context, relation, ends);
    } else if (relation instanceof Preference || !isGround) {
      reportMissing(context, relation, ends);
    }
  }

  private static void reportCrossing(RuleContext context, Relation relation, Ends ends) {
    Claim inside = context.map().claim(ends.inside());
    Claim outside = context.map().claim(ends.outside());
    Question question = ends.questions().values().iterator().next();
    Question other = ends.otherQuestions().values().iterator().next();
    context
        .report(
            message(CROSSING, relation, inside, outside, question).with("other", other),
            relation,
            inside,
            outside,
            question,
            other)
        .hint(CROSSING_HINT);
  }

  private static void reportMissing(RuleContext context, Relation relation, Ends ends) {
    Claim inside = context.map().claim(ends.inside());
    Claim outside = context.map().claim(ends.outside());
    Question question = ends.questions().values().iterator().next();
    var finding =
        context
            .report(
                message(MISSING, relation, inside, outside, question),
                relation,
                inside,
                outside,
                question)
            .hint(Message.of(MISSING_HINT).with("outside", outside));
    if (!(relation instanceof Preference) && ends.questions().size() == 1) {
      finding.fix(Edit.replace(question.toBuilder().position(outside.id()).build()));
    }
  }

  private static Message message(
      String template, Relation relation, Claim inside, Claim outside, Question question) {
    return Message.of(template)
        .withWord("kind", word(relation))
        .with("relation", relation)
        .with("inside", inside)
        .with("question", question)
        .with("outside", outside);
  }

  private static String word(Relation relation) {
    return relation instanceof Preference
        ? "preference"
        : relation instanceof Contradiction ? "contradiction" : "contrariety";
  }

  /**
   * The ends of a relation, one of them a position of some question if any is.
   *
   * @param questions the questions that the one inside is a position of, by their ids
   * @param otherQuestions the questions that the one outside is a position of, by their ids
   */
  private record Ends(
      ClaimId inside,
      ClaimId outside,
      Map<String, Question> questions,
      Map<String, Question> otherQuestions) {

    static Ends of(
        ClaimId first, ClaimId second, Map<String, Map<String, Question>> questionsByPosition) {
      Map<String, Question> ofFirst = questionsByPosition.getOrDefault(first.value(), Map.of());
      Map<String, Question> ofSecond = questionsByPosition.getOrDefault(second.value(), Map.of());
      return ofFirst.isEmpty()
          ? new Ends(second, first, ofSecond, ofFirst)
          : new Ends(first, second, ofFirst, ofSecond);
    }

    boolean shareQuestion() {
      boolean fewerOthers = otherQuestions.size() < questions.size();
      Map<String, Question> fewer = fewerOthers ? otherQuestions : questions;
      Map<String, Question> more = fewerOthers ? questions : otherQuestions;
      return fewer.keySet().stream().anyMatch(more::containsKey);
    }
  }
}
