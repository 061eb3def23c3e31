package org.argmap.format.json.element;

import static org.argmap.format.json.codec.FieldDescriptor.optional;

import java.util.List;
import org.argmap.format.json.codec.FieldDescriptor;
import org.argmap.format.json.codec.FieldValues;
import org.argmap.format.json.codec.TreeReader;
import org.argmap.format.json.codec.TreeWriter;
import org.argmap.format.json.codec.ValueCodec;
import org.argmap.format.json.codec.ValueCodecs;
import org.argmap.model.Attributes;
import org.argmap.model.Element;
import org.argmap.model.ElementSettings;
import org.argmap.model.SourcePlace;
import org.jspecify.annotations.Nullable;

/** The fields that every element has. They take the slots 0 to 4; others begin at 5. */
public final class CommonFields {
  /** The slot of the id, whose field differs from kind to kind. */
  public static final int ID = FieldValues.ID;

  public static final FieldDescriptor<Element, List<String>> TAGS =
      optional(1, "tags", ValueCodecs.TEXTS, element -> orNull(element.tags()));
  public static final FieldDescriptor<Element, List<String>> NOTES =
      optional(2, "notes", ValueCodecs.TEXTS, element -> orNull(element.notes()));
  public static final FieldDescriptor<Element, Attributes> ATTRIBUTES =
      optional(3, "attributes", ValueCodecs.ATTRIBUTES, element -> orNull(element.attributes()));
  public static final FieldDescriptor<Element, SourcePlace> PLACE =
      optional(4, "place", new PlaceType(), Element::place);

  private CommonFields() {}

  /** Sets what every element has. */
  public static <B extends ElementSettings<B>> B set(B settings, FieldValues values) {
    return settings
        .annotations(values.annotations(TAGS, NOTES, ATTRIBUTES))
        .place(values.get(PLACE, values.start()));
  }

  public static <T> @Nullable List<T> orNull(List<T> list) {
    return list.isEmpty() ? null : list;
  }

  public static @Nullable Attributes orNull(Attributes attributes) {
    return attributes.isEmpty() ? null : attributes;
  }

  /** Places, which are written only if the options ask for them. */
  private static final class PlaceType implements ValueCodec<SourcePlace> {
    @Override
    public @Nullable SourcePlace read(TreeReader in) {
      return PartCodecs.PLACE.read(in);
    }

    @Override
    public boolean isWritten(TreeWriter out, SourcePlace value) {
      return out.writesPlaces() && value.isKnown();
    }

    @Override
    public void write(TreeWriter out, SourcePlace value) {
      PartCodecs.PLACE.write(out, value);
    }
  }
}
