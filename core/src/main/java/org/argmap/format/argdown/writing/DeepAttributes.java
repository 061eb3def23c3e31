package org.argmap.format.argdown.writing;

import java.util.List;
import org.argmap.format.MapAssembler;
import org.argmap.format.ReadOptions;
import org.argmap.format.json.ElementFields;
import org.argmap.format.json.ElementFieldsReader;
import org.argmap.internal.text.Quoted;
import org.argmap.model.Annotations;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Attributes;
import org.argmap.model.Element;
import org.argmap.model.Finding;
import org.argmap.model.Metadata;

/** Attributes that nest too deep for the data of a document, which are left out. */
final class DeepAttributes {
  /** A reader of data goes 100 levels deep; what stands around attributes takes some of them. */
  private static final int DEEPEST = 90;

  private static final String ATTRIBUTES = "attributes";

  private DeepAttributes() {}

  /** Returns the map without attributes that nest too deep; each that has some gets a finding. */
  static ArgumentMap removedFrom(ArgumentMap map, List<Finding> findings) {
    boolean isDeep = isDeep(map.metadata().annotations().attributes());
    for (Element element : map.elements()) {
      isDeep |= isDeep(element.attributes());
    }
    if (!isDeep) {
      return map;
    }
    ReadOptions options = MapWriter.withoutLimits();
    MapAssembler assembler = new MapAssembler(options);
    ElementFieldsReader fields = new ElementFieldsReader(options, assembler);
    for (Element element : map.elements()) {
      fields.declare(element.id());
    }
    for (Element element : map.elements()) {
      if (isDeep(element.attributes())) {
        Attributes shallow =
            ElementFields.of(element).toBuilder()
                .put(ATTRIBUTES, shallow(element.attributes()))
                .build();
        fields.read(element.id().kind(), shallow, element.place()).ifPresent(assembler::add);
        findings.add(finding(element));
      } else {
        assembler.add(element);
      }
    }
    assembler.metadata(shallow(map.metadata(), findings));
    return assembler.assemble().map();
  }

  private static boolean isDeep(Attributes attributes) {
    return !attributes.isEmpty() && attributes.depth() > DEEPEST;
  }

  private static Attributes shallow(Attributes attributes) {
    Attributes.Builder rest = Attributes.builder();
    attributes
        .asMap()
        .forEach(
            (name, value) -> {
              if (value.depth() < DEEPEST) {
                rest.put(name, value);
              }
            });
    return rest.build();
  }

  private static Metadata shallow(Metadata metadata, List<Finding> findings) {
    Annotations all = metadata.annotations();
    if (!isDeep(all.attributes())) {
      return metadata;
    }
    findings.add(
        Finding.error(
                "argdown.not-carried",
                "Attributes of the map nest more than %s levels deep, which the front matter cannot hold; they are left out."
                    .formatted(DEEPEST))
            .hint("The native format, JSON, carries everything.")
            .build());
    return metadata.toBuilder()
        .annotations(new Annotations(all.tags(), all.notes(), shallow(all.attributes())))
        .build();
  }

  private static Finding finding(Element element) {
    return Finding.error(
            "argdown.not-carried",
            "Attributes of the %s %s nest more than %s levels deep, which the data of a document cannot hold; they are left out."
                .formatted(element.id().kind().word(), Quoted.text(element.id().value()), DEEPEST))
        .element(element.id())
        .place(element.place())
        .hint("The native format, JSON, carries everything.")
        .build();
  }
}
