package org.argmap.render.diagram.theme;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** The parts of a picture that have a colour of their own, with the standard one. */
  private enum Part {
    GROUND("#ffffff"),
    BOX("#ffffff"),
    QUESTION("#eef2f7"),
    FRAME("#f5f6f8"),
    TEXT("#1a1a1a"),
    BORDER("#5b6470"),
    SUPPORT("#0A5FA8"),
    OPPOSE("#B34700"),
    RELATION("#5b6470"),
    LOCUTION("#7A5A00");

    private final String standard;

    Part(String standard) {
      this.standard = standard;
    }
  }

  private final Map<Part, String> colours;

  private Palette(Map<Part, String> colours) {
    this.colours = new EnumMap<>(colours);
  }

  /** Returns the colours of the library on white, to be changed. */
  public static Builder builder() {
    return Theme.standard().light().toBuilder();
  }

  /** Returns the colours of the library, from which all others are made. */
  static Palette standard() {
    Map<Part, String> colours = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      colours.put(part, part.standard);
    }
    return new Palette(colours);
  }

  /** Returns a builder that begins with these colours. */
  public Builder toBuilder() {
    return new Builder(colours);
  }

  private String colour(Part part) {
    return requireNonNull(colours.get(part));
  }

  /** Returns what the picture is drawn on. */
  public String ground() {
    return colour(Part.GROUND);
  }

  /** Returns the fill of boxes. */
  public String box() {
    return colour(Part.BOX);
  }

  /** Returns the fill of questions. */
  public String question() {
    return colour(Part.QUESTION);
  }

  /** Returns the fill of frames. */
  public String frame() {
    return colour(Part.FRAME);
  }

  /** Returns the words. */
  public String text() {
    return colour(Part.TEXT);
  }

  /** Returns the borders of boxes. */
  public String border() {
    return colour(Part.BORDER);
  }

  /** Returns the lines of supporting arguments. */
  public String support() {
    return colour(Part.SUPPORT);
  }

  /** Returns the lines of opposing arguments. */
  public String oppose() {
    return colour(Part.OPPOSE);
  }

  /** Returns the lines of relations between claims, of answers and of frames. */
  public String relation() {
    return colour(Part.RELATION);
  }

  /** Returns the borders and lines of what was said. */
  public String locution() {
    return colour(Part.LOCUTION);
  }

  /** Returns the fill of boxes of a tone. */
  public String fill(Tone tone) {
    return switch (tone) {
      case NEUTRAL -> box();
      case QUESTION -> question();
      case FRAME -> frame();
      case SUPPORT -> tint(support());
      case OPPOSE -> tint(oppose());
      case RELATION -> tint(relation());
      case LOCUTION -> tint(locution());
    };
  }

  /** Returns the borders of boxes of a tone. */
  public String border(Tone tone) {
    return switch (tone) {
      case NEUTRAL, QUESTION, FRAME -> border();
      case SUPPORT -> support();
      case OPPOSE -> oppose();
      case RELATION -> relation();
      case LOCUTION -> locution();
    };
  }

  /** Returns the colour of lines of a kind and of their heads. */
  public String line(LineKind kind) {
    return switch (kind) {
      case SUPPORT -> support();
      case OPPOSE, CHALLENGE -> oppose();
      case SAYS, REPLY -> locution();
      case SUPPORTED_BY, IN_CONTEXT_OF -> border();
      case PREMISE,
          CONTRADICTION,
          CONTRARIETY,
          RESTATEMENT,
          PREFERENCE,
          ANSWER,
          ABOUT,
          INDIRECT,
          SOURCE ->
          relation();
    };
  }

  private String tint(String colour) {
    return Rgb.parse(box()).mix(Rgb.parse(colour), TINT).toString();
  }

  /** Every pair of colours that must stand apart, in a fixed order, with the ratio it has. */
  public List<Contrast> contrasts() {
    List<Contrast> pairs = new ArrayList<>();
    pairs.add(new Contrast("text on ground", text(), ground(), Contrast.TEXT));
    for (Tone tone : Tone.values()) {
      String name = tone.name().toLowerCase(Locale.ROOT);
      pairs.add(new Contrast("text on " + name + " boxes", text(), fill(tone), Contrast.TEXT));
    }
    List<String> names = List.of("border", "support", "oppose", "relation", "locution");
    List<String> colours = List.of(border(), support(), oppose(), relation(), locution());
    for (int i = 0; i < names.size(); i++) {
      pairs.add(on(names.get(i), "ground", colours.get(i), ground()));
      pairs.add(on(names.get(i), "frame", colours.get(i), frame()));
    }
    for (int i = 1; i < names.size() - 1; i++) {
      // The sign in a joint has the colour of the ground; the ratio is the same turned round.
      String name = names.get(i) + " behind its sign";
      pairs.add(new Contrast(name, colours.get(i), ground(), Contrast.TEXT));
    }
    return List.copyOf(pairs);
  }

  private static Contrast on(String name, String groundName, String colour, String ground) {
    return new Contrast(name + " on " + groundName, colour, ground, Contrast.GRAPHICS);
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Palette other && colours.equals(other.colours);
  }

  @Override
  public int hashCode() {
    return colours.hashCode();
  }

  @Override
  public String toString() {
    return "palette " + List.copyOf(colours.values());
  }

  /** A builder of palettes. */
  public static final class Builder {

    private final Map<Part, String> colours;

    private Builder(Map<Part, String> colours) {
      this.colours = new EnumMap<>(colours);
    }

    private Builder set(Part part, String colour) {
      Rgb.parse(colour);
      colours.put(part, colour);
      return this;
    }

    /** Sets what the picture is drawn on. */
    public Builder ground(String colour) {
      return set(Part.GROUND, colour);
    }

    /** Sets the fill of boxes. */
    public Builder box(String colour) {
      return set(Part.BOX, colour);
    }

    /** Sets the fill of questions. */
    public Builder question(String colour) {
      return set(Part.QUESTION, colour);
    }

    /** Sets the fill of frames. */
    public Builder frame(String colour) {
      return set(Part.FRAME, colour);
    }

    /** Sets the words. */
    public Builder text(String colour) {
      return set(Part.TEXT, colour);
    }

    /** Sets the borders of boxes. */
    public Builder border(String colour) {
      return set(Part.BORDER, colour);
    }

    /** Sets the lines of supporting arguments. */
    public Builder support(String colour) {
      return set(Part.SUPPORT, colour);
    }

    /** Sets the lines of opposing arguments. */
    public Builder oppose(String colour) {
      return set(Part.OPPOSE, colour);
    }

    /** Sets the lines of relations between claims, of answers and of frames. */
    public Builder relation(String colour) {
      return set(Part.RELATION, colour);
    }

    /** Sets the borders and lines of what was said. */
    public Builder locution(String colour) {
      return set(Part.LOCUTION, colour);
    }

    /**
     * Every pair of these colours that stands too little apart, in a fixed order; empty where the
     * palette can be made.
     */
    public List<Contrast> problems() {
      return new Palette(colours).contrasts().stream().filter(pair -> !pair.isEnough()).toList();
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
      return new Palette(colours);
    }
  }
}
