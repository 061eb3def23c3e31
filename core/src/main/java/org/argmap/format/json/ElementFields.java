package org.argmap.format.json;

import java.util.Optional;
import org.argmap.format.json.codec.KeptFieldPlacement;
import org.argmap.format.json.codec.ObjectDescriptor;
import org.argmap.format.json.codec.TreeWriter;
import org.argmap.format.json.element.ElementList;
import org.argmap.format.json.element.MapFields;
import org.argmap.format.json.token.AttributeSink;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.Element;
import org.argmap.model.ElementKind;
import org.argmap.model.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * Elements as the native format writes them, field by field, for formats that carry such fields
 * inside their own documents. {@link ElementFieldsReader} reads them back.
 *
 * <pre>{@code
 * Attributes fields = ElementFields.of(Claim.of("trust", "Covert intrusions erode trust."));
 * String text = fields.text("text").orElse("");
 * }</pre>
 */
public final class ElementFields {
  private ElementFields() {}

  /**
   * The fields of an element, in the order in which they are written; its place is left out.
   *
   * @throws IllegalArgumentException if its attributes nest so deep that no more fits around them
   */
  public static Attributes of(Element element) {
    return of(list(element.id().kind()), element);
  }

  @SuppressWarnings("unchecked") // a list of a kind has elements of that kind
  private static <E extends Element> Attributes of(ElementList<E> list, Element element) {
    return fields(list.descriptor(), (E) element, KeptFieldPlacement.of(element.attributes()));
  }

  /**
   * The fields of what is said of a map as a whole.
   *
   * @throws IllegalArgumentException if its attributes nest so deep that no more fits around them
   */
  public static Attributes of(Metadata metadata) {
    return fields(
        MapFields.DESCRIPTOR, metadata, KeptFieldPlacement.of(metadata.annotations().attributes()));
  }

  private static <E> Attributes fields(
      ObjectDescriptor<E> descriptor, E object, @Nullable KeptFieldPlacement placing) {
    if (placing != null) {
      TreeWriter trial = new TreeWriter(new AttributeSink(), false);
      trial.placing(placing);
      trial.object(descriptor, object);
      placing.startWriting();
    }
    AttributeSink sink = new AttributeSink();
    TreeWriter writer = new TreeWriter(sink, false);
    writer.placing(placing);
    writer.object(descriptor, object);
    AttributeValue result = sink.result();
    if (result instanceof Attributes fields) {
      return fields;
    }
    throw new IllegalStateException("an object is written as attributes");
  }

  /** The name of the list in which the native format has elements of a kind. */
  public static String listName(ElementKind kind) {
    return list(kind).key();
  }

  /** The kind of elements that the native format has in the list with this name. */
  public static Optional<ElementKind> kindOfList(String name) {
    return ElementList.ALL.stream()
        .filter(list -> list.key().equals(name))
        .findFirst()
        .map(ElementList::kind);
  }

  static ElementList<?> list(ElementKind kind) {
    for (ElementList<?> list : ElementList.ALL) {
      if (list.kind() == kind) {
        return list;
      }
    }
    throw new IllegalStateException("no list of " + kind);
  }
}
