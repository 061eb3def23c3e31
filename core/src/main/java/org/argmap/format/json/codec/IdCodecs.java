package org.argmap.format.json.codec;

import org.argmap.format.json.text.IdTable;
import org.argmap.internal.text.Quoted;
import org.argmap.model.ElementId;
import org.argmap.model.ElementKind;
import org.argmap.model.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The sorts of values that are ids of elements, which a document writes as plain words. */
public final class IdCodecs {
  private IdCodecs() {}

  /** Finds the id that a word means. */
  private interface Finder<I extends ElementId> {
    I find(IdTable ids, String word);
  }

  /** The id of the element that is being read. */
  public static ValueCodec<ElementId> own(ElementKind kind) {
    return type(
        (ids, word) -> ids.declared(kind, word), (ids, word) -> ids.corrected(kind, word), null);
  }

  /** The id of an element of one kind. */
  @SuppressWarnings("unchecked") // a kind has ids of one class
  public static <I extends ElementId> ValueCodec<I> to(ElementKind kind, Class<I> type) {
    return type(
        (ids, word) -> (I) ids.reference(kind, word),
        (ids, word) -> (I) ids.corrected(kind, word),
        type);
  }

  /** The id of an element of several possible kinds. */
  public static <I extends ElementId> ValueCodec<I> to(Class<I> type) {
    return type(
        (ids, word) -> ids.reference(type, word),
        (ids, word) -> type.cast(ids.corrected(null, word)),
        type);
  }

  /**
   * A sort of ids.
   *
   * @param known the class of ids that may be known already; null for the ids of the elements
   *     themselves
   */
  private static <I extends ElementId> ValueCodec<I> type(
      Finder<I> finder, Finder<I> corrector, @Nullable Class<I> known) {
    return new ValueCodec<>() {
      @Override
      public @Nullable I read(TreeReader in) {
        if (known != null && in.cursor().token() == JsonToken.VALUE_STRING) {
          I id = in.cursor().knownId(known, in.ids());
          if (id != null) {
            return id;
          }
        }
        String word = ValueCodecs.text(in);
        if (word == null) {
          return null;
        }
        I id = id(in, word);
        if (known == null) {
          in.identify(id);
        }
        return id;
      }

      private I id(TreeReader in, String word) {
        IdTable ids = in.ids();
        if (ids.isInvalid(word)) {
          I corrected = finder.find(ids, word);
          reportInvalid(in, word, corrected, "");
          return corrected;
        }
        try {
          return finder.find(ids, word);
        } catch (IllegalArgumentException e) {
          I corrected = corrector.find(ids, word);
          reportInvalid(in, word, corrected, String.valueOf(e.getMessage()));
          return corrected;
        }
      }

      @Override
      public void write(TreeWriter out, I value) {
        out.text(value.value());
      }
    };
  }

  private static void reportInvalid(TreeReader in, String word, ElementId id, String problem) {
    in.report(
        Severity.ERROR,
        "json.bad-id",
        in.cursor().place(),
        "%s is not a valid id; it is called %s here. %s"
            .formatted(Quoted.text(word), Quoted.text(id.value()), problem)
            .strip(),
        "Use letters, digits and hyphens, such as \"shared-threat\".");
  }
}
