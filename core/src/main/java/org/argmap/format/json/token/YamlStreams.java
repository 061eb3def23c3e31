package org.argmap.format.json.token;

import org.argmap.internal.yaml.WholeCharactersReader;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Parsers of YAML, set up so that all limits are ours and each is a finding. They are in a class of
 * their own so that reading JSON loads no YAML.
 */
public final class YamlStreams {
  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .streamReadConstraints(JsonStreams.NO_LIMITS)
          .loadSettings(LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build())
          .build();

  private YamlStreams() {}

  /** Returns a parser of a text. */
  public static YAMLParser parser(String yaml) {
    return (YAMLParser)
        YAML.createParser(ObjectReadContext.empty(), new WholeCharactersReader(yaml));
  }
}
