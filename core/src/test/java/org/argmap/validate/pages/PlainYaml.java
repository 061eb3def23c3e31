package org.argmap.validate.pages;

import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads claims, and nothing but claims, so that the harness can be tested on its own. */
final class PlainYaml {
  private PlainYaml() {}

  static ArgumentMap read(String yaml) {
    ArgumentMapBuilder builder = ArgumentMap.builder();
    for (JsonNode claim : new YAMLMapper().readTree(yaml).path("claims")) {
      builder.add(
          Claim.builder(ClaimId.of(claim.get("id").asString()), claim.get("text").asString())
              .build());
    }
    return builder.build();
  }
}
