package org.argmap.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.ClaimId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A map on which layouts are compared, read from what {@code gen-map.mjs} prints: an object with
 * {@code nodes} (id, title, text) and {@code edges} (id, the numbers {@code s} and {@code t} of the
 * nodes they join, type). Each node is a claim, each edge an argument with one premise; both keep
 * their order.
 */
final class GeneratedMap {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private GeneratedMap() {}

  static ArgumentMap read(Path file) throws IOException {
    return of(JSON.readTree(Files.readString(file)), file.getFileName().toString());
  }

  private static ArgumentMap of(JsonNode map, String title) {
    ArgumentMapBuilder builder = ArgumentMap.builder(title);
    builder.metadata(metadata -> metadata.language("en"));
    List<ClaimId> claims = new ArrayList<>();
    for (JsonNode node : map.get("nodes").values()) {
      String heading = node.get("title").asString();
      claims.add(
          builder.claim(
              node.get("id").asString(), node.get("text").asString(), c -> c.title(heading)));
    }
    for (JsonNode edge : map.get("edges").values()) {
      String id = edge.get("id").asString();
      ClaimId premise = claims.get(edge.get("s").asInt());
      ClaimId target = claims.get(edge.get("t").asInt());
      if (edge.get("type").asString().equals("support")) {
        builder.support(id, target, premise);
      } else {
        builder.oppose(id, target, premise);
      }
    }
    return builder.build();
  }
}
