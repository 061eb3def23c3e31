package org.argmap.render.diagram;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A box of the picture: a claim, a question, an argument or whatever a style draws as one, with its
 * words.
 *
 * <pre>{@code
 * Box box = Box.builder("trust", BoxKind.CLAIM).text("Intrusions erode trust.").build();
 * }</pre>
 */
public final class Box {

  private final String id;
  private final BoxKind kind;
  private final BoxShape shape;
  private final Tone tone;
  private final String label;
  private final String heading;
  private final String text;
  private final String note;
  private final List<Mark> marks;
  private final int hidden;
  private final @Nullable String link;

  private Box(Builder from) {
    this.id = from.id;
    this.kind = from.kind;
    this.shape = from.shape;
    this.tone = from.tone;
    this.label = from.label;
    this.heading = from.heading;
    this.text = from.text;
    this.note = from.note;
    this.marks = List.copyOf(from.marks);
    this.hidden = from.hidden;
    this.link = from.link;
  }

  /**
   * Returns a builder of a box: a rectangle in neutral colours without words, a hexagon for a
   * question.
   *
   * @param id the id of the element it stands for; no other box or joint has it
   */
  public static Builder builder(String id, BoxKind kind) {
    return new Builder(id, kind);
  }

  /** Returns a builder that begins with everything this box has. */
  public Builder toBuilder() {
    Builder builder = new Builder(id, kind).shape(shape).tone(tone).label(label).heading(heading);
    builder.text(text).note(note).marks(marks).hidden(hidden);
    builder.link = link;
    return builder;
  }

  /** Returns the id of the element it stands for; no other box or joint has it. */
  public String id() {
    return id;
  }

  /** Returns what it stands for. */
  public BoxKind kind() {
    return kind;
  }

  /** Its outline. */
  public BoxShape shape() {
    return shape;
  }

  /** Its colours. */
  public Tone tone() {
    return tone;
  }

  /**
   * Returns a short word or code drawn bold before the heading, such as "G1"; empty where it has
   * none.
   */
  public String label() {
    return label;
  }

  /** Returns the title of the element, drawn bold; empty where it has none. */
  public String heading() {
    return heading;
  }

  /** Returns the words of the element, whole; cut only where they are drawn. */
  public String text() {
    return text;
  }

  /**
   * Returns a remark drawn below the words, such as the sources of a claim; empty where there is
   * none.
   */
  public String note() {
    return note;
  }

  /** Returns what is drawn beside the words, without repetition. */
  public List<Mark> marks() {
    return marks;
  }

  /** Returns whether the box bears the mark. */
  public boolean has(Mark mark) {
    return marks.contains(mark);
  }

  /**
   * Returns how many elements of the map are collapsed behind the box; where there are any it is
   * drawn as a stack of paper with the number.
   */
  public int hidden() {
    return hidden;
  }

  /** Returns where a click on the box leads: an address with the scheme http, https or mailto. */
  public Optional<String> link() {
    return Optional.ofNullable(link);
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Box other
        && id.equals(other.id)
        && kind == other.kind
        && shape == other.shape
        && tone == other.tone
        && label.equals(other.label)
        && heading.equals(other.heading)
        && text.equals(other.text)
        && note.equals(other.note)
        && marks.equals(other.marks)
        && hidden == other.hidden
        && Objects.equals(link, other.link);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, kind, shape, tone, label, heading, text, note, marks, hidden, link);
  }

  @Override
  public String toString() {
    return kind.cssClass() + ' ' + id + (label.isEmpty() ? "" : " (" + label + ')');
  }

  /** A box in the making. */
  public static final class Builder {

    private final String id;
    private final BoxKind kind;
    private BoxShape shape;
    private Tone tone;
    private String label = "";
    private String heading = "";
    private String text = "";
    private String note = "";
    private final List<Mark> marks = new ArrayList<>(2);
    private int hidden;
    private @Nullable String link;

    private Builder(String id, BoxKind kind) {
      this.id = requireNonNull(id, "id");
      this.kind = requireNonNull(kind, "kind");
      this.shape = kind == BoxKind.QUESTION ? BoxShape.HEXAGON : BoxShape.RECTANGLE;
      this.tone = kind == BoxKind.QUESTION ? Tone.QUESTION : Tone.NEUTRAL;
    }

    /** Sets the outline. */
    public Builder shape(BoxShape value) {
      this.shape = requireNonNull(value, "shape");
      return this;
    }

    /** Sets the colours. */
    public Builder tone(Tone value) {
      this.tone = requireNonNull(value, "tone");
      return this;
    }

    /** Sets the short word or code before the heading. */
    public Builder label(String value) {
      this.label = requireNonNull(value, "label");
      return this;
    }

    /** Sets the title. */
    public Builder heading(String value) {
      this.heading = requireNonNull(value, "heading");
      return this;
    }

    /** Sets the words. */
    public Builder text(String value) {
      this.text = requireNonNull(value, "text");
      return this;
    }

    /** Sets the remark below the words. */
    public Builder note(String value) {
      this.note = requireNonNull(value, "note");
      return this;
    }

    /** Adds a mark, unless the box bears it already. */
    public Builder mark(Mark mark) {
      if (!marks.contains(requireNonNull(mark, "mark"))) {
        marks.add(mark);
      }
      return this;
    }

    /** Adds marks, each unless the box bears it already. */
    public Builder marks(Iterable<Mark> values) {
      values.forEach(this::mark);
      return this;
    }

    /**
     * Sets how many elements are collapsed behind the box.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public Builder hidden(int count) {
      if (count < 0) {
        throw new IllegalArgumentException(
            "Box " + id + " cannot have " + count + " elements behind it.");
      }
      this.hidden = count;
      return this;
    }

    /**
     * Sets where a click on the box leads.
     *
     * @throws IllegalArgumentException if the address does not begin with http:, https: or mailto:
     */
    public Builder link(String address) {
      if (!mayLink(address)) {
        throw new IllegalArgumentException(
            "Box "
                + id
                + " cannot link to \""
                + address
                + "\": an address begins with http:, https: or mailto:.");
      }
      this.link = address;
      return this;
    }

    /** Makes the box. */
    public Box build() {
      return new Box(this);
    }
  }

  /** Returns whether a box may link to an address: its scheme is http, https or mailto. */
  public static boolean mayLink(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return (lower.startsWith("http:") || lower.startsWith("https:") || lower.startsWith("mailto:"))
        && lower.chars().noneMatch(c -> c <= ' ' || c == 0x7F);
  }
}
