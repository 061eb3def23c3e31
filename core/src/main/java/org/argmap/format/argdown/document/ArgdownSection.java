package org.argmap.format.argdown.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.argmap.format.argdown.syntax.Heading;
import org.argmap.model.Attributes;
import org.argmap.model.SourcePlace;
import org.jspecify.annotations.Nullable;

/** A section: what stands below a heading, up to the next one of its level or above. */
public final class ArgdownSection implements WrittenPart {
  private final String id;
  private final int level;
  private final @Nullable Heading node;
  private final SourcePlace place;
  private final MarkedText content;
  private final Attributes data;
  private final @Nullable ArgdownSection parent;
  private final List<ArgdownSection> children = new ArrayList<>(0);
  private int end;
  private int index;

  ArgdownSection(
      String id,
      Heading node,
      MarkedText content,
      Attributes data,
      @Nullable ArgdownSection parent) {
    this(id, node.level(), node, node.place(), content, data, parent);
    this.end = node.span().end();
  }

  /** Makes a section that settings define, not a heading. */
  ArgdownSection(
      String id,
      int level,
      @Nullable Heading node,
      SourcePlace place,
      MarkedText content,
      Attributes data,
      @Nullable ArgdownSection parent) {
    this.id = id;
    this.level = level;
    this.node = node;
    this.place = place;
    this.content = content;
    this.data = data;
    this.parent = parent;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  void index(int number) {
    index = number;
  }

  /** The number of the section among all sections of the document, from 0. */
  public int index() {
    return index;
  }

  void reachesTo(int index) {
    end = Math.max(end, index);
  }

  /** The name of the section in Argdown's JSON: {@code s1}, {@code s2} and so on, in order. */
  public String id() {
    return id;
  }

  /** The level of its heading, from 1. */
  public int level() {
    return level;
  }

  /** The words of its heading. */
  public String title() {
    return content.text();
  }

  /** The words of its heading, with their marked parts and tags. */
  public MarkedText content() {
    return content;
  }

  /** The tags of its heading. */
  public List<String> tags() {
    return content.tags();
  }

  /** The data of its heading; empty if there are none. */
  public Attributes data() {
    return data;
  }

  /** Its heading as it is written; none if it is made by the settings of the document. */
  public Optional<Heading> node() {
    return Optional.ofNullable(node);
  }

  /** The section in which it lies, if it lies in one. */
  public Optional<ArgdownSection> parent() {
    return Optional.ofNullable(parent);
  }

  /** The sections in it, in order. */
  public List<ArgdownSection> children() {
    return Collections.unmodifiableList(children);
  }

  /**
   * The index in the text after its last character, those of the sections in it included; 0 if it
   * is made by settings.
   */
  public int end() {
    return end;
  }

  /** Where its heading stands, or the settings that make it. */
  public SourcePlace place() {
    return place;
  }

  /** The words of its heading. */
  @Override
  public String toString() {
    return "#".repeat(Math.min(level(), 20)) + " " + title();
  }
}
