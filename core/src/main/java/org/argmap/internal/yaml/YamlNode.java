package org.argmap.internal.yaml;

import java.util.List;
import org.argmap.model.SourcePlace;

/** A part of a YAML document, with its place in the text. */
public sealed interface YamlNode {

  /** Where it begins. */
  SourcePlace place();

  /** What it is, for messages, such as {@code a list}. */
  String what();

  /**
   * Names with values.
   *
   * @param entries the pairs, in the author's order; no name occurs twice
   * @param place where it begins
   */
  record Mapping(List<Entry> entries, SourcePlace place) implements YamlNode {
    /** Makes the mapping. */
    public Mapping {
      entries = List.copyOf(entries);
    }

    @Override
    public String what() {
      return "a mapping";
    }
  }

  /**
   * A name with its value.
   *
   * @param name the name
   * @param value the value
   * @param place where the name begins
   */
  record Entry(String name, YamlNode value, SourcePlace place) {}

  /**
   * Values in order.
   *
   * @param items the values
   * @param place where it begins
   */
  record Sequence(List<YamlNode> items, SourcePlace place) implements YamlNode {
    /** Makes the sequence. */
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String what() {
      return "a list";
    }
  }

  /**
   * A text. Numbers and truth values are texts too, as they are written.
   *
   * @param text the text
   * @param kind what it is by YAML's rules; a text in quotation marks is always a text
   * @param place where it begins
   */
  record Scalar(String text, Kind kind, SourcePlace place) implements YamlNode {
    /** What a single value is. */
    public enum Kind {
      /** Words. */
      TEXT,
      /** A number. */
      NUMBER,
      /** True or false. */
      TRUTH
    }

    @Override
    public String what() {
      return "a text";
    }
  }

  /**
   * Nothing: an empty value, or one that could not be read and has its finding.
   *
   * @param place where it would be
   */
  record Missing(SourcePlace place) implements YamlNode {
    @Override
    public String what() {
      return "nothing";
    }
  }
}
