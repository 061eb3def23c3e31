package org.argmap.format.json.token;

import org.argmap.model.AttributeValue;
import tools.jackson.core.io.SerializedString;

/** What a tree of objects, lists and values is written to, in order. */
public interface TreeSink {
  /** How many characters a list on one line may have, the indentation not counted. */
  int LINE = 96;

  void startObject();

  void endObject();

  /** Starts a list, on one line if the layout knows lines. */
  void startArray(boolean inline);

  void endArray();

  /** The name of the next value in an object. */
  void name(String name);

  /** The name of the next value in an object, if it is one of the format's own. */
  default void name(SerializedString name) {
    name(name.getValue());
  }

  void text(String text);

  void number(long number);

  void number(double number);

  void number(AttributeValue.Numeric number);

  void truth(boolean truth);

  void nothing();
}
