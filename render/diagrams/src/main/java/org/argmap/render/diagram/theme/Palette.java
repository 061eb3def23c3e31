package org.argmap.render.diagram.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.diagram.Tone;
import org.jspecify.annotations.Nullable;

/**
 * The colours of a picture, each written {@code #rrggbb}.
 *
 * <pre>{@code
 * Palette ours = Theme.standard().light().toBuilder().support("#00695c").build();
 * }</pre>
 *
 * <p>Colours that cannot be read are refused: a palette is only made when its words have a contrast
 * of 4.5:1 on everything they stand on and its lines and borders one of 3:1.
 */
public final class Palette {

  /** How much of a colour is in the fill of the boxes that it borders. */
  private static final double TINT = 0.12;

  private final String ground;
  private final String box;
  private final String question;
  private final String frame;
  private final String text;
  private final String border;
  private final String support;
  private final String oppose;
  private final String relation;
  private final String locution;

  private Palette(Builder from) {
    this.ground = from.ground;
    this.box = from.box;
    this.question = from.question;
    this.frame = from.frame;
    this.text = from.text;
    this.border = from.border;
    this.support = from.support;
    this.oppose = from.oppose;
    this.relation = from.relation;
    this.locution = from.locution;
  }

  /** Returns the colours of the library on white, to be changed. */
  public static Builder builder() {
    return Theme.standard().light().toBuilder();
  }

  /** Returns the colours of the library, from which all others are made. */
  static Palette standard() {
    return new Palette(new Builder());
  }

  /** Returns a builder that begins with these colours. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Returns what the picture is drawn on. */
  public String ground() {
    return ground;
  }

  /** Returns the fill of boxes. */
  public String box() {
    return box;
  }

  /** Returns the fill of questions. */
  public String question() {
    return question;
  }

  /** Returns the fill of frames. */
  public String frame() {
    return frame;
  }

  /** Returns the words. */
  public String text() {
    return text;
  }

  /** Returns the borders of boxes. */
  public String border() {
    return border;
  }

  /** Returns the lines of supporting arguments. */
  public String support() {
    return support;
  }

  /** Returns the lines of opposing arguments. */
  public String oppose() {
    return oppose;
  }

  /** Returns the lines of relations between claims, of answers and of frames. */
  public String relation() {
    return relation;
  }

  /** Returns the borders and lines of what was said. */
  public String locution() {
    return locution;
  }

  /** Returns the fill of boxes of a tone. */
  public String fill(Tone tone) {
    return switch (tone) {
      case NEUTRAL -> box;
      case QUESTION -> question;
      case FRAME -> frame;
      case SUPPORT -> tint(support);
      case OPPOSE -> tint(oppose);
      case RELATION -> tint(relation);
      case LOCUTION -> tint(locution);
    };
  }

  /** Returns the borders of boxes of a tone. */
  public String border(Tone tone) {
    return switch (tone) {
      case NEUTRAL, QUESTION, FRAME -> border;
      case SUPPORT -> support;
      case OPPOSE -> oppose;
      case RELATION -> relation;
      case LOCUTION -> locution;
    };
  }

  /** Returns the colour of lines of a kind and of their heads. */
  public String line(LineKind kind) {
    return switch (kind) {
      case SUPPORT -> support;
      case OPPOSE, CHALLENGE -> oppose;
      case SAYS, REPLY -> locution;
      case SUPPORTED_BY, IN_CONTEXT_OF -> border;
      case PREMISE,
          CONTRADICTION,
          CONTRARIETY,
          RESTATEMENT,
          PREFERENCE,
          ANSWER,
          ABOUT,
          INDIRECT,
          SOURCE ->
          relation;
    };
  }

  private String tint(String colour) {
    return Rgb.parse(box).mix(Rgb.parse(colour), TINT).toString();
  }

