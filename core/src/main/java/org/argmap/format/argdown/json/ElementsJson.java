package org.argmap.format.argdown.json;

import java.util.List;
import org.argmap.format.argdown.document.ArgdownArgument;
import org.argmap.format.argdown.document.ArgdownInference;
import org.argmap.format.argdown.document.ArgdownMember;
import org.argmap.format.argdown.document.ArgdownRelation;
import org.argmap.format.argdown.document.ArgdownSection;
import org.argmap.format.argdown.document.ArgdownSettings;
import org.argmap.format.argdown.document.ArgdownStatement;
import org.argmap.format.argdown.document.ArgumentMember;
import org.argmap.format.argdown.document.RelationEnd;
import org.argmap.format.argdown.document.StatementMember;
import org.argmap.format.argdown.document.StatementRole;
import org.argmap.format.argdown.document.TextRange;
import org.argmap.format.argdown.syntax.ElementNode;
import org.argmap.model.Attributes;
import org.argmap.model.SourcePlace;

/** Writer of statements, arguments and relations as JSON. */
final class ElementsJson {
  private static final String FONT = "#000000";

  private final JsonObjects json;
  private final ElementColours colours;
  private final boolean hasData;
  private final boolean hasRelations;
  private final boolean hasSections;

  ElementsJson(JsonObjects json, ArgdownSettings settings, ElementColours colours) {
    this.json = json;
    this.colours = colours;
    this.hasData = settings.flag(true, "json", "exportData");
    this.hasRelations = !settings.flag(false, "json", "removeEmbeddedRelations");
    this.hasSections = settings.flag(true, "json", "exportSections");
  }

  void arguments(List<ArgdownArgument> arguments) {
    json.beginObject("arguments");
    for (ArgdownArgument argument : arguments) {
      json.beginObject(argument.title()).field("type", "argument").field("title", argument.title());
      embedded(argument.relations());
      json.beginList("members");
      argument.members().forEach(this::member);
      json.endList();
      structure(argument.structure());
      json.stringsIfAny("tags", argument.tags());
      data(argument.data());
      argument.section().ifPresent(this::section);
      place(argument.structureNode().map(node -> node.place()).orElse(argument.place()));
      json.field("fontColor", colours.font("argumentFontColor", FONT))
          .fieldIfAny("color", colours.of(argument))
          .end();
    }
    json.end();
  }

  private void structure(List<StatementMember> statements) {
    json.beginList("pcs");
    statements.forEach(this::member);
    json.endList();
  }

  void statements(List<ArgdownStatement> statements) {
    json.beginObject("statements");
    for (ArgdownStatement statement : statements) {
      json.beginObject(statement.title())
          .field("type", "equivalence-class")
          .field("title", statement.title());
      embedded(statement.relations());
      json.beginList("members");
      statement.members().forEach(this::member);
      json.endList();
      json.stringsIfAny("tags", statement.tags());
      data(statement.data());
      statement.section().ifPresent(this::section);
      uses(statement);
      json.field("fontColor", colours.font("statementFontColor", FONT))
          .fieldIfAny("color", colours.of(statement))
          .end();
    }
    json.end();
  }

  private void uses(ArgdownStatement statement) {
    json.fieldIfTrue("isUsedAsTopLevelStatement", statement.isUsedAs(StatementRole.TOP_LEVEL))
        .fieldIfTrue("isUsedAsRelationStatement", statement.isUsedAs(StatementRole.RELATED))
        .fieldIfTrue("isUsedAsPremise", statement.isUsedAs(StatementRole.PREMISE))
        .fieldIfTrue(
            "isUsedAsIntermediaryConclusion",
            statement.isUsedAs(StatementRole.INTERMEDIARY_CONCLUSION))
        .fieldIfTrue("isUsedAsMainConclusion", statement.isUsedAs(StatementRole.MAIN_CONCLUSION));
  }

  private void member(StatementMember member) {
    json.begin().field("type", "statement");
    member.role().ifPresent(role -> json.field("role", role.word()));
    common(member, member.statement().title());
    json.fieldIfTrue("isTopLevel", member.role().orElse(null) == StatementRole.TOP_LEVEL);
    member.argument().ifPresent(argument -> json.field("argumentTitle", argument.title()));
    member.inference().ifPresent(this::inference);
    json.end();
  }

  private void member(ArgumentMember member) {
    json.begin().field("type", "statement").field("role", "argument-description");
    common(member, member.argument().title());
    json.end();
  }

  private void common(ArgdownMember member, String title) {
    json.field("title", title);
    if (!member.isReference() || member.node().kind() == ElementNode.Kind.ARGUMENT) {
      json.field("text", member.text());
    }
    json.fieldIfTrue("isReference", member.isReference());
    ranges(member.content().ranges());
    json.stringsIfAny("tags", member.tags());
    data(member.data());
    member.section().ifPresent(this::section);
    place(member.place());
  }

  void ranges(List<TextRange> ranges) {
    if (ranges.isEmpty()) {
      return;
    }
    json.beginList("ranges");
    for (TextRange range : ranges) {
      json.begin()
          .field("type", range.kind().word())
          .field("start", range.start())
          .field("stop", Math.max(range.start(), range.end() - 1));
      switch (range.kind()) {
        case LINK -> json.field("url", range.value());
        case TAG -> json.field("tag", range.value());
        case STATEMENT_MENTION, ARGUMENT_MENTION -> json.field("title", range.value());
        case BOLD, ITALIC -> {
          // Nothing more to say.
        }
      }
      json.end();
    }
    json.endList();
  }

  private void inference(ArgdownInference inference) {
    json.beginObject("inference")
        .field("type", "inference")
        .strings("inferenceRules", inference.rules());
    embedded(inference.relations());
    json.field("argumentTitle", inference.argument().title())
        .field("conclusionIndex", inference.conclusionIndex());
    data(inference.data());
    place(inference.place());
    json.end();
  }

  private void data(Attributes data) {
    if (hasData && !data.isEmpty()) {
      json.data("data", data);
    }
  }

  private void section(ArgdownSection section) {
    if (hasSections) {
      json.field("section", section.id());
    }
  }

  private void place(SourcePlace place) {
    json.field("startLine", place.line())
        .field("startColumn", place.column())
        .field("endLine", place.endLine())
        .field("endColumn", place.endColumn());
  }

  private void embedded(List<ArgdownRelation> relations) {
    if (hasRelations) {
      relations(relations);
    }
  }

  void relations(List<ArgdownRelation> relations) {
    json.beginList("relations");
    for (ArgdownRelation relation : relations) {
      json.begin()
          .field("type", "relation")
          .field("relationType", relation.type().word())
          .field("from", title(relation.from()))
          .field("fromType", type(relation.from()))
          .field("to", title(relation.to()))
          .field("toType", type(relation.to()));
      if (relation.to() instanceof ArgdownInference inference) {
        json.field("conclusionIndex", inference.conclusionIndex());
      }
      json.end();
    }
    json.endList();
  }

  /** The title of an element, and that of its argument for an inference. */
  private static String title(RelationEnd end) {
    if (end instanceof ArgdownStatement statement) {
      return statement.title();
    } else if (end instanceof ArgdownArgument argument) {
      return argument.title();
    }
    return ((ArgdownInference) end).argument().title();
  }

  private static String type(RelationEnd end) {
    if (end instanceof ArgdownStatement) {
      return "equivalence-class";
    }
    return end instanceof ArgdownArgument ? "argument" : "inference";
  }
}
