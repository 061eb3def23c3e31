package org.argmap.validate.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Edit;
import org.argmap.model.Message;
import org.argmap.model.OpposingArgument;
import org.argmap.model.Premise;
import org.argmap.model.SupportingArgument;
import org.argmap.scheme.CriticalQuestion;
import org.argmap.scheme.Scheme;
import org.argmap.scheme.SchemePremise;
import org.argmap.validate.RuleContext;

/** An argument that follows a scheme of the catalogue. */
record SchemeUse(Argument argument, Scheme scheme) {

  /** The arguments of the map whose schemes are known, as added. */
  static List<SchemeUse> all(RuleContext context) {
    List<SchemeUse> uses = new ArrayList<>();
    Map<String, Optional<Scheme>> known = new HashMap<>();
    for (Argument argument : context.map().arguments()) {
      argument
          .scheme()
          .flatMap(name -> known.computeIfAbsent(name, context.schemes()::find))
          .ifPresent(scheme -> uses.add(new SchemeUse(argument, scheme)));
    }
    return uses;
  }

  /** The premises that stand in none of the scheme's roles. */
  List<Premise> premisesWithoutRole() {
    return argument.premises().stream()
        .filter(premise -> premise.role().flatMap(scheme::premise).isEmpty())
        .toList();
  }

  /** The scheme's premises in whose roles none of the argument's premises stands. */
  List<SchemePremise> rolesNotTaken() {
    List<String> taken =
        argument.premises().stream()
            .flatMap(premise -> premise.role().flatMap(scheme::premise).stream())
            .map(SchemePremise::role)
            .toList();
    return scheme.premises().stream().filter(role -> !taken.contains(role.role())).toList();
  }

  /** The scheme's critical questions of a kind. */
  List<CriticalQuestion> questions(CriticalQuestion.Kind kind) {
    return scheme.criticalQuestions().stream().filter(question -> question.kind() == kind).toList();
  }

  /**
   * A message with an argument and what it bears on.
   *
   * @param template has {@code {argument} for the {target}} in it, which becomes {@code against}
   *     for an opposing argument
   */
  static Message message(String template, Argument argument, ArgumentMap map) {
    return Message.of(argument.isSupporting() ? template : against(template))
        .with("argument", argument)
        .with("target", map.element(argument.target()));
  }

  private static String against(String template) {
    return template.replace("} for the {target", "} against the {target");
  }

  /** The templates, and those of opposing arguments. */
  static List<String> withAgainst(String... templates) {
    List<String> all = new ArrayList<>(List.of(templates));
    for (String template : templates) {
      if (!against(template).equals(template)) {
        all.add(against(template));
      }
    }
    return List.copyOf(all);
  }

  /** The message with the name of a scheme and its title in a sentence. */
  static Message withScheme(Message message, Scheme scheme) {
    return message.withWord("scheme", scheme.name()).withPhrase("title", title(scheme));
  }

  /** The edit that gives the argument another scheme. */
  static Edit withScheme(Argument argument, String scheme) {
    return argument instanceof SupportingArgument supporting
        ? Edit.replace(supporting.toBuilder().scheme(scheme).build())
        : Edit.replace(((OpposingArgument) argument).toBuilder().scheme(scheme).build());
  }

  /** The title of a scheme in a sentence, such as {@code the argument from sign}. */
  private static String title(Scheme scheme) {
    String title = scheme.title();
    return "the " + title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }
}
