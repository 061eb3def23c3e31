package org.argmap.render.diagram;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The colours of a picture, each written {@code #rrggbb}.
 *
 * @param ground what the picture is drawn on
 * @param box the fill of claims
 * @param question the fill of questions
 * @param text the words
 * @param border the borders of boxes
 * @param support the lines of supporting arguments
 * @param oppose the lines of opposing arguments
 * @param relation the lines of relations between claims, of answers and of frames
 * @param frame the fill of frames
 */
public record Palette(
    String ground,
    String box,
    String question,
    String text,
    String border,
    String support,
    String oppose,
    String relation,
    String frame) {

  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

  /**
   * Checks the colours.
   *
   * @throws IllegalArgumentException if one is not of the form {@code #rrggbb}
   */
  public Palette {
    for (String colour :
        List.of(ground, box, question, text, border, support, oppose, relation, frame)) {
      if (!COLOUR.matcher(colour).matches()) {
        throw new IllegalArgumentException(
            "A colour is written as # and six hexadecimal digits, but this is \"" + colour + "\".");
      }
    }
  }
}
