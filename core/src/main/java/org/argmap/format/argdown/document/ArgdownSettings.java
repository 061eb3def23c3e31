package org.argmap.format.argdown.document;

import java.util.Optional;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;

/**
 * The settings of a document: its front matter, with access by paths of names.
 *
 * @param all the front matter
 */
public record ArgdownSettings(Attributes all) {
  /** The value at a path of names, such as {@code model}, {@code mode}, if there is one. */
  public Optional<AttributeValue> get(String... path) {
    AttributeValue value = all;
    for (String name : path) {
      AttributeValue inner =
          value instanceof Attributes attributes ? attributes.get(name).orElse(null) : null;
      if (inner == null) {
        return Optional.empty();
      }
      value = inner;
    }
    return Optional.of(value);
  }

  /** The text at a path of names, if there is one and it is a text. */
  public Optional<String> text(String... path) {
    return get(path)
        .filter(AttributeValue.Text.class::isInstance)
        .map(value -> ((AttributeValue.Text) value).value());
  }

  /** The truth value at a path of names, or {@code otherwise} if there is none. */
  public boolean flag(boolean otherwise, String... path) {
    return get(path).orElse(null) instanceof AttributeValue.Truth truth ? truth.value() : otherwise;
  }

  /** Whether statements' relations are meant strictly: {@code model.mode} is {@code strict}. */
  public boolean isStrict() {
    return text("model", "mode").filter("strict"::equals).isPresent();
  }

  /** Whether tags are taken out of texts: {@code model.removeTagsFromText}. */
  public boolean removesTagsFromText() {
    return flag(false, "model", "removeTagsFromText");
  }

  /** Whether each step becomes an argument of its own: {@code model.explodeArguments}. */
  public boolean explodesArguments() {
    return flag(false, "model", "explodeArguments");
  }

  /**
   * Whether relations of reconstructed arguments move to their conclusions and inferences: {@code
   * model.transformArgumentRelations}, which is so unless it is set to false.
   */
  public boolean transformsArgumentRelations() {
    return flag(true, "model", "transformArgumentRelations");
  }
}
