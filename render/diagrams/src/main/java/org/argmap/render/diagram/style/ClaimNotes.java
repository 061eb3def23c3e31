package org.argmap.render.diagram.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.argmap.model.Citation;
import org.argmap.model.Claim;
import org.argmap.model.Likelihood;
import org.argmap.render.diagram.view.Detail;
import org.argmap.render.diagram.view.VisibleMap;

/** The note below the text of a claim: its likelihood and sources, if the view shows them. */
final class ClaimNotes {

  private ClaimNotes() {}

  static String of(Claim claim, VisibleMap visible) {
    List<String> notes = new ArrayList<>();
    if (visible.view().shows(Detail.LIKELIHOODS)) {
      claim.likelihood().map(ClaimNotes::words).ifPresent(notes::add);
      claim.confidence().ifPresent(level -> notes.add(level.word() + " confidence"));
    }
    if (visible.view().shows(Detail.SOURCES) && !claim.citations().isEmpty()) {
      List<String> sources = new ArrayList<>();
      for (Citation citation : claim.citations()) {
        sources.add(words(citation, visible));
      }
      notes.add((sources.size() == 1 ? "Source: " : "Sources: ") + String.join("; ", sources));
    }
    return String.join(". ", notes);
  }

  /** Returns the term and its range, such as {@code likely (55 to 80 %)}. */
  static String words(Likelihood likelihood) {
    return String.format(
        Locale.ROOT,
        "%s (%s to %s %%)",
        likelihood.term(),
        number(likelihood.lower()),
        number(likelihood.upper()));
  }

  private static String number(double percent) {
    return percent == Math.rint(percent) ? Long.toString((long) percent) : Double.toString(percent);
  }

  static String words(Citation citation, VisibleMap visible) {
    String title = visible.map().source(citation.source()).title();
    return citation.locator().map(locator -> title + ", " + locator).orElse(title);
  }
}
