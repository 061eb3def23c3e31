package org.argmap.format.argdown.json;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.argmap.format.argdown.document.ArgdownArgument;
import org.argmap.format.argdown.document.ArgdownDocument;
import org.argmap.format.argdown.document.ArgdownInference;
import org.argmap.format.argdown.document.ArgdownRelation;
import org.argmap.format.argdown.document.ArgdownSection;
import org.argmap.format.argdown.document.ArgdownSettings;
import org.argmap.format.argdown.document.ArgdownStatement;
import org.argmap.format.argdown.document.RelationEnd;
import org.argmap.format.argdown.document.StatementMember;
import org.argmap.format.argdown.document.StatementRole;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;

/**
 * Selection of the statements and arguments that get a node in the map, by the settings under
 * {@code selection}.
 */
final class MapSelection {
  private final ArgdownSettings settings;

  /** The statements that can be shown by a node of their own, as far as is known. */
  private Set<ArgdownStatement> shown;

  private final Set<ArgdownArgument> argumentCandidates;
  private final Map<ArgdownStatement, Set<ArgdownArgument>> premiseOf = new HashMap<>();
  private final Map<ArgdownStatement, Set<ArgdownArgument>> conclusionOf = new HashMap<>();
  private final Map<ArgdownStatement, Boolean> relatedAsPremise = new HashMap<>();
  private final Map<ArgdownStatement, Boolean> relatedAsConclusion = new HashMap<>();
  private final Set<ArgdownStatement> statements;
  private final Set<ArgdownArgument> arguments;

  MapSelection(ArgdownDocument document) {
    this.settings = document.settings();
    Set<String> sections = texts("selectedSections");
    Set<String> tags = texts("selectedTags");
    Set<String> noStatements = texts("excludeStatements");
    Set<String> noArguments = texts("excludeArguments");
    this.shown =
        select(
            document.statements(),
            s ->
                !noStatements.contains(s.title())
                    && isWanted(s.data(), s.section(), s.tags(), sections, tags));
    this.argumentCandidates =
        select(
            document.arguments(),
            a ->
                !noArguments.contains(a.title())
                    && isWanted(a.data(), a.section(), a.tags(), sections, tags));
    argumentCandidates.forEach(this::noteUses);
    Set<String> always = texts("includeStatements");
    String mode = settings.text("selection", "statementSelectionMode").orElse("with-title");
    this.statements = select(shown, s -> isSelected(s, mode, always));
    this.shown = statements;
    this.arguments = select(argumentCandidates, this::isSelected);
  }

  private static <T> Set<T> select(Iterable<T> all, Predicate<T> wanted) {
    Set<T> selected = new LinkedHashSet<>();
    for (T element : all) {
      if (wanted.test(element)) {
        selected.add(element);
      }
    }
    return selected;
  }

  private Set<String> texts(String name) {
    return settings.get("selection", name).orElse(null) instanceof AttributeValue.Items items
        ? items.values().stream()
            .filter(AttributeValue.Text.class::isInstance)
            .map(value -> ((AttributeValue.Text) value).value())
            .collect(Collectors.toCollection(HashSet::new))
        : Set.of();
  }

  /** The selected statements, in the order of the document. */
  Set<ArgdownStatement> statements() {
    return statements;
  }

  /** The selected arguments, in the order of the document. */
  Set<ArgdownArgument> arguments() {
    return arguments;
  }

  private boolean isWanted(
      Attributes data,
      Optional<ArgdownSection> section,
      List<String> own,
      Set<String> sections,
      Set<String> tags) {
    AttributeValue isInMap = data.get("isInMap").orElse(null);
    boolean isLeftOut =
        isInMap != null
            && !isInMap.equals(AttributeValue.of(true))
            && !settings.flag(false, "selection", "ignoreIsInMap");
    return !isLeftOut
        && (sections.isEmpty() || isInOneOf(section, sections))
        && (tags.isEmpty()
            || (own.isEmpty()
                ? settings.flag(false, "selection", "selectElementsWithoutTag")
                : own.stream().anyMatch(tags::contains)));
  }

