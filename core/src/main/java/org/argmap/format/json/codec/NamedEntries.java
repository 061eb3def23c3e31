package org.argmap.format.json.codec;

import java.util.Set;
import org.argmap.internal.text.Surrogates;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;

/**
 * Attributes whose names no JSON parser may take: those with unpaired surrogates, which are allowed
 * in texts and refused in names. They are written as a list of names and values, and read back as
 * attributes.
 */
public final class NamedEntries {
  public static final String ENTRIES = "argmap.entries";
  public static final String NAME = "name";
  public static final String VALUE = "value";

  private NamedEntries() {}

  /** Whether attributes must be written as entries, or else could be taken for some. */
  public static boolean areNeeded(Attributes attributes) {
    for (String name : attributes.names()) {
      if (Surrogates.firstUnpaired(name) >= 0) {
        return true;
      }
    }
    return attributes.names().size() == 1 && attributes.names().contains(ENTRIES);
  }

  /** Returns what was read, or the attributes that it is the entries of. */
  public static Attributes resolved(Attributes read) {
    if (read.names().size() != 1
        || !(read.get(ENTRIES).orElse(null) instanceof AttributeValue.Items items)) {
      return read;
    }
    Attributes.Builder all = Attributes.builder();
    for (AttributeValue item : items.values()) {
      if (!(item instanceof Attributes entry)
          || !entry.names().equals(Set.of(NAME, VALUE))
          || entry.text(NAME).isEmpty()) {
        return read;
      }
      all.put(entry.text(NAME).orElse(""), entry.get(VALUE).orElse(AttributeValue.ofNull()));
    }
    return all.build();
  }
}
