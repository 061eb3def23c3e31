package org.argmap.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.argmap.internal.yaml.YamlLimits;
import org.argmap.internal.yaml.YamlNode;
import org.argmap.internal.yaml.YamlReader;
import org.argmap.model.SourcePlace;
import org.jspecify.annotations.Nullable;

/** Reads one scheme file. */
final class SchemeFileReader {
  private static final String CODES = "scheme-file";
  private static final List<String> TOP = List.of("schemes");
  private static final List<String> SCHEME =
      List.of("name", "title", "aliases", "reference", "premises", "conclusion", "questions");
  private static final List<String> PREMISE = List.of("role", "text");
  private static final List<String> QUESTION = List.of("name", "kind", "text");

  private final List<Scheme> schemes = new ArrayList<>();
  private final Map<String, String> owners = new HashMap<>();
  private final SchemeFields fields = new SchemeFields(CODES);

  SchemeFile read(String text, @Nullable String document) {
    YamlReader.Result yaml = YamlReader.read(text, CODES, document, YamlLimits.STANDARD);
    yaml.findings().forEach(fields::add);
    if (yaml.root() instanceof YamlNode.Missing) {
      if (yaml.findings().isEmpty()) {
        fields.error(
            "empty", yaml.root().place(), "The file is empty.", "Begin it with \"schemes:\".");
      }
    } else {
      fields
          .mapping(yaml.root(), "The file", TOP)
          .ifPresent(top -> fields.list(top, "schemes", yaml.root()).forEach(this::scheme));
    }
    return new SchemeFile(SchemeCatalogue.of(schemes), fields.findings());
  }

  private void scheme(YamlNode node) {
    int errorsBefore = fields.errors();
    Optional<Map<String, YamlNode>> read = fields.mapping(node, "A scheme", SCHEME);
    if (read.isEmpty()) {
      return;
    }
    Map<String, YamlNode> parts = read.get();
    String name = fields.name(parts, "name", node, "scheme");
    String title = fields.text(parts, "title", node, "scheme", true);
    List<YamlNode.Scalar> aliases = fields.texts(parts, "aliases");
    if (fields.errors() > errorsBefore) {
      return;
    }
    Scheme.Builder scheme = Scheme.builder(name, title);
    aliases.forEach(alias -> scheme.alias(alias.text()));
    scheme.reference(fields.text(parts, "reference", node, "scheme", false));
    scheme.conclusion(fields.text(parts, "conclusion", node, "scheme", false));
    premises(parts, node, scheme);
    questions(parts, node, scheme);
    List<YamlNode.Scalar> names = new ArrayList<>();
    if (parts.get("name") instanceof YamlNode.Scalar own) {
      names.add(own);
    }
    names.addAll(aliases);
    if (fields.errors() == errorsBefore && isFree(names, name)) {
      names.forEach(free -> owners.put(SchemeCatalogue.key(free.text()), name));
      schemes.add(scheme.build());
    }
  }

  private void premises(Map<String, YamlNode> parts, YamlNode scheme, Scheme.Builder builder) {
    Map<String, String> seen = new LinkedHashMap<>();
    for (YamlNode node : fields.list(parts, "premises", scheme)) {
      fields
          .mapping(node, "A premise", PREMISE)
          .ifPresent(
              premise -> {
                String role = fields.name(premise, "role", node, "premise");
                String text = fields.text(premise, "text", node, "premise", true);
                if (isNew(seen, role, node.place(), "role")) {
                  builder.premise(role, text);
                }
              });
    }
  }

  private void questions(Map<String, YamlNode> parts, YamlNode scheme, Scheme.Builder builder) {
    Map<String, String> seen = new LinkedHashMap<>();
    for (YamlNode node : fields.list(parts, "questions", scheme)) {
      fields
          .mapping(node, "A critical question", QUESTION)
          .ifPresent(
              question -> {
                String name = fields.name(question, "name", node, "critical question");
                String text = fields.text(question, "text", node, "critical question", true);
                Optional<CriticalQuestion.Kind> kind = kind(question, node);
                if (isNew(seen, name, node.place(), "critical question") && kind.isPresent()) {
                  builder.question(name, text, kind.get());
                }
              });
    }
  }

  private Optional<CriticalQuestion.Kind> kind(Map<String, YamlNode> question, YamlNode node) {
    String word = fields.text(question, "kind", node, "critical question", true);
    for (CriticalQuestion.Kind kind : CriticalQuestion.Kind.values()) {
      if (kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    if (!word.isEmpty()) {
      YamlNode at = question.getOrDefault("kind", node);
      fields.error(
          "unknown-kind",
          at.place(),
          "A critical question is of the kind \"assumption\" or \"exception\"; this says %s."
              .formatted(SchemeFields.quoted(word)),
          "Write \"assumption\" if the proponent has the burden of proof, \"exception\" if the"
              + " challenger has it.");
    }
    return Optional.empty();
  }

  private boolean isNew(Map<String, String> seen, String name, SourcePlace place, String what) {
    if (name.isEmpty()) {
      return false;
    }
    String other = seen.putIfAbsent(SchemeCatalogue.key(name), name);
    if (other == null) {
      return true;
    }
    fields.error(
        "duplicate-name",
        place,
        "The %s %s stands here for the second time in its scheme."
            .formatted(what, SchemeFields.quoted(name)),
        "Give one of the two another name.");
    return false;
  }

  private boolean isFree(List<YamlNode.Scalar> names, String scheme) {
    boolean free = true;
    for (YamlNode.Scalar name : names) {
      String owner = owners.get(SchemeCatalogue.key(name.text()));
      if (owner != null) {
        free = false;
        fields.error(
            "duplicate-name",
            name.place(),
            "The schemes %s and %s are both called %s. The second is left out."
                .formatted(
                    SchemeFields.quoted(owner),
                    SchemeFields.quoted(scheme),
                    SchemeFields.quoted(name.text())),
            "Give one of them another name or alias; spacing, case and punctuation do not count.");
      }
    }
    return free;
  }
}
