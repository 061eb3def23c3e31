package org.argmap.format;

import java.util.List;
import org.argmap.format.argdown.ArgdownFormat;
import org.argmap.format.argdown.ArgdownJsonFormat;
import org.argmap.format.json.JsonFormat;
import org.argmap.format.json.YamlFormat;

/**
 * The formats that come with Argmap. A new one is a package below this one, a line here, the page
 * {@code docs/formats/<name>.md}, and the golden file {@code sharing.<ending>} among the tests'
 * resources; a test says which of them is missing.
 */
final class StandardFormats {
  private StandardFormats() {}

  /** All of them; of formats that fit a document alike the earlier one is taken. */
  static List<MapFormat> all() {
    return List.of(
        JsonFormat.standard(),
        YamlFormat.standard(),
        ArgdownFormat.standard(),
        ArgdownJsonFormat.standard());
  }
}
