package org.argmap.format.argdown.document;

import java.util.List;
import java.util.Map;
import org.argmap.format.argdown.syntax.SyntaxTree;

/** The parts of a document that the builder hands over. */
record DocumentParts(
    SyntaxTree syntax,
    ArgdownSettings settings,
    Map<String, ArgdownStatement> statements,
    Map<String, ArgdownArgument> arguments,
    List<ArgdownRelation> relations,
    List<ArgdownSection> sections,
    boolean isRegrouped,
    List<String> tags,
    List<WrittenPart> written,
    List<WrittenComment> comments) {}
