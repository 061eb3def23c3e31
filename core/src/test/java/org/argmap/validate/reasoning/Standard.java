package org.argmap.validate.reasoning;

import java.util.List;
import java.util.stream.Stream;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Finding;
import org.argmap.validate.Validator;

/** What the standard validator finds, by code. */
final class Standard {
  private Standard() {}

  static List<String> codes(ArgumentMap map, String... prefixes) {
    return Validator.standard().validate(map).findings().stream()
        .map(Finding::code)
        .filter(code -> Stream.of(prefixes).anyMatch(code::startsWith))
        .toList();
  }
}
