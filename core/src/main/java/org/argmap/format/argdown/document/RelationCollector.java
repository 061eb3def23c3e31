package org.argmap.format.argdown.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.format.argdown.syntax.RelationSymbol;
import org.jspecify.annotations.Nullable;

/**
 * Collects relations as they are written, and merges them into the relations of the document: those
 * of reconstructed arguments moved to their conclusions and inferences, statements' relations read
 * strictly if that is set, each once.
 */
final class RelationCollector {
  private final List<Written> written = new ArrayList<>();

  /** A relation as it is written. */
  private record Written(
      ArgdownRelationType type, RelationEnd from, RelationEnd to, WrittenRelation writing) {}

  /** What makes two relations the same. */
  private record Key(ArgdownRelationType type, RelationEnd from, RelationEnd to) {
    Key swapped() {
      return new Key(type, to, from);
    }
  }

  /** Adds the relation between an element and one below it. */
  void add(WrittenRelation writing, RelationEnd parent) {
    RelationSymbol symbol = writing.node().symbol();
    RelationEnd child = writing.child().element();
    written.add(
        symbol.goesToChild()
            ? new Written(type(symbol), parent, child, writing)
            : new Written(type(symbol), child, parent, writing));
  }

  private static ArgdownRelationType type(RelationSymbol symbol) {
    return switch (symbol) {
      case SUPPORTED_BY, SUPPORTS -> ArgdownRelationType.SUPPORT;
      case ATTACKED_BY, ATTACKS -> ArgdownRelationType.ATTACK;
      case UNDERCUT_BY, UNDERCUTS -> ArgdownRelationType.UNDERCUT;
      case CONTRADICTS -> ArgdownRelationType.CONTRADICTORY;
    };
  }

  /**
   * Returns the relations, and makes them known to their ends.
   *
   * @param replaced what took the place of ends that are no longer part of the document
   */
  List<ArgdownRelation> relations(
      ArgdownSettings settings, Map<RelationEnd, RelationEnd> replaced) {
    Map<Key, ArgdownRelation> relations = new LinkedHashMap<>();
    for (Written relation : written) {
      Key key = key(relation, settings, replaced);
      if (isSaidByStructure(key, relation)) {
        continue;
      }
      if (key.type().isSymmetric() && relations.containsKey(key.swapped())) {
        key = key.swapped();
      }
      relations
          .computeIfAbsent(key, k -> new ArgdownRelation(k.type(), k.from(), k.to()))
          .addOccurrence(relation.writing());
    }
    removeRedundant(relations);
    List<ArgdownRelation> all = List.copyOf(relations.values());
    for (int i = 0; i < all.size(); i++) {
      all.get(i).index(i);
      makeKnown(all.get(i));
    }
    return all;
  }

  /** Whether a relation is an argument's support of its own conclusion. */
  private static boolean isSaidByStructure(Key key, Written relation) {
    return key.from() == key.to()
        && relation.from() instanceof ArgdownArgument argument
        && argument.isReconstructed()
        && (key.type() == ArgdownRelationType.SUPPORT || key.type() == ArgdownRelationType.ENTAILS);
  }

  private static Key key(
      Written relation, ArgdownSettings settings, Map<RelationEnd, RelationEnd> replaced) {
    RelationEnd from = replaced.getOrDefault(relation.from(), relation.from());
    RelationEnd to = replaced.getOrDefault(relation.to(), relation.to());
    if (settings.transformsArgumentRelations()) {
      from = conclusionOf(from);
      to = relation.type() == ArgdownRelationType.UNDERCUT ? lastInferenceOf(to) : to;
    }
    boolean isStrict =
        settings.isStrict() && from instanceof ArgdownStatement && to instanceof ArgdownStatement;
    return new Key(isStrict ? strictly(relation.type()) : relation.type(), from, to);
  }

  private static RelationEnd conclusionOf(RelationEnd end) {
    return end instanceof ArgdownArgument argument && argument.mainConclusion().isPresent()
        ? argument.mainConclusion().get().statement()
        : end;
  }

