package org.argmap.scheme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.argmap.internal.text.NearestWords;
import org.argmap.internal.text.Quoted;
import org.argmap.internal.yaml.YamlNode;
import org.argmap.model.Finding;
import org.argmap.model.Severity;
import org.argmap.model.SourcePlace;
import org.jspecify.annotations.Nullable;

/** Takes the fields of a scheme file out of its tree, and says what is wrong with them. */
final class SchemeFields {
  private static final int MOST_FINDINGS = 1000;

  private final String codes;
  private final List<Finding> findings = new ArrayList<>();
  private int errors;

  SchemeFields(String codes) {
    this.codes = codes;
  }

  List<Finding> findings() {
    return findings;
  }

  int errors() {
    return errors;
  }

  void add(Finding finding) {
    errors += finding.severity() == Severity.ERROR ? 1 : 0;
    if (findings.size() < MOST_FINDINGS) {
      findings.add(finding);
    }
  }

  void error(String code, SourcePlace place, String message, String hint) {
    add(Finding.error(codes + "." + code, message).place(place).hint(hint).build());
  }

  static String quoted(String text) {
    return Quoted.text(text);
  }

  /** The fields of a mapping that are known; the others become findings. */
  Optional<Map<String, YamlNode>> mapping(YamlNode node, String what, List<String> known) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      if (!(node instanceof YamlNode.Missing)) {
        error(
            "wrong-type",
            node.place(),
            "%s is a mapping of fields to values; this is %s.".formatted(what, node.what()),
            "Its fields are: %s.".formatted(String.join(", ", known)));
      }
      return Optional.empty();
    }
    Map<String, YamlNode> fields = new LinkedHashMap<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      if (known.contains(entry.name())) {
        fields.put(entry.name(), entry.value());
      } else {
        String proposal = NearestWords.question(entry.name(), known);
        add(
            Finding.warning(
                    codes + ".unknown-field",
                    "%s has no field %s. It is left out.".formatted(what, quoted(entry.name())))
                .place(entry.place())
                .hint(
                    proposal.isEmpty()
                        ? "Its fields are: %s.".formatted(String.join(", ", known))
                        : proposal)
                .build());
      }
    }
    return Optional.of(fields);
  }

  /** The items of a list; none if the field is not given. */
  List<YamlNode> list(Map<String, YamlNode> fields, String field, YamlNode parent) {
    YamlNode node = fields.get(field);
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items();
    }
    if (node == null) {
      if (field.equals("schemes")) {
        missing(field, parent, "file");
      }
    } else if (!(node instanceof YamlNode.Missing)) {
      error(
          "wrong-type",
          node.place(),
          "The field \"%s\" is a list; this is %s.".formatted(field, node.what()),
          "Begin each item with a hyphen on a line of its own.");
    }
    return List.of();
  }

  /** The texts of a list of texts. */
  List<YamlNode.Scalar> texts(Map<String, YamlNode> fields, String field) {
    List<YamlNode.Scalar> texts = new ArrayList<>();
    YamlNode none = new YamlNode.Missing(SourcePlace.NONE);
    for (YamlNode item : list(fields, field, none)) {
      if (item instanceof YamlNode.Scalar scalar && !SchemeCatalogue.key(scalar.text()).isEmpty()) {
        texts.add(scalar);
      } else {
        error(
            "wrong-type",
            item.place(),
            "The items of \"%s\" are names; this is %s.".formatted(field, item.what()),
            "Write a text with a letter or a digit.");
      }
    }
    return texts;
  }

  /** A name, which has a letter or a digit; empty, with a finding, if there is none. */
  String name(Map<String, YamlNode> fields, String field, YamlNode parent, String what) {
    String name = text(fields, field, parent, what, true);
    if (!name.isEmpty() && SchemeCatalogue.key(name).isEmpty()) {
      error(
          "missing-field",
          fields.getOrDefault(field, parent).place(),
          "The %s of a %s needs a letter or a digit; this is %s."
              .formatted(field, what, quoted(name)),
          "Write lower-case words joined by hyphens.");
      return "";
    }
    return name;
  }

  /** A text; empty, with a finding if it is needed, if there is none. */
  String text(
      Map<String, YamlNode> fields, String field, YamlNode parent, String what, boolean needed) {
    @Nullable YamlNode node = fields.get(field);
    if (node instanceof YamlNode.Scalar scalar) {
      String text = scalar.text().strip();
      if (!text.isEmpty() || !needed) {
        return text;
      }
    } else if (node != null && !(node instanceof YamlNode.Missing)) {
      error(
          "wrong-type",
          node.place(),
          "The field \"%s\" of a %s is a text; this is %s.".formatted(field, what, node.what()),
          "Write it in one piece, in quotation marks if it has a colon.");
      return "";
    }
    if (needed) {
      missing(field, node == null ? parent : node, what);
    }
    return "";
  }

  private void missing(String field, YamlNode at, String what) {
    error(
        "missing-field",
        at.place(),
        "A %s needs the field \"%s\".".formatted(what, field),
        "Add \"%s: ...\".".formatted(field));
  }
}
