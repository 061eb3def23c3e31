package org.argmap.render.diagram.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.argmap.model.Preference;
import org.argmap.model.Premise;
import org.argmap.model.Question;
import org.argmap.model.Relation;
import org.argmap.model.SymmetricRelation;

/**
 * Directed graph of the elements of a map, which are numbered: claims first, then questions,
 * arguments and relations, each kind in the author's order. A premise is below its argument, an
 * argument below its target, a position below its question, a question below what it is about. A
 * relation has two ends, which are neither above nor below it.
 */
final class BearingGraph {

  private final List<Element> elements = new ArrayList<>();
  private final Map<ElementId, Integer> numbers = new HashMap<>();
  private final int claims;
  private final int questions;
  private final int arguments;
  private final Numbers above;
  private final Numbers below;
  private final Numbers ends;
  private final Numbers relationsOf;

  BearingGraph(ArgumentMap map) {
    addAll(map.claims());
    claims = elements.size();
    addAll(map.questions());
    questions = elements.size();
    addAll(map.arguments());
    arguments = elements.size();
    addAll(map.relations());
    Pairs bearing = new Pairs();
    Pairs joined = new Pairs();
    for (int number = claims; number < elements.size(); number++) {
      read(number, bearing, joined);
    }
    int size = elements.size();
    above = bearing.grouped(size, false);
    below = bearing.grouped(size, true);
    ends = joined.grouped(size, false);
    relationsOf = joined.grouped(size, true);
  }

  private void addAll(List<? extends Element> items) {
    for (Element element : items) {
      numbers.put(element.id(), elements.size());
      elements.add(element);
    }
  }

  /** Pairs are of what is below and what is above; of a relation and its end. */
  private void read(int number, Pairs bearing, Pairs joined) {
    Element element = elements.get(number);
    if (element instanceof Question question) {
      for (ClaimId position : question.positions()) {
        bearing.add(number(position), number);
      }
      question.about().ifPresent(about -> bearing.add(number, number(about)));
    } else if (element instanceof Argument argument) {
      for (Premise premise : argument.premises()) {
        bearing.add(number(premise.claim()), number);
      }
      bearing.add(number, number(argument.target()));
    } else if (element instanceof SymmetricRelation relation) {
      joined.add(number, number(relation.first()));
      joined.add(number, number(relation.second()));
    } else if (element instanceof Preference preference) {
      joined.add(number, number(preference.preferred()));
      joined.add(number, number(preference.over()));
    }
  }

  /** Returns the number of an element that is in the graph. */
  int number(ElementId id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("No claim, question, argument or relation " + id + ".");
    }
    return number;
  }

  boolean has(ElementId id) {
    return numbers.containsKey(id);
  }

  int size() {
    return elements.size();
  }

  Element element(int number) {
    return elements.get(number);
  }

  ElementId id(int number) {
    return elements.get(number).id();
  }

  boolean isClaim(int number) {
    return number < claims;
  }

  boolean isQuestion(int number) {
    return number >= claims && number < questions;
  }

  boolean isArgument(int number) {
    return number >= questions && number < arguments;
  }

  boolean isRelation(int number) {
    return number >= arguments;
  }

  int firstArgument() {
    return questions;
  }

  int firstRelation() {
    return arguments;
  }

  Argument argument(int number) {
    return (Argument) elements.get(number);
  }

  Claim claim(int number) {
    return (Claim) elements.get(number);
  }

  Relation relation(int number) {
    return (Relation) elements.get(number);
  }

  /** Returns what the element bears on; the one target of an argument. */
  Numbers above() {
    return above;
  }

  /**
   * Returns what bears on the element; the premises of an argument are those below that are claims.
   */
  Numbers below() {
    return below;
  }

  /** Returns the two ends of a relation. */
  Numbers ends() {
    return ends;
  }

  /** Returns the relations that the element is an end of, twice where it is both. */
  Numbers relationsOf() {
    return relationsOf;
  }

  /** Lists of numbers, one for each number, in two arrays. */
  static final class Numbers {
    private final int[] starts;
    private final int[] items;

    private Numbers(int[] starts, int[] items) {
      this.starts = starts;
      this.items = items;
    }

    int start(int number) {
      return starts[number];
    }

    int end(int number) {
      return starts[number + 1];
    }

    int item(int position) {
      return items[position];
    }

    int count(int number) {
      return starts[number + 1] - starts[number];
    }
  }

  private static final class Pairs {
    private int[] firsts = new int[64];
    private int[] seconds = new int[64];
    private int size;

    void add(int first, int second) {
      if (size == firsts.length) {
        firsts = java.util.Arrays.copyOf(firsts, size * 2);
        seconds = java.util.Arrays.copyOf(seconds, size * 2);
      }
      firsts[size] = first;
      seconds[size++] = second;
    }

    /** Returns the seconds of each first, or turned the other way, in the order of addition. */
    Numbers grouped(int count, boolean turned) {
      int[] keys = turned ? seconds : firsts;
      int[] values = turned ? firsts : seconds;
      int[] starts = new int[count + 1];
      for (int i = 0; i < size; i++) {
        starts[keys[i] + 1]++;
      }
      for (int i = 0; i < count; i++) {
        starts[i + 1] += starts[i];
      }
      int[] next = starts.clone();
      int[] items = new int[size];
      for (int i = 0; i < size; i++) {
        items[next[keys[i]]++] = values[i];
      }
      return new Numbers(starts, items);
    }
  }
}
