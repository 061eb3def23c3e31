package org.argmap.validate.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks for many passages in one text at once, in time linear in the text and the passages together
 * (Aho and Corasick, <i>Efficient string matching</i>, Communications of the ACM 18, 1975). Tells
 * also how far the text has a passage that it has not as a whole.
 */
final class PassageSearch {
  private final List<String> passages = new ArrayList<>();
  private int[] parent = new int[256];
  private int[] depth = new int[256];
  private char[] letter = new char[256];
  private int nodes = 1;
  private long[] keys = new long[512];
  private int[] children = new int[512];
  private boolean[] reached = new boolean[0];

  /** Adds a passage; its number is how many were added before. */
  void add(String passage) {
    passages.add(passage);
    int node = 0;
    for (int i = 0; i < passage.length(); i++) {
      int child = child(node, passage.charAt(i));
      node = child > 0 ? child : newNode(node, passage.charAt(i));
    }
  }

  /** Searches a text; what an earlier search found is forgotten. */
  void search(String text) {
    int[] order = byDepth();
    int[] fail = failures(order);
    reached = new boolean[nodes];
    reached[0] = true;
    int node = 0;
    for (int i = 0; i < text.length(); i++) {
      node = next(node, text.charAt(i), fail);
      reached[node] = true;
    }
    for (int i = nodes - 1; i > 0; i--) {
      if (reached[order[i]]) {
        reached[fail[order[i]]] = true;
      }
    }
  }

  /** The length of the longest beginning of a passage that stands somewhere in the text. */
  int matched(int number) {
    String passage = passages.get(number);
    int node = 0;
    for (int i = 0; i < passage.length(); i++) {
      node = child(node, passage.charAt(i));
      if (!reached[node]) {
        return i;
      }
    }
    return passage.length();
  }

  private int next(int node, char c, int[] fail) {
    int from = node;
    while (true) {
      int child = child(from, c);
      if (child > 0 || from == 0) {
        return child;
      }
      from = fail[from];
    }
  }

  /** For each node the one of the longest proper ending that is itself a node. */
  private int[] failures(int[] order) {
    int[] fail = new int[nodes];
    for (int i = 1; i < nodes; i++) {
      int node = order[i];
      fail[node] = parent[node] == 0 ? 0 : next(fail[parent[node]], letter[node], fail);
    }
    return fail;
  }

  private int[] byDepth() {
    int deepest = 0;
    for (int node = 0; node < nodes; node++) {
      deepest = Math.max(deepest, depth[node]);
    }
    int[] starts = new int[deepest + 2];
    for (int node = 0; node < nodes; node++) {
      starts[depth[node] + 1]++;
    }
    for (int d = 0; d <= deepest; d++) {
      starts[d + 1] += starts[d];
    }
    int[] order = new int[nodes];
    for (int node = 0; node < nodes; node++) {
      order[starts[depth[node]]++] = node;
    }
    return order;
  }

  private int newNode(int from, char c) {
    if (nodes == parent.length) {
      parent = Arrays.copyOf(parent, 2 * nodes);
      depth = Arrays.copyOf(depth, 2 * nodes);
      letter = Arrays.copyOf(letter, 2 * nodes);
    }
    if (2 * nodes >= keys.length) {
      grow();
    }
    parent[nodes] = from;
    depth[nodes] = depth[from] + 1;
    letter[nodes] = c;
    put(key(from, c), nodes);
    return nodes++;
  }

  // The edges: an open hash table from node and letter to child; 0 is no key and no child.

  private static long key(int node, char c) {
    return ((long) node << 16 | c) + 1;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private int child(int node, char c) {
    return children[slot(key(node, c))];
  }

  private void put(long key, int child) {
    int slot = slot(key);
    keys[slot] = key;
    children[slot] = child;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldChildren = children;
    keys = new long[2 * oldKeys.length];
    children = new int[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldChildren[i]);
      }
    }
  }
}