  private static RelationEnd lastInferenceOf(RelationEnd end) {
    return end instanceof ArgdownArgument argument && !argument.inferences().isEmpty()
        ? argument.inferences().get(argument.inferences().size() - 1)
        : end;
  }

  private static ArgdownRelationType strictly(ArgdownRelationType type) {
    return switch (type) {
      case SUPPORT -> ArgdownRelationType.ENTAILS;
      case ATTACK -> ArgdownRelationType.CONTRARY;
      default -> type;
    };
  }

  /**
   * Takes out the attacks of statements on arguments where the same statement attacks or excludes a
   * premise of the argument: that says the same more exactly.
   */
  private static void removeRedundant(Map<Key, ArgdownRelation> relations) {
    Map<ArgdownArgument, Set<ArgdownStatement>> premises = new LinkedHashMap<>();
    Map<ArgdownStatement, Map<ArgdownStatement, ArgdownRelation>> opponents = null;
    List<Key> redundant = new ArrayList<>();
    for (Map.Entry<Key, ArgdownRelation> entry : relations.entrySet()) {
      Key key = entry.getKey();
      if (key.type() == ArgdownRelationType.ATTACK
          && key.from() instanceof ArgdownStatement attacker
          && key.to() instanceof ArgdownArgument argument
          && argument.isReconstructed()) {
        opponents = opponents == null ? opponents(relations.values()) : opponents;
        ArgdownRelation exact =
            exact(
                opponents.getOrDefault(attacker, Map.of()),
                premises.computeIfAbsent(argument, RelationCollector::premisesOf));
        if (exact != null) {
          exact.addOccurrencesOf(entry.getValue());
          redundant.add(key);
        }
      }
    }
    redundant.forEach(relations::remove);
  }

  /** For each statement, those that it attacks or excludes, with the relation that says so. */
  private static Map<ArgdownStatement, Map<ArgdownStatement, ArgdownRelation>> opponents(
      Iterable<ArgdownRelation> relations) {
    Map<ArgdownStatement, Map<ArgdownStatement, ArgdownRelation>> opponents = new HashMap<>();
    for (ArgdownRelation relation : relations) {
      if (relation.from() instanceof ArgdownStatement from
          && relation.to() instanceof ArgdownStatement to
          && (relation.type() == ArgdownRelationType.ATTACK || relation.type().isSymmetric())) {
        opponents.computeIfAbsent(from, s -> new LinkedHashMap<>()).put(to, relation);
        if (relation.type().isSymmetric()) {
          opponents.computeIfAbsent(to, s -> new LinkedHashMap<>()).put(from, relation);
        }
      }
    }
    return opponents;
  }

  /**
   * Goes through the smaller of the two, so that many attacks on large arguments take little time.
   */
  private static @Nullable ArgdownRelation exact(
      Map<ArgdownStatement, ArgdownRelation> opponents, Set<ArgdownStatement> premises) {
    Set<ArgdownStatement> fewer =
        opponents.size() < premises.size() ? opponents.keySet() : premises;
    for (ArgdownStatement statement : fewer) {
      ArgdownRelation relation = opponents.get(statement);
      if (relation != null && premises.contains(statement)) {
        return relation;
      }
    }
    return null;
  }

  private static Set<ArgdownStatement> premisesOf(ArgdownArgument argument) {
    Set<ArgdownStatement> premises = new LinkedHashSet<>();
    for (StatementMember member : argument.structure()) {
      if (member.role().orElse(null) == StatementRole.PREMISE) {
        premises.add(member.statement());
      }
    }
    return premises;
  }

  private static void makeKnown(ArgdownRelation relation) {
    makeKnown(relation.from(), relation);
    if (relation.to() != relation.from()) {
      makeKnown(relation.to(), relation);
    }
  }

  private static void makeKnown(RelationEnd end, ArgdownRelation relation) {
    if (end instanceof ArgdownStatement statement) {
      statement.addRelation(relation);
    } else if (end instanceof ArgdownArgument argument) {
      argument.addRelation(relation);
    } else if (end instanceof ArgdownInference inference) {
      inference.addRelation(relation);
    }
  }
}
