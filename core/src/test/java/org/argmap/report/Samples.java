package org.argmap.report;

import java.util.List;
import org.argmap.model.ArgumentId;
import org.argmap.model.ClaimId;
import org.argmap.model.Edit;
import org.argmap.model.Finding;
import org.argmap.model.SourcePlace;
import org.argmap.validate.Report;
import org.argmap.validate.SuppressedFinding;
import org.argmap.validate.Suppression;

/** Reports that several tests render. */
final class Samples {
  static final String DOCUMENT = "maps/notes.yaml";

  static final String YAML =
      """
      argmap: "1.0"
      title: Sharing
      claims:
        - id: sharing
          text: States share more.
        - id: trust
          text: Intrusions erode trust.
      arguments:
        - opposes: sharing
          premises: [trust]
      """;

  private Samples() {}

  static Finding cycle() {
    return Finding.error("structure.cycle", "The claim \"trust\" supports itself.")
        .element(ClaimId.of("trust"), ArgumentId.of("back"))
        .place(SourcePlace.at(6, 9).to(6, 13).inDocument(DOCUMENT).withPointer("/claims/1/id"))
        .hint("Remove the argument \"back\".")
        .fix(Edit.remove(ArgumentId.of("back")))
        .build();
  }

  static Finding oneSided() {
    return Finding.warning("reasoning.one-sided-case", "Nothing speaks for the claim \"sharing\".")
        .element(ClaimId.of("sharing"))
        .place(SourcePlace.at(4, 5).to(5, 28).inDocument(DOCUMENT))
        .hint("Look for the best reason.")
        .build();
  }

  static Finding withoutPlace() {
    return Finding.note("structure.several-roots", "The map has two roots.")
        .element(ClaimId.of("sharing"), ClaimId.of("other"))
        .build();
  }

  static Finding bare() {
    return Finding.note("house.untitled", "The map has no title.").build();
  }

  static SuppressedFinding accepted() {
    return new SuppressedFinding(
        Finding.warning("evidence.no-source", "The claim \"trust\" has no source.")
            .element(ClaimId.of("trust"))
            .place(SourcePlace.at(7, 11).inDocument(DOCUMENT))
            .build(),
        Suppression.of("evidence", ClaimId.of("trust"), "Common knowledge among the readers."));
  }

  static Report full() {
    return new Report(List.of(cycle(), oneSided(), withoutPlace(), bare()), List.of(accepted()));
  }

  static Report of(Finding... findings) {
    return new Report(List.of(findings), List.of());
  }

  static Report clean() {
    return new Report(List.of(), List.of());
  }
}