  private boolean isInOneOf(Optional<ArgdownSection> section, Set<String> titles) {
    if (section.isEmpty()) {
      return settings.flag(false, "selection", "selectElementsWithoutSection");
    }
    for (Optional<ArgdownSection> s = section; s.isPresent(); s = s.get().parent()) {
      if (titles.contains(s.get().title())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAlwaysInMap(Attributes data) {
    return data.get("isInMap").filter(AttributeValue.of(true)::equals).isPresent();
  }

  private boolean excludesDisconnected() {
    return settings.flag(true, "selection", "excludeDisconnected");
  }

  private boolean isSelected(ArgdownStatement statement, String mode, Set<String> always) {
    if (isAlwaysInMap(statement.data()) || always.contains(statement.title())) {
      return true;
    }
    boolean isUsed = isUsed(statement);
    boolean isRelated =
        statement.relations().stream().anyMatch(r -> isRepresentable(r, other(r, statement)));
    boolean isChosen =
        switch (mode) {
          case "all" -> true;
          case "top-level" -> statement.isUsedAs(StatementRole.TOP_LEVEL) || (isRelated && !isUsed);
          case "with-relations" -> isRelated;
          case "not-used-in-argument" -> !isUsed;
          case "with-more-than-one-relation" ->
              isRelated && (!isUsed || hasSeveralPartners(statement));
          default -> !statement.isUntitled() || (isRelated && !isUsed);
        };
    return isChosen && (isUsed || isRelated || !excludesDisconnected());
  }

  /**
   * Whether it is related to two selected arguments; statements do not count, as in the reference.
   */
  private boolean hasSeveralPartners(ArgdownStatement statement) {
    return statement.relations().stream()
            .map(relation -> other(relation, statement))
            .filter(ArgdownArgument.class::isInstance)
            .filter(argumentCandidates::contains)
            .limit(2)
            .count()
        > 1;
  }

  private boolean isUsed(ArgdownStatement statement) {
    return isUsedAs(statement, StatementRole.PREMISE)
        || isUsedAs(statement, StatementRole.MAIN_CONCLUSION);
  }

  private boolean isUsedAs(ArgdownStatement statement, StatementRole role) {
    return users(role).containsKey(statement);
  }

  /** The arguments that use a statement as a premise, or as their main conclusion. */
  private Map<ArgdownStatement, Set<ArgdownArgument>> users(StatementRole role) {
    return role == StatementRole.PREMISE ? premiseOf : conclusionOf;
  }

  private void noteUses(ArgdownArgument argument) {
    for (StatementMember member : argument.structure()) {
      StatementRole role = member.role().orElse(StatementRole.INTERMEDIARY_CONCLUSION);
      if (role != StatementRole.INTERMEDIARY_CONCLUSION) {
        users(role).computeIfAbsent(member.statement(), s -> new HashSet<>(2)).add(argument);
      }
    }
  }

  private static RelationEnd other(ArgdownRelation relation, RelationEnd end) {
    return relation.from() == end ? relation.to() : relation.from();
  }

  /** Whether an end of a relation can be shown: by its own node, or by one of an argument. */
  private boolean isRepresentable(ArgdownRelation relation, RelationEnd end) {
    if (end instanceof ArgdownArgument argument) {
      return argumentCandidates.contains(argument);
    } else if (end instanceof ArgdownInference inference) {
      return argumentCandidates.contains(inference.argument());
    } else if (end instanceof ArgdownStatement statement) {
      return shown.contains(statement)
          || (relation.type().isSymmetric()
              ? isUsed(statement)
              : isUsedAs(
                  statement,
                  relation.to() == end ? StatementRole.PREMISE : StatementRole.MAIN_CONCLUSION));
    }
    return false;
  }

  private boolean isSelected(ArgdownArgument argument) {
    return isAlwaysInMap(argument.data()) || !excludesDisconnected() || isConnected(argument);
  }

  private boolean isConnected(ArgdownArgument argument) {
    for (ArgdownRelation relation : argument.relations()) {
      if (isRepresentable(relation, other(relation, argument))) {
        return true;
      }
    }
    for (ArgdownInference inference : argument.inferences()) {
      for (ArgdownRelation relation : inference.relations()) {
        if (isRepresentable(relation, relation.from())) {
          return true;
        }
      }
    }
    for (StatementMember member : argument.structure()) {
      if (isConnected(argument, member)) {
        return true;
      }
    }
    return false;
  }

  private boolean isConnected(ArgdownArgument argument, StatementMember member) {
    StatementRole role = member.role().orElse(StatementRole.INTERMEDIARY_CONCLUSION);
    if (role == StatementRole.INTERMEDIARY_CONCLUSION) {
      return false;
    }
    ArgdownStatement statement = member.statement();
    StatementRole counterpart =
        role == StatementRole.PREMISE ? StatementRole.MAIN_CONCLUSION : StatementRole.PREMISE;
    if (statements.contains(statement) || isUsedElsewhere(statement, counterpart, argument)) {
      return true;
    }
    return (role == StatementRole.PREMISE ? relatedAsPremise : relatedAsConclusion)
        .computeIfAbsent(statement, s -> isRelatedAs(s, role));
  }

  /** Whether relations lead to a premise, or come from a conclusion, that can be shown. */
  private boolean isRelatedAs(ArgdownStatement statement, StatementRole role) {
    for (ArgdownRelation relation : statement.relations()) {
      RelationEnd end = role == StatementRole.PREMISE ? relation.to() : relation.from();
      if ((end == statement || relation.type().isSymmetric())
          && isRepresentable(relation, other(relation, statement))) {
        return true;
      }
    }
    return false;
  }

  private boolean isUsedElsewhere(
      ArgdownStatement statement, StatementRole role, ArgdownArgument argument) {
    Set<ArgdownArgument> users = users(role).getOrDefault(statement, Set.of());
    return users.size() > (users.contains(argument) ? 1 : 0);
  }
}
