package org.argmap.format.argdown.mapping;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.argmap.format.argdown.syntax.Block;
import org.argmap.format.argdown.syntax.ElementNode;
import org.argmap.format.argdown.syntax.Heading;
import org.argmap.format.argdown.syntax.ListBlock;
import org.argmap.format.argdown.syntax.ListItem;
import org.argmap.format.argdown.syntax.NumberedStatement;
import org.argmap.format.argdown.syntax.PremiseConclusionStructure;
import org.argmap.format.argdown.syntax.RelationNode;
import org.argmap.format.argdown.syntax.SyntaxTree;

/**
 * Goes through a document as it is written. What a relation leads to comes before the relation, and
 * both before what is below them.
 */
final class TextWalk {
  /** What is told on the way. */
  interface Visitor {
    void heading(Heading heading);

    void element(ElementNode node);

    /** A relation, after the element below its sign. */
    void relation(RelationNode relation);

    /** The inference before this conclusion, after the premises. */
    void inference(NumberedStatement conclusion);

    /** The end of a premise-conclusion structure. */
    void endOf(PremiseConclusionStructure structure);
  }

  private final Visitor visitor;
  private final Deque<Iterator<RelationNode>> open = new ArrayDeque<>();

  TextWalk(Visitor visitor) {
    this.visitor = visitor;
  }

  void through(SyntaxTree tree) {
    for (Block block : tree.blocks()) {
      if (block instanceof Heading heading) {
        visitor.heading(heading);
      } else if (block instanceof ElementNode element) {
        whole(element);
      } else if (block instanceof ListBlock list) {
        for (ListItem item : list.items()) {
          whole(item.element());
        }
      } else if (block instanceof PremiseConclusionStructure structure) {
        structure(structure);
      }
    }
  }

  private void structure(PremiseConclusionStructure structure) {
    for (NumberedStatement line : structure.statements()) {
      if (line.inference().isPresent()) {
        visitor.inference(line);
        relations(line.inference().get().relations());
      }
      whole(line.statement());
    }
    visitor.endOf(structure);
  }

  private void whole(ElementNode element) {
    visitor.element(element);
    relations(element.relations());
  }

  private void relations(List<RelationNode> relations) {
    open.push(relations.iterator());
    while (!open.isEmpty()) {
      Iterator<RelationNode> siblings = open.element();
      if (siblings.hasNext()) {
        RelationNode relation = siblings.next();
        visitor.element(relation.child());
        visitor.relation(relation);
        open.push(relation.child().relations().iterator());
      } else {
        open.pop();
      }
    }
  }
}
