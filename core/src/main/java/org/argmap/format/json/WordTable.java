package org.argmap.format.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A map from words to values in three arrays, which takes a quarter of the memory of a hash map,
 * and so fits the processor's cache longer. Words that were made to collide are put into a hash
 * map, which turns a full bucket into a tree.
 *
 * @param <V> the values
 */
final class WordTable<V> {
  /** What a document claims to have by its length is believed up to here. */
  private static final int MOST_EXPECTED = 1 << 20;

  /** As many entries in a row no honest document has in its way. */
  private static final int MOST_PROBES = 1_000;

  /** For each slot the number of an entry and, above it, a part of its hash; 0 for none. */
  private int[] slots;

  private String[] words;
  private Object[] values;
  private int size;

  /** Takes the place of the arrays once words were found to collide. */
  private @Nullable Map<String, V> collided;

  /** Makes an empty table with room for about so many words. */
  WordTable(int expected) {
    int room = Math.max(16, Math.min(MOST_EXPECTED, expected));
    slots = new int[Integer.highestOneBit(room) * 2];
    words = new String[room];
    values = new Object[room];
  }

  private static int hash(String word) {
    int hash = word.hashCode();
    hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
    hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
    return hash ^ (hash >>> 16);
  }

  /** The value of a word, or null. */
  @Nullable V get(String word) {
    if (collided != null) {
      return collided.get(word);
    }
    int entry = find(word, hash(word));
    return entry < 0 ? null : value(entry);
  }

  @SuppressWarnings("unchecked") // only put fills the array
  private V value(int entry) {
    return (V) values[entry];
  }

  /** The number of a word's entry, or -1. */
  private int find(String word, int hash) {
    int mask = slots.length - 1;
    for (int slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      int entry = (slots[slot] & mask) - 1;
      if (((slots[slot] ^ hash) & ~mask) == 0 && words[entry].equals(word)) {
        return entry;
      }
    }
    return -1;
  }

  /** Gives a word a value if it has none; returns the one it had, or null. */
  @Nullable V putIfAbsent(String word, V value) {
    if (collided != null) {
      return collided.putIfAbsent(word, value);
    }
    int hash = hash(word);
    int entry = find(word, hash);
    if (entry >= 0) {
      return value(entry);
    }
    add(word, hash, value);
    return null;
  }

  /** Gives a word a value. */
  void put(String word, V value) {
    if (collided != null) {
      collided.put(word, value);
      return;
    }
    int hash = hash(word);
    int entry = find(word, hash);
    if (entry >= 0) {
      values[entry] = value;
    } else {
      add(word, hash, value);
    }
  }

  private void add(String word, int hash, V value) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size + (size >> 1));
      values = Arrays.copyOf(values, words.length);
    }
    words[size] = word;
    values[size] = value;
    size++;
    if (size > slots.length / 2) {
      slots = new int[slots.length * 2];
      for (int i = 0; i < size - 1; i++) {
        place(hash(words[i]), i);
      }
    }
    if (place(hash, size - 1) > MOST_PROBES) {
      giveUp();
    }
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

  private void giveUp() {
    Map<String, V> all = new HashMap<>();
    for (int i = 0; i < size; i++) {
      all.put(words[i], value(i));
    }
    collided = all;
  }
}
