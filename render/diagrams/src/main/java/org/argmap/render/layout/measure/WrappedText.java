package org.argmap.render.layout.measure;

import java.util.List;
import org.argmap.render.text.FontMetrics;

/**
 * The text of a box broken into lines.
 *
 * @param heading the lines of the heading, set in bold
 * @param body the lines below the heading
 */
public record WrappedText(List<String> heading, List<String> body) {

  /** Returns the number of lines. */
  public int lineCount() {
    return heading.size() + body.size();
  }

  /** Returns the width of the widest line in a font size. */
  public double width(double fontSize) {
    double widest = 0;
    for (String line : heading) {
      widest = Math.max(widest, FontMetrics.bold().width(line, fontSize));
    }
    for (String line : body) {
      widest = Math.max(widest, FontMetrics.regular().width(line, fontSize));
    }
    return widest;
  }
}
