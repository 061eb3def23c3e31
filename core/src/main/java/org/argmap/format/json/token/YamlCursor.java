package org.argmap.format.json.token;

import java.util.function.Consumer;
import org.argmap.format.json.text.CodePointColumns;
import org.argmap.internal.text.Quoted;
import org.argmap.model.Finding;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Goes over the tokens of a YAML document. Aliases, which the parser gives out as texts, become
 * embedded objects, which nothing takes for a text; anchors and type tags are reported.
 */
public final class YamlCursor extends TokenCursor {
  private final YAMLParser parser;
  private final Consumer<Finding> findings;
  private final CodePointColumns columns;

  public YamlCursor(
      YAMLParser parser,
      @Nullable String document,
      CodePointColumns columns,
      Consumer<Finding> findings) {
    super(parser, document);
    this.parser = parser;
    this.columns = columns;
    this.findings = findings;
  }

  @Override
  public @Nullable JsonToken advance() {
    JsonToken token;
    try {
      token = parser.nextToken();
    } catch (YamlEngineException | IndexOutOfBoundsException e) {
      // The latter would be a defect of the scanner, which no text may bring to the caller.
      fail(e);
      return null;
    }
    if (token == null) {
      return null;
    }
    if (parser.isCurrentAlias()) {
      alias();
      return JsonToken.VALUE_EMBEDDED_OBJECT;
    }
    String anchor = token == JsonToken.END_OBJECT ? null : parser.getObjectId();
    String tag = token == JsonToken.END_OBJECT ? null : parser.getTypeId();
    if (anchor != null && token != JsonToken.END_ARRAY) {
      findings.accept(
          Finding.warning(
                  "yaml.anchor",
                  "The anchor %s is passed over; what it marks is read."
                      .formatted(Quoted.text("&" + anchor)))
              .place(place())
              .hint("Argmap reads no aliases, so no anchor is needed.")
              .build());
    }
    if (tag != null && token != JsonToken.END_ARRAY) {
      findings.accept(
          Finding.warning(
                  "yaml.tag",
                  "The type tag %s is passed over; what it marks is read by its form."
                      .formatted(Quoted.text(tag)))
              .place(place())
              .hint("Take the tag out; put texts in quotes.")
              .build());
    }
    return token;
  }

  @Override
  public int matchNext(PropertyNameMatcher names) {
    return advance() == JsonToken.PROPERTY_NAME ? names.matchName(parser.currentName()) : -1;
  }

  private void alias() {
    findings.accept(
        Finding.error(
                "yaml.alias",
                "The alias %s is not followed: what it repeats is missing here."
                    .formatted(Quoted.text("*" + parser.getString())))
            .place(place())
            .hint("Write out what it stands for.")
            .build());
  }

  @Override
  public boolean readsPlainAsText() {
    return true;
  }

  @Override
  public String codePrefix() {
    return "yaml";
  }

  @Override
  public int column(TokenStreamLocation location) {
    return columns.utf16Column(location.getLineNr(), location.getColumnNr());
  }
}
