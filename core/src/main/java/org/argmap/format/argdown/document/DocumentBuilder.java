package org.argmap.format.argdown.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.argmap.format.ReadOptions;
import org.argmap.format.argdown.syntax.Block;
import org.argmap.format.argdown.syntax.Content;
import org.argmap.format.argdown.syntax.ElementNode;
import org.argmap.format.argdown.syntax.Heading;
import org.argmap.format.argdown.syntax.Inference;
import org.argmap.format.argdown.syntax.ListBlock;
import org.argmap.format.argdown.syntax.ListItem;
import org.argmap.format.argdown.syntax.NumberedStatement;
import org.argmap.format.argdown.syntax.PremiseConclusionStructure;
import org.argmap.format.argdown.syntax.RelationNode;
import org.argmap.format.argdown.syntax.RelationSymbol;
import org.argmap.format.argdown.syntax.SyntaxTree;
import org.argmap.internal.text.Quoted;
import org.argmap.model.Attributes;
import org.argmap.model.Finding;
import org.jspecify.annotations.Nullable;

/** Builder of a document from its syntax tree. Used once. */
final class DocumentBuilder {
  private final SyntaxTree tree;
  private final DataReader dataReader;
  private final List<Finding> findings = new ArrayList<>();
  private final ArgdownSettings settings;
  private final TextAssembler texts;
  private final RelationCollector relations = new RelationCollector();
  private final SectionTree sections = new SectionTree();
  private final Titles titles = new Titles();
  private final Set<String> tags = new LinkedHashSet<>();
  private final List<WrittenPart> written = new ArrayList<>();

  /**
   * The last inference above, within a premise-conclusion structure; an undercut is aimed at it.
   */
  private @Nullable ArgdownInference latest;

  DocumentBuilder(SyntaxTree tree, ReadOptions options) {
    this.tree = tree;
    this.dataReader = new DataReader(options, findings::add);
    this.settings =
        new ArgdownSettings(
            tree.frontMatter()
                .map(found -> dataReader.frontMatter(found.yaml()))
                .orElse(Attributes.empty()));
    this.texts = new TextAssembler(tree.source(), settings);
  }

  DocumentParts parts() {
    ArgdownArgument above = null;
    for (Block block : tree.blocks()) {
      ArgdownArgument next = null;
      if (block instanceof Heading heading) {
        written.add(
            sections.add(
                heading,
                text(heading.content()),
                dataReader.data(heading.data().map(List::of).orElse(List.of()))));
      } else if (block instanceof ElementNode element) {
        next = topLevel(element);
      } else if (block instanceof PremiseConclusionStructure structure) {
        structure(structure, above);
      } else if (block instanceof ListBlock list) {
        for (ListItem item : list.items()) {
          related(item.element().relations(), member(item.element(), null).element());
        }
      }
      sections.reachesTo(block.span().end());
      above = next;
    }
    titles.nameUntitled();
    Map<RelationEnd, RelationEnd> replaced =
        settings.explodesArguments()
            ? new ArgumentExplosion(titles, findings::add).explode(written)
            : Map.of();
    titles.finish();
    List<ArgdownRelation> all = relations.relations(settings, replaced);
    all.forEach(this::checkContradiction);
    Map<String, ArgdownStatement> statements = titles.statements();
    Map<String, ArgdownArgument> arguments = titles.arguments();
    Optional<RegroupedSections> regrouped = RegroupedSections.of(settings, tree);
    List<ArgdownSection> groups =
        regrouped
            .map(regrouping -> regrouping.groups(statements, arguments))
            .orElseGet(sections::roots);
    SimilarTitles similar = new SimilarTitles(findings::add);
    similar.ofStatements(statements.values());
    similar.ofArguments(arguments.values());
    return new DocumentParts(
        tree,
        settings,
        statements,
        arguments,
        all,
        groups,
        regrouped.isPresent(),
        List.copyOf(tags),
        written,
        new CommentPlacement(tree, texts).place(written));
  }

  /** What was found wrong in data, and in what they are to mean. */
  List<Finding> findings() {
    return findings;
  }

  private MarkedText text(Content content) {
    MarkedText text = texts.text(content);
    tags.addAll(text.tags());
    return text;
  }

  /** Reads an element that stands by itself; returns it if it is an argument. */
  private @Nullable ArgdownArgument topLevel(ElementNode element) {
    RelationEnd end = member(element, StatementRole.TOP_LEVEL).element();
    related(element.relations(), end);
    return end instanceof ArgdownArgument argument ? argument : null;
  }

  /** Adds an occurrence of an element. */
  private ArgdownMember member(ElementNode node, @Nullable StatementRole role) {
    if (node.kind() == ElementNode.Kind.STATEMENT) {
      return statement(node, role);
    }
    ArgdownArgument argument = titles.argument(node.title().orElse(null));
    ArgumentMember member =
        new ArgumentMember(
            argument, node, text(node.content()), dataReader.data(node.data()), sections.current());
    argument.addMember(member);
    written.add(member);
    return member;
  }

  private StatementMember statement(ElementNode node, @Nullable StatementRole role) {
    ArgdownStatement statement = titles.statement(node.title().orElse(null));
    StatementMember member =
        new StatementMember(
            statement,
            node,
            text(node.content()),
            dataReader.data(node.data()),
            sections.current(),
            role);
    statement.addMember(member);
    written.add(member);
    return member;
  }

