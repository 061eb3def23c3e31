package org.argmap.print;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.argmap.model.ClaimId;
import org.argmap.model.Finding;
import org.argmap.model.QuestionId;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxKind;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Frame;
import org.argmap.render.text.VisibleText;

/** Tells of the characters that no font of an output has. */
final class MissingLetters {

  /** How many different characters a message names. */
  private static final int NAMED = 8;

  private final FontStack fonts;
  private final List<Finding> findings = new ArrayList<>();

  private MissingLetters(FontStack fonts) {
    this.fonts = fonts;
  }

  /** One finding for the title and for each frame and box with such characters, in this order. */
  static List<Finding> of(Diagram diagram, PrintFonts fonts) {
    MissingLetters missing = new MissingLetters(new FontStack(fonts));
    missing.check("The title", diagram.title(), null);
    for (Frame frame : diagram.frames()) {
      missing.check("The title of section " + frame.id(), frame.title(), null);
    }
    for (Box box : diagram.boxes()) {
      String words = String.join(" ", box.label(), box.heading(), box.text(), box.note());
      missing.check(capital(box.kind().words()) + ' ' + box.id(), words, box);
    }
    return List.copyOf(missing.findings);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private void check(String what, String text, @org.jspecify.annotations.Nullable Box box) {
    Set<Integer> missing = new LinkedHashSet<>();
    VisibleText.of(text)
        .codePoints()
        .filter(c -> c != 0xFFFD && !fonts.has(c))
        .forEach(missing::add);
    if (missing.isEmpty()) {
      return;
    }
    String names =
        missing.stream()
            .limit(NAMED)
            .map(c -> String.format(Locale.ROOT, "%s (U+%04X)", Character.toString(c), c))
            .collect(Collectors.joining(", "));
    String more =
        missing.size() > NAMED ? " and " + (missing.size() - NAMED) + " other characters" : "";
    Finding.Builder finding =
        Finding.warning(
                "drawing.missing-letter",
                what
                    + " has characters that no font has; each is drawn as \u25A1: "
                    + names
                    + more
                    + ".")
            .hint("Add a TrueType font that has them, or draw SVG.");
    if (box != null && box.kind() == BoxKind.CLAIM) {
      finding.element(new ClaimId(box.id()));
    } else if (box != null && box.kind() == BoxKind.QUESTION) {
      finding.element(new QuestionId(box.id()));
    }
    findings.add(finding.build());
  }
}
