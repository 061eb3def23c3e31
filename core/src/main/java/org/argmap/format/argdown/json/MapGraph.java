package org.argmap.format.argdown.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.format.argdown.document.ArgdownArgument;
import org.argmap.format.argdown.document.ArgdownDocument;
import org.argmap.format.argdown.document.ArgdownInference;
import org.argmap.format.argdown.document.ArgdownRelation;
import org.argmap.format.argdown.document.ArgdownRelationType;
import org.argmap.format.argdown.document.ArgdownStatement;
import org.argmap.format.argdown.document.RelationEnd;
import org.argmap.format.argdown.document.StatementMember;
import org.argmap.format.argdown.document.StatementRole;
import org.jspecify.annotations.Nullable;

/**
 * The nodes and edges of a map. A statement that has no node is represented by the arguments that
 * use it; that two arguments, or an argument and a statement, have a statement in common is a
 * support.
 */
final class MapGraph {
  private final List<ArgdownStatement> statements;
  private final List<ArgdownArgument> arguments;
  private final Map<RelationEnd, String> ids = new HashMap<>();
  private final List<Edge> edges = new ArrayList<>();
  private final Set<Edge> known = new HashSet<>();

  MapGraph(ArgdownDocument document) {
    MapSelection selection = new MapSelection(document);
    this.statements = List.copyOf(selection.statements());
    this.arguments = List.copyOf(selection.arguments());
    statements.forEach(statement -> ids.put(statement, "n" + ids.size()));
    arguments.forEach(argument -> ids.put(argument, "n" + ids.size()));
    document.relations().forEach(this::relation);
    arguments.forEach(this::conclusion);
    statements.forEach(this::premises);
  }

  /**
   * An edge.
   *
   * @param fromStatement the statement that it comes from, if it comes from one
   * @param toStatement the statement that it leads to, if it leads to one
   */
  record Edge(
      ArgdownRelationType type,
      RelationEnd from,
      RelationEnd to,
      @Nullable ArgdownStatement fromStatement,
      @Nullable ArgdownStatement toStatement) {}

  List<ArgdownStatement> statements() {
    return statements;
  }

  List<ArgdownArgument> arguments() {
    return arguments;
  }

  List<Edge> edges() {
    return edges;
  }

  String id(RelationEnd node) {
    return ids.getOrDefault(node, "");
  }

  private void relation(ArgdownRelation relation) {
    for (RelationEnd from : sources(relation.from())) {
      for (RelationEnd to : targets(relation.to())) {
        add(relation.type(), from, to, relation.from(), relation.to());
      }
    }
    if (relation.type().isSymmetric() && !ids.containsKey(relation.from())) {
      for (RelationEnd from : sources(relation.to())) {
        for (RelationEnd to : targets(relation.from())) {
          add(relation.type(), from, to, relation.to(), relation.from());
        }
      }
    }
  }

  private List<RelationEnd> sources(RelationEnd end) {
    return nodes(end, StatementRole.MAIN_CONCLUSION);
  }

  private List<RelationEnd> targets(RelationEnd end) {
    return nodes(end, StatementRole.PREMISE);
  }

  /** The nodes that stand for an end: its own, or those of the arguments that use it in a role. */
  private List<RelationEnd> nodes(RelationEnd end, StatementRole role) {
    RelationEnd own = end instanceof ArgdownInference inference ? inference.argument() : end;
    if (ids.containsKey(own)) {
      return List.of(own);
    }
    return end instanceof ArgdownStatement statement ? users(statement, role) : List.of();
  }

  private List<RelationEnd> users(ArgdownStatement statement, StatementRole role) {
    List<RelationEnd> users = new ArrayList<>();
    for (StatementMember member : statement.members()) {
      if (member.role().orElse(null) == role) {
        member.argument().filter(ids::containsKey).ifPresent(users::add);
      }
    }
    return users;
  }

  private void add(
      ArgdownRelationType type,
      RelationEnd from,
      RelationEnd to,
      RelationEnd fromWritten,
      RelationEnd toWritten) {
    boolean isOfStatements = from instanceof ArgdownStatement && to instanceof ArgdownStatement;
    Edge edge =
        new Edge(
            isOfStatements ? type : plain(type),
            from,
            to,
            fromWritten instanceof ArgdownStatement statement ? statement : null,
            toWritten instanceof ArgdownStatement statement ? statement : null);
    if (known.add(new Edge(edge.type(), from, to, null, null))) {
      edges.add(edge);
    }
  }

  private static ArgdownRelationType plain(ArgdownRelationType type) {
    return switch (type) {
      case CONTRADICTORY, CONTRARY -> ArgdownRelationType.ATTACK;
      case ENTAILS -> ArgdownRelationType.SUPPORT;
      default -> type;
    };
  }

  /** An argument supports its conclusion, or the arguments that have its conclusion as premise. */
  private void conclusion(ArgdownArgument argument) {
    StatementMember conclusion = argument.mainConclusion().orElse(null);
    if (conclusion == null) {
      return;
    }
    ArgdownStatement statement = conclusion.statement();
    for (RelationEnd to : targets(statement)) {
      add(ArgdownRelationType.SUPPORT, argument, to, statement, statement);
    }
  }

  /** A statement supports the arguments of which it is a premise. */
  private void premises(ArgdownStatement statement) {
    for (RelationEnd to : users(statement, StatementRole.PREMISE)) {
      add(ArgdownRelationType.SUPPORT, statement, to, statement, statement);
    }
  }
}
