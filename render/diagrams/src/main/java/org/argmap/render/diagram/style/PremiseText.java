package org.argmap.render.diagram.style;

import java.util.ArrayList;
import java.util.List;
import org.argmap.model.Claim;
import org.argmap.render.diagram.view.VisibleMap;

/** The text of the premises that are written inside the box of their argument. */
final class PremiseText {

  private PremiseText() {}

  /** Returns the claims as running text, counted through where there are several. */
  static String of(List<Claim> premises, VisibleMap visible) {
    List<String> words = new ArrayList<>(premises.size());
    for (int i = 0; i < premises.size(); i++) {
      Claim premise = premises.get(i);
      String text = premise.text().isBlank() ? premise.title().orElse("") : premise.text();
      // As in the literature on enthymemes, what is left unsaid stands in brackets.
      String marked = visible.isImplicit(premise.id()) ? '[' + text + ']' : text;
      words.add(premises.size() > 1 ? "(" + (i + 1) + ") " + marked : marked);
    }
    return String.join(" ", words);
  }

  /** Returns the details of the claims that a view asks for. */
  static String notes(List<Claim> premises, VisibleMap visible) {
    List<String> notes = new ArrayList<>();
    for (Claim premise : premises) {
      String note = ClaimNotes.of(premise, visible);
      if (!note.isEmpty()) {
        notes.add(note);
      }
    }
    return String.join(". ", notes);
  }
}
