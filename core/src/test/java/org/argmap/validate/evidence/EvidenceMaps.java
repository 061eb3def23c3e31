package org.argmap.validate.evidence;

import java.util.List;
import java.util.function.Consumer;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.Citation;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Credibility;
import org.argmap.model.Finding;
import org.argmap.model.Reliability;
import org.argmap.model.Source;
import org.argmap.model.SourceId;
import org.argmap.validate.Validator;

/** Short words for maps with sources. */
final class EvidenceMaps {
  private EvidenceMaps() {}

  static ArgumentMap map(Consumer<ArgumentMapBuilder> parts) {
    ArgumentMapBuilder builder = ArgumentMap.builder("Intrusion");
    parts.accept(builder);
    return builder.build();
  }

  static ClaimId id(String claim) {
    return ClaimId.of(claim);
  }

  /** Adds claims, each citing the sources named after its id: {@code "a s t"}. */
  static void claims(ArgumentMapBuilder builder, String... idsAndSources) {
    for (String each : idsAndSources) {
      String[] words = each.split(" ", -1);
      Claim.Builder claim = Claim.builder(id(words[0]), "The claim " + words[0] + " is made.");
      for (int i = 1; i < words.length; i++) {
        claim.cite(Citation.of(SourceId.of(words[i])));
      }
      builder.add(claim.build());
    }
  }

  /** Adds a claim with one graded citation. */
  static void graded(ArgumentMapBuilder builder, String claim, String source, Credibility grade) {
    builder.add(
        Claim.builder(id(claim), "The claim " + claim + " is made.")
            .cite(Citation.builder(SourceId.of(source)).credibility(grade).build())
            .build());
  }

  /** Adds sources with what each derives from: {@code "s t"} derives from t. */
  static void sources(ArgumentMapBuilder builder, String... idsAndOriginals) {
    for (String each : idsAndOriginals) {
      source(builder, null, each);
    }
  }

  /** Adds a source of this reliability, with what it derives from. */
  static void source(ArgumentMapBuilder builder, Reliability grade, String idAndOriginals) {
    String[] words = idAndOriginals.split(" ", -1);
    Source.Builder source = Source.builder(SourceId.of(words[0]), "Report " + words[0]);
    for (int i = 1; i < words.length; i++) {
      source.derivedFrom(SourceId.of(words[i]));
    }
    if (grade != null) {
      source.reliability(grade);
    }
    builder.add(source.build());
  }

  static void support(ArgumentMapBuilder builder, String target, String... premises) {
    ClaimId[] more = new ClaimId[premises.length - 1];
    for (int i = 1; i < premises.length; i++) {
      more[i - 1] = id(premises[i]);
    }
    builder.support(id(target), id(premises[0]), more);
  }

  static List<Finding> findings(String code, ArgumentMap map) {
    return Validator.standard().toBuilder().only(code).build().validate(map).findings();
  }

  /** The ids of the elements of a finding. */
  static List<String> ids(Finding finding) {
    return finding.elements().stream().map(Object::toString).toList();
  }
}
