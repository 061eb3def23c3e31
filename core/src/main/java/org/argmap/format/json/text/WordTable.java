package org.argmap.format.json.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A map from words to values. Words are looked up by their characters, wherever these are, so that
 * no string is made of a word that is known; and all words stand in one array, so that looking one
 * up touches little memory: in a large document that is most of the time a look-up takes. Words
 * that were made to collide are put into a hash map, which turns a full bucket into a tree.
 *
 * @param <V> the values
 */
public final class WordTable<V> {
  /** What a document claims to have by its length is believed up to here. */
  private static final int MOST_EXPECTED = 1 << 20;

  /** As many entries in a row no honest document has in its way. */
  private static final int MOST_PROBES = 1_000;

  /** So many characters one array can have; what is beyond goes into the hash map. */
  private static final int MOST_CHARACTERS = 1 << 30;

  /** For each slot the number of an entry and, above it, a part of its hash; 0 for none. */
  private int[] slots;

  /** All words, one after the other. */
  private char[] characters;

  /** Where each word ends. */
  private int[] ends;

  private Object[] values;
  private int size;

  /** Takes the place of the arrays once they do not serve. */
  private @Nullable Map<String, V> collided;

  /** Makes an empty table with room for about so many words. */
  public WordTable(int expected) {
    int room = Math.max(16, Math.min(MOST_EXPECTED, expected));
    slots = new int[Integer.highestOneBit(room) * 2];
    ends = new int[room];
    values = new Object[room];
    characters = new char[room * 8];
  }

  /** The same as String.hashCode, four characters at a step. */
  private static int hash(char[] text, int offset, int length) {
    int hash = 0;
    int i = offset;
    int end = offset + length;
    for (; i + 4 <= end; i += 4) {
      hash = 923_521 * hash + 29_791 * text[i] + 961 * text[i + 1] + 31 * text[i + 2] + text[i + 3];
    }
    for (; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    return spread(hash);
  }

  private static int spread(int hashCode) {
    int hash = (hashCode ^ (hashCode >>> 16)) * 0x85EBCA6B;
    hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
    return hash ^ (hash >>> 16);
  }

  /** The value of a word, or null. */
  public @Nullable V get(String word) {
    if (collided != null) {
      return collided.get(word);
    }
    int entry = find(word, spread(word.hashCode()));
    return entry < 0 ? null : value(entry);
  }

  /** The value of the word that these characters make, or null. */
  public @Nullable V get(char[] text, int offset, int length) {
    if (collided != null) {
      return collided.get(new String(text, offset, length));
    }
    int hash = hash(text, offset, length);
    int mask = slots.length - 1;
    for (int slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      int entry = (slots[slot] & mask) - 1;
      if (((slots[slot] ^ hash) & ~mask) == 0
          && Arrays.equals(characters, start(entry), ends[entry], text, offset, offset + length)) {
        return value(entry);
      }
    }
    return null;
  }

  @SuppressWarnings("unchecked") // only put fills the array
  private V value(int entry) {
    return (V) values[entry];
  }

  private int start(int entry) {
    return entry == 0 ? 0 : ends[entry - 1];
  }

  /** The number of a word's entry, or -1. */
  private int find(String word, int hash) {
    int mask = slots.length - 1;
    for (int slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      int entry = (slots[slot] & mask) - 1;
      if (((slots[slot] ^ hash) & ~mask) == 0 && isAt(start(entry), ends[entry], word)) {
        return entry;
      }
    }
    return -1;
  }

  private boolean isAt(int start, int end, String word) {
    int length = word.length();
    if (end - start != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (characters[start + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Gives a word a value if it has none; returns the one it had, or null. */
  public @Nullable V putIfAbsent(String word, V value) {
    if (collided != null) {
      return collided.putIfAbsent(word, value);
    }
    int hash = spread(word.hashCode());
    int entry = find(word, hash);
    if (entry >= 0) {
      return value(entry);
    }
    add(word, hash, value);
    return null;
  }

  /** Gives a word a value. */
  public void put(String word, V value) {
    if (collided != null) {
      collided.put(word, value);
      return;
    }
    int hash = spread(word.hashCode());
    int entry = find(word, hash);
    if (entry >= 0) {
      values[entry] = value;
    } else {
      add(word, hash, value);
    }
  }

  private void add(String word, int hash, V value) {
    if (start(size) > MOST_CHARACTERS - word.length()) {
      giveUp().put(word, value);
      return;
    }
    append(word, value);
    if (size > slots.length / 2) {
      slots = new int[slots.length * 2];
      for (int i = 0; i < size - 1; i++) {
        place(hash(characters, start(i), ends[i] - start(i)), i);
      }
    }
    if (place(hash, size - 1) > MOST_PROBES) {
      giveUp();
    }
  }

  private void append(String word, V value) {
    if (size == values.length) {
      int room = size + (size >> 1);
      ends = Arrays.copyOf(ends, room);
      values = Arrays.copyOf(values, room);
    }
    int from = start(size);
    int end = from + word.length();
    if (end > characters.length) {
      int room = Math.max(end, characters.length + (characters.length >> 1));
      characters = Arrays.copyOf(characters, room);
    }
    word.getChars(0, word.length(), characters, from);
    ends[size] = end;
    values[size] = value;
    size++;
  }

  /** Puts an entry into a free slot; returns how many were taken. */
  private int place(int hash, int entry) {
    int mask = slots.length - 1;
    int probes = 0;
    int slot = hash & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
      probes++;
    }
    slots[slot] = (hash & ~mask) | (entry + 1);
    return probes;
  }

  private Map<String, V> giveUp() {
    Map<String, V> all = new HashMap<>();
    for (int i = 0; i < size; i++) {
      all.put(new String(characters, start(i), ends[i] - start(i)), value(i));
    }
    collided = all;
    return all;
  }
}
