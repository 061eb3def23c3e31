package org.argmap.validate.text;

import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Claim;
import org.argmap.model.Element;
import org.argmap.model.Locution;
import org.argmap.model.Participant;
import org.argmap.model.Question;
import org.argmap.model.Reconstruction;
import org.argmap.model.Section;
import org.argmap.model.Source;

/**
 * The one place that knows which texts an element has that people read. The full text and the
 * authors of a source, addresses and attributes are data, and are not among them.
 */
final class ElementTexts {
  private ElementTexts() {}

  /** Is told of a text. */
  interface Visitor {
    void visit(TextPart part, String text);
  }

  /** Tells of the title and the description of a map. */
  static void forEach(ArgumentMap map, Visitor visitor) {
    map.metadata().title().ifPresent(title -> visitor.visit(TextPart.TITLE, title));
    map.metadata().description().ifPresent(text -> visitor.visit(TextPart.DESCRIPTION, text));
  }

  /** Tells of each text of an element: its own first, notes and tags last. */
  static void forEach(Element element, Visitor visitor) {
    if (element instanceof Claim claim) {
      ofClaim(claim, visitor);
    } else if (element instanceof Argument argument) {
      argument.title().ifPresent(title -> visitor.visit(TextPart.TITLE, title));
      argument.gist().ifPresent(gist -> visitor.visit(TextPart.GIST, gist));
    } else if (element instanceof Question question) {
      visitor.visit(TextPart.TEXT, question.text());
    } else if (element instanceof Source source) {
      visitor.visit(TextPart.TITLE, source.title());
    } else if (element instanceof Section section) {
      visitor.visit(TextPart.TITLE, section.title());
    } else if (element instanceof Reconstruction reconstruction) {
      visitor.visit(TextPart.TITLE, reconstruction.title());
      reconstruction.gist().ifPresent(gist -> visitor.visit(TextPart.GIST, gist));
    } else if (element instanceof Participant participant) {
      visitor.visit(TextPart.NAME, participant.name());
    } else if (element instanceof Locution locution) {
      visitor.visit(TextPart.TEXT, locution.text());
    }
    element.notes().forEach(note -> visitor.visit(TextPart.NOTE, note));
    element.tags().forEach(tag -> visitor.visit(TextPart.TAG, tag));
  }

  private static void ofClaim(Claim claim, Visitor visitor) {
    visitor.visit(TextPart.TEXT, claim.text());
    claim.title().ifPresent(title -> visitor.visit(TextPart.TITLE, title));
    claim
        .citations()
        .forEach(
            citation -> {
              citation.locator().ifPresent(where -> visitor.visit(TextPart.LOCATOR, where));
              citation.quotation().ifPresent(words -> visitor.visit(TextPart.QUOTATION, words));
            });
  }
}
