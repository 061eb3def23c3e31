package org.argmap.format.json.document;

import java.util.ArrayList;
import java.util.List;
import org.argmap.format.json.codec.KeptFieldPlacement;
import org.argmap.format.json.codec.KeptFields;
import org.argmap.format.json.codec.ObjectDescriptor;
import org.argmap.format.json.codec.TreeWriter;
import org.argmap.format.json.element.ElementList;
import org.argmap.format.json.element.MapFields;
import org.argmap.format.json.token.AttributeSink;
import org.argmap.format.json.token.TreeSink;
import org.argmap.internal.text.Quoted;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.argmap.model.Finding;
import org.argmap.model.Metadata;
import org.jspecify.annotations.Nullable;

/** Writes a map as one object. */
public final class MapWriter {
  private final TreeSink sink;
  private final TreeWriter out;
  private final List<Finding> findings = new ArrayList<>();

  public MapWriter(TreeSink sink, boolean places) {
    this.sink = sink;
    this.out = new TreeWriter(sink, places);
  }

  /** Writes the map; returns what there is to say about it. */
  public List<Finding> write(ArgumentMap map) {
    sink.startObject();
    sink.name(MapReader.VERSION);
    sink.text(FormatVersion.CURRENT.toString());
    KeptFieldPlacement placing = metadata(map.metadata());
    for (ElementList<?> list : ElementList.ALL) {
      elements(list, map);
    }
    if (placing != null) {
      out.placing(placing);
      placing.writeFields(MapWriter::isKnown, out);
    }
    sink.endObject();
    return findings;
  }

  private static boolean isKnown(String name) {
    return MapFields.DESCRIPTOR.field(name) != null
        || name.equals(MapReader.VERSION)
        || ElementList.ALL.stream().anyMatch(list -> list.key().equals(name));
  }

  private @Nullable KeptFieldPlacement metadata(Metadata metadata) {
    KeptFieldPlacement placing = KeptFieldPlacement.of(metadata.annotations().attributes());
    if (placing == null) {
      out.fields(MapFields.DESCRIPTOR, metadata);
      return null;
    }
    placing.writeFields(MapWriter::isKnown, out);
    reportUnplaced(placing, null);
    placing.startWriting();
    out.placing(placing);
    placing.enter("");
    out.fields(MapFields.DESCRIPTOR, metadata);
    placing.leave();
    out.placing(null);
    return placing;
  }

  private <E extends Element> void elements(ElementList<E> list, ArgumentMap map) {
    List<E> elements = list.elements().apply(map);
    if (elements.isEmpty()) {
      return;
    }
    sink.name(list.key());
    sink.startArray(false);
    for (int i = 0; i < elements.size(); i++) {
      element(list.descriptor(), elements.get(i));
    }
    sink.endArray();
  }

  private <E extends Element> void element(ObjectDescriptor<E> descriptor, E element) {
    KeptFieldPlacement placing = KeptFieldPlacement.of(element.attributes());
    if (placing == null) {
      out.object(descriptor, element);
      return;
    }
    TreeWriter trial = new TreeWriter(new AttributeSink(), out.writesPlaces());
    trial.placing(placing);
    trial.object(descriptor, element);
    reportUnplaced(placing, element.id());
    placing.startWriting();
    out.placing(placing);
    out.object(descriptor, element);
    out.placing(null);
  }

  private void reportUnplaced(KeptFieldPlacement placing, @Nullable ElementId id) {
    for (String pointer : placing.unplaced()) {
      Finding.Builder finding =
          Finding.warning(
                  "json.unplaced-field",
                  "The unknown field %s of %s cannot be written where it stood; it is written among the attributes, in \"%s\"."
                      .formatted(
                          Quoted.text(pointer),
                          id == null
                              ? "the map"
                              : "the " + id.kind().word() + " " + Quoted.text(id.value()),
                          KeptFields.ATTRIBUTE))
              .hint("Nothing is lost. Take it out of the attributes if it is not wanted.");
      if (id != null) {
        finding.element(id);
      }
      findings.add(finding.build());
    }
  }
}
