package org.argmap.format.argdown.mapping;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.argmap.format.argdown.document.WrittenComment;
import org.argmap.format.argdown.document.WrittenPart;
import org.argmap.format.argdown.notation.ArgdownAttributes;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.jspecify.annotations.Nullable;

/** The comments of a document, by the element of the map that gets them as an attribute. */
final class CommentAttributes {
  private final IdentityHashMap<WrittenPart, List<AttributeValue>> byPart = new IdentityHashMap<>();

  /** By what becomes an element: a statement, argument, relation, inference or section. */
  private final IdentityHashMap<Object, List<AttributeValue>> byOwner = new IdentityHashMap<>();

  private final List<AttributeValue> ofDocument = new ArrayList<>();
  private final boolean isEmpty;

  CommentAttributes(List<WrittenComment> comments) {
    isEmpty = comments.isEmpty();
    for (WrittenComment comment : comments) {
      WrittenPart part = comment.part().orElse(null);
      (part == null ? ofDocument : byPart.computeIfAbsent(part, p -> new ArrayList<>()))
          .add(attributes(comment));
    }
  }

  private static Attributes attributes(WrittenComment comment) {
    Attributes.Builder all = Attributes.builder();
    all.put(ArgdownAttributes.WHERE, comment.where().name().toLowerCase(Locale.ROOT));
    all.put(ArgdownAttributes.TEXT, comment.text());
    if (comment.where() == WrittenComment.Where.INSIDE) {
      all.put(ArgdownAttributes.AT, AttributeValue.of((long) comment.offset()));
    }
    return all.build();
  }

  boolean isEmpty() {
    return isEmpty;
  }

  /** Gives the comments of a part to what becomes an element; to the map if that is null. */
  void give(WrittenPart part, @Nullable Object owner) {
    List<AttributeValue> comments = isEmpty ? null : byPart.remove(part);
    if (comments == null) {
      return;
    }
    if (owner == null) {
      for (AttributeValue comment : comments) {
        ofDocument.add(
            ((Attributes) comment)
                .toBuilder()
                    .put(ArgdownAttributes.WHERE, ArgdownAttributes.END)
                    .remove(ArgdownAttributes.AT)
                    .build());
      }
    } else {
      byOwner.computeIfAbsent(owner, o -> new ArrayList<>()).addAll(comments);
    }
  }

  /** Returns attributes with the comments that an owner was given. */
  Attributes addedTo(Attributes attributes, Object owner) {
    List<AttributeValue> comments = isEmpty ? null : byOwner.get(owner);
    return comments == null ? attributes : with(attributes, comments);
  }

  /** Returns attributes of the map with the comments that belong to no element. */
  Attributes addedToMap(Attributes attributes) {
    return ofDocument.isEmpty() ? attributes : with(attributes, ofDocument);
  }

  private static Attributes with(Attributes attributes, List<AttributeValue> comments) {
    List<AttributeValue> all = new ArrayList<>();
    if (attributes.get(ArgdownAttributes.COMMENTS).orElse(null)
        instanceof AttributeValue.Items before) {
      all.addAll(before.values());
    }
    all.addAll(comments);
    return attributes.toBuilder()
        .put(ArgdownAttributes.COMMENTS, AttributeValue.of(List.copyOf(all)))
        .build();
  }
}
