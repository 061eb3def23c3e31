package org.argmap.format.json;

import java.util.ArrayList;
import java.util.List;
import org.argmap.internal.text.Quoted;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.argmap.model.Finding;
import org.argmap.model.Metadata;
import org.jspecify.annotations.Nullable;

/** Writes a map as one object. */
final class MapWriter {
  private final TreeSink sink;
  private final TreeWriter out;
  private final List<Finding> findings = new ArrayList<>();

  MapWriter(TreeSink sink, boolean places) {
    this.sink = sink;
    this.out = new TreeWriter(sink, places);
  }

  /** Writes the map; returns what there is to say about it. */
  List<Finding> write(ArgumentMap map) {
    sink.startObject();
    sink.name(MapReader.VERSION);
    sink.text(FormatVersion.CURRENT.toString());
    Placing placing = metadata(map.metadata());
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
    return MapFields.SHAPE.field(name) != null
        || name.equals(MapReader.VERSION)
        || ElementList.ALL.stream().anyMatch(list -> list.key().equals(name));
  }

  private @Nullable Placing metadata(Metadata metadata) {
    Placing placing = Placing.of(metadata.annotations().attributes());
    if (placing == null) {
      out.fields(MapFields.SHAPE, metadata);
      return null;
    }
    placing.writeFields(MapWriter::isKnown, out);
    reportUnplaced(placing, null);
    placing.startWriting();
    out.placing(placing);
    placing.enter("");
    out.fields(MapFields.SHAPE, metadata);
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
      element(list.shape(), elements.get(i));
    }
    sink.endArray();
  }

  private <E extends Element> void element(Shape<E> shape, E element) {
    Placing placing = Placing.of(element.attributes());
    if (placing == null) {
      out.object(shape, element);
      return;
    }
    TreeWriter trial = new TreeWriter(new AttributeSink(), out.writesPlaces());
    trial.placing(placing);
    trial.object(shape, element);
    reportUnplaced(placing, element.id());
    placing.startWriting();
    out.placing(placing);
    out.object(shape, element);
    out.placing(null);
  }

  private void reportUnplaced(Placing placing, @Nullable ElementId id) {
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