  /** An element whose relations are being read, and the relation by which it was reached. */
  private record Level(
      RelationEnd end,
      Iterator<RelationNode> below,
      @Nullable WrittenRelation by,
      @Nullable RelationEnd parent) {}

  /** Reads the relations below an element, and those below them; the innermost are added first. */
  private void related(List<RelationNode> top, RelationEnd element) {
    if (top.isEmpty()) {
      return;
    }
    Deque<Level> levels = new ArrayDeque<>();
    levels.push(new Level(element, top.iterator(), null, null));
    while (!levels.isEmpty()) {
      Level level = levels.element();
      if (level.below().hasNext()) {
        RelationNode node = level.below().next();
        ArgdownMember child = member(node.child(), StatementRole.RELATED);
        WrittenRelation relation = new WrittenRelation(node, child);
        written.add(relation);
        RelationEnd parent = levels.size() == 1 ? aim(level.end(), node) : level.end();
        levels.push(
            new Level(child.element(), node.child().relations().iterator(), relation, parent));
      } else {
        levels.pop();
        add(level);
      }
    }
  }

  /** Adds the relation by which an element was reached; an inference has undercuts alone. */
  private void add(Level level) {
    WrittenRelation relation = level.by();
    RelationEnd parent = level.parent();
    if (relation == null || parent == null) {
      return;
    }
    if (!(parent instanceof ArgdownInference)
        || relation.node().symbol() == RelationSymbol.UNDERCUT_BY) {
      relations.add(relation, parent);
    }
  }

  /** What a relation right below a numbered statement is aimed at. */
  private RelationEnd aim(RelationEnd parent, RelationNode node) {
    return latest != null && node.symbol() == RelationSymbol.UNDERCUT_BY ? latest : parent;
  }

  private void structure(PremiseConclusionStructure block, @Nullable ArgdownArgument above) {
    ArgdownArgument argument = above;
    if (argument == null || argument.isReconstructed()) {
      if (argument != null) {
        secondStructure(block, argument);
      }
      argument = titles.argument(null);
    }
    List<NumberedStatement> lines = block.statements();
    int main = lines.size() - 1;
    while (main > 0 && lines.get(main).inference().isEmpty()) {
      main--;
    }
    List<StatementMember> members = new ArrayList<>();
    List<ArgdownInference> inferences = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      NumberedStatement line = lines.get(i);
      ArgdownInference inference = inference(line, argument, i);
      StatementRole role = role(inference != null, i == main);
      StatementMember member = statement(line.statement(), role);
      member.usedIn(argument, role, inference);
      members.add(member);
      if (inference != null) {
        inference.conclusion(member);
        inferences.add(inference);
      }
      related(line.statement().relations(), member.statement());
    }
    latest = null;
    new StepPremises(findings::add).assign(members, inferences);
    argument.structure(block, List.copyOf(members), List.copyOf(inferences), sections.current());
    written.add(new WrittenStructure(argument));
  }

  private static StatementRole role(boolean isConclusion, boolean isLast) {
    if (!isConclusion) {
      return StatementRole.PREMISE;
    }
    return isLast ? StatementRole.MAIN_CONCLUSION : StatementRole.INTERMEDIARY_CONCLUSION;
  }

  private @Nullable ArgdownInference inference(
      NumberedStatement line, ArgdownArgument argument, int index) {
    Inference node = line.inference().orElse(null);
    if (node == null) {
      return null;
    }
    List<String> rules = node.rules().stream().map(rule -> text(rule).text()).toList();
    ArgdownInference inference =
        new ArgdownInference(argument, node, rules, dataReader.data(node.data()), index);
    latest = inference;
    written.add(inference);
    related(node.relations(), inference);
    return inference;
  }

  /** A contradiction of an argument is kept as it is written, and says something else. */
  private void checkContradiction(ArgdownRelation relation) {
    if (relation.type() != ArgdownRelationType.CONTRADICTORY) {
      return;
    }
    boolean isFromArgument = relation.from() instanceof ArgdownArgument;
    RelationEnd argument = isFromArgument ? relation.from() : relation.to();
    RelationEnd other = isFromArgument ? relation.to() : relation.from();
    if (!(argument instanceof ArgdownArgument named)) {
      return;
    }
    String meaning =
        named.isReconstructed()
            ? "it is read as a contradiction of its conclusion"
            : "it is read as an attack of the argument on %s"
                .formatted(Quoted.text(other.toString()));
    findings.add(
        Finding.warning(
                "argdown.contradiction-of-argument",
                "Only statements contradict each other, and %s is an argument; %s."
                    .formatted(Quoted.text(named.toString()), meaning))
            .place(relation.place())
            .hint(
                "Write - or -> for an attack, or a statement in brackets [ ] for a contradiction.")
            .build());
  }

  private void secondStructure(PremiseConclusionStructure block, ArgdownArgument argument) {
    findings.add(
        Finding.error(
                "argdown.second-structure",
                "The argument %s has a premise-conclusion structure already; this one is read as "
                        .formatted(argument)
                    + "that of an argument without a title.")
            .place(block.statements().get(0).place())
            .hint("Give this argument a title of its own.")
            .build());
  }
}