  /** Every pair of colours that must stand apart, in a fixed order, with the ratio it has. */
  public List<Contrast> contrasts() {
    List<Contrast> pairs = new ArrayList<>();
    pairs.add(new Contrast("text on ground", text, ground, Contrast.TEXT));
    for (Tone tone : Tone.values()) {
      String name = tone.name().toLowerCase(Locale.ROOT);
      pairs.add(new Contrast("text on " + name + " boxes", text, fill(tone), Contrast.TEXT));
    }
    List<String> names = List.of("border", "support", "oppose", "relation", "locution");
    List<String> colours = List.of(border, support, oppose, relation, locution);
    for (int i = 0; i < names.size(); i++) {
      pairs.add(on(names.get(i), "ground", colours.get(i), ground));
      pairs.add(on(names.get(i), "frame", colours.get(i), frame));
    }
    for (int i = 1; i < names.size() - 1; i++) {
      // The sign in a joint has the colour of the ground; the ratio is the same turned round.
      String name = names.get(i) + " behind its sign";
      pairs.add(new Contrast(name, colours.get(i), ground, Contrast.TEXT));
    }
    return List.copyOf(pairs);
  }

  private static Contrast on(String name, String groundName, String colour, String ground) {
    return new Contrast(name + " on " + groundName, colour, ground, Contrast.GRAPHICS);
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Palette other && colours().equals(other.colours());
  }

  @Override
  public int hashCode() {
    return colours().hashCode();
  }

  @Override
  public String toString() {
    return "palette " + colours();
  }

  private List<String> colours() {
    return List.of(ground, box, question, frame, text, border, support, oppose, relation, locution);
  }

  /** Colours in the making. */
  public static final class Builder {

    private String ground;
    private String box;
    private String question;
    private String frame;
    private String text;
    private String border;
    private String support;
    private String oppose;
    private String relation;
    private String locution;

    private Builder() {
      ground = "#ffffff";
      box = "#ffffff";
      question = "#eef2f7";
      frame = "#f5f6f8";
      text = "#1a1a1a";
      border = "#5b6470";
      support = "#0A5FA8";
      oppose = "#B34700";
      relation = "#5b6470";
      locution = "#7A5A00";
    }

    private Builder(Palette from) {
      this.ground = from.ground;
      this.box = from.box;
      this.question = from.question;
      this.frame = from.frame;
      this.text = from.text;
      this.border = from.border;
      this.support = from.support;
      this.oppose = from.oppose;
      this.relation = from.relation;
      this.locution = from.locution;
    }

    /** Sets what the picture is drawn on. */
    public Builder ground(String colour) {
      this.ground = checked(colour);
      return this;
    }

    /** Sets the fill of boxes. */
    public Builder box(String colour) {
      this.box = checked(colour);
      return this;
    }

    /** Sets the fill of questions. */
    public Builder question(String colour) {
      this.question = checked(colour);
      return this;
    }

    /** Sets the fill of frames. */
    public Builder frame(String colour) {
      this.frame = checked(colour);
      return this;
    }

    /** Sets the words. */
    public Builder text(String colour) {
      this.text = checked(colour);
      return this;
    }

    /** Sets the borders of boxes. */
    public Builder border(String colour) {
      this.border = checked(colour);
      return this;
    }

    /** Sets the lines of supporting arguments. */
    public Builder support(String colour) {
      this.support = checked(colour);
      return this;
    }

    /** Sets the lines of opposing arguments. */
    public Builder oppose(String colour) {
      this.oppose = checked(colour);
      return this;
    }

    /** Sets the lines of relations between claims, of answers and of frames. */
    public Builder relation(String colour) {
      this.relation = checked(colour);
      return this;
    }

    /** Sets the borders and lines of what was said. */
    public Builder locution(String colour) {
      this.locution = checked(colour);
      return this;
    }

    /**
     * Every pair of these colours that stands too little apart, in a fixed order; empty where the
     * palette can be made.
     */
    public List<Contrast> problems() {
      return new Palette(this).contrasts().stream().filter(pair -> !pair.isEnough()).toList();
    }

    /**
     * Makes the palette.
     *
     * @throws IllegalArgumentException if some pairs stand too little apart; the message names
     *     each, its ratio, and the nearest colour that would do
     */
    public Palette build() {
      List<Contrast> problems = problems();
      if (!problems.isEmpty()) {
        throw new IllegalArgumentException(
            problems.stream()
                .map(Contrast::message)
                .collect(Collectors.joining(".\n", "These colours cannot be read:\n", ".")));
      }
      return new Palette(this);
    }

    private static String checked(String colour) {
      Rgb.parse(colour);
      return colour;
    }
  }
}
