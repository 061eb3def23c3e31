package org.argmap.format.json;

import static org.argmap.format.json.Field.optional;

import java.util.List;
import org.argmap.model.Attributes;
import org.argmap.model.Element;
import org.argmap.model.ElementSettings;
import org.argmap.model.SourcePlace;
import org.jspecify.annotations.Nullable;

/** The fields that every element has. They take the slots 0 to 4; others begin at 5. */
final class Common {
  /** The slot of the id, whose field differs from kind to kind. */
  static final int ID = 0;

  static final Field<Element, List<String>> TAGS =
      optional(1, "tags", Types.TEXTS, element -> orNull(element.tags()));
  static final Field<Element, List<String>> NOTES =
      optional(2, "notes", Types.TEXTS, element -> orNull(element.notes()));
  static final Field<Element, Attributes> ATTRIBUTES =
      optional(3, "attributes", Types.ATTRIBUTES, element -> orNull(element.attributes()));
  static final Field<Element, SourcePlace> PLACE =
      optional(4, "place", new PlaceType(), Element::place);

  private Common() {}

  /** Sets what every element has. */
  static <B extends ElementSettings<B>> B set(B settings, Values values) {
    return settings
        .annotations(values.annotations(TAGS, NOTES, ATTRIBUTES))
        .place(values.get(PLACE, values.start()));
  }

  static <T> @Nullable List<T> orNull(List<T> list) {
    return list.isEmpty() ? null : list;
  }

  static @Nullable Attributes orNull(Attributes attributes) {
    return attributes.isEmpty() ? null : attributes;
  }

  /** Places, which are written only if the options ask for them. */
  private static final class PlaceType implements ValueType<SourcePlace> {
    @Override
    public @Nullable SourcePlace read(TreeReader in) {
      return Parts.PLACE.read(in);
    }

    @Override
    public boolean isWritten(TreeWriter out, SourcePlace value) {
      return out.writesPlaces() && value.isKnown();
    }

    @Override
    public void write(TreeWriter out, SourcePlace value) {
      Parts.PLACE.write(out, value);
    }
  }
}
