package org.argmap.format.argdown.document;

import java.util.List;
import org.argmap.model.SourcePlace;

/** What a relation can come from or lead to. */
public sealed interface RelationEnd permits ArgdownStatement, ArgdownArgument, ArgdownInference {

  /** The relations that come from it or lead to it, in the order of the document. */
  List<ArgdownRelation> relations();

  /** Where it is first written. */
  SourcePlace place();
}
