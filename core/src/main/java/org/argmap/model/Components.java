package org.argmap.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Strongly connected components of the graph of claims, arguments and relations along the links of
 * reasoning, by the algorithm of Tarjan (<i>Depth-first search and linear graph algorithms</i>,
 * SIAM J. Comput. 1, 1972) with a stack of its own. It walks from an element to what bears on it,
 * so that a component is complete when all that bears on it is.
 */
final class Components {
  private static final int UNSEEN = 0;

  private final ElementTable table;
  private final MapIndex index;
  private final int[] order;
  private final int[] lowest;
  private final int[] nextLink;
  private final boolean[] open;
  private final int[] path;
  private final int[] stack;
  private int pathSize;
  private int stackSize;
  private int seen;
  private final List<List<Element>> components = new ArrayList<>();

  Components(ElementTable table, MapIndex index) {
    this.table = table;
    this.index = index;
    int nodes = index.nodes();
    this.order = new int[nodes];
    this.lowest = new int[nodes];
    this.nextLink = new int[nodes];
    this.open = new boolean[nodes];
    this.path = new int[nodes];
    this.stack = new int[nodes];
  }

  List<List<Element>> all() {
    for (int node = 0; node < index.nodes(); node++) {
      if (order[node] == UNSEEN) {
        walkFrom(node);
      }
    }
    return Collections.unmodifiableList(components);
  }

  private void walkFrom(int start) {
    enter(start);
    while (pathSize > 0) {
      int node = path[pathSize - 1];
      int link = nextLink[node]++;
      if (link < linkCount(node)) {
        int next = link(node, link);
        if (order[next] == UNSEEN) {
          enter(next);
        } else if (open[next]) {
          lowest[node] = Math.min(lowest[node], order[next]);
        }
      } else {
        leave(node);
      }
    }
  }

  private void enter(int node) {
    order[node] = ++seen;
    lowest[node] = seen;
    open[node] = true;
    path[pathSize++] = node;
    stack[stackSize++] = node;
  }

  private void leave(int node) {
    pathSize--;
    if (pathSize > 0) {
      int parent = path[pathSize - 1];
      lowest[parent] = Math.min(lowest[parent], lowest[node]);
    }
    if (lowest[node] == order[node]) {
      int end = stackSize;
      do {
        open[stack[--stackSize]] = false;
      } while (stack[stackSize] != node);
      components.add(component(stackSize, end));
    }
  }

  private List<Element> component(int from, int to) {
    if (to - from == 1) { // as most are
      return List.of(table.at(stack[from]));
    }
    Arrays.sort(stack, from, to); // done with this part of the stack
    List<Element> members = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      members.add(table.at(stack[i]));
    }
    return Collections.unmodifiableList(members);
  }

  private int linkCount(int node) {
    return index.premises().count(node)
        + index.supporting().count(node)
        + index.opposing().count(node);
  }

  private int link(int node, int number) {
    Adjacency premises = index.premises();
    Adjacency pro = index.supporting();
    Adjacency con = index.opposing();
    int afterPremises = number - premises.count(node);
    if (afterPremises < 0) {
      return premises.entry(premises.start(node) + number);
    }
    int afterPro = afterPremises - pro.count(node);
    return afterPro < 0
        ? pro.entry(pro.start(node) + afterPremises)
        : con.entry(con.start(node) + afterPro);
  }
}
