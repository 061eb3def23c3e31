package org.argmap.format.argdown.document;

import java.util.List;
import org.argmap.model.SourcePlace;

/** An end of a relation: a statement, an argument or an inference. */
public sealed interface RelationEnd permits ArgdownStatement, ArgdownArgument, ArgdownInference {

  /** The relations that come from it or lead to it, in the order of the document. */
  List<ArgdownRelation> relations();

  /** Where it is first written. */
  SourcePlace place();
}
