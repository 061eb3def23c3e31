package org.argmap.format.json.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version of the format that a document is written in. A minor version adds fields, so that
 * every reader of a major version reads all of its documents, fields that it does not know apart; a
 * major version changes the meaning of fields, and its reader also reads the versions before.
 *
 * @param major the number before the dot
 * @param minor the number behind it
 */
public record FormatVersion(int major, int minor) {
  private static final Pattern SYNTAX = Pattern.compile("(0|[1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})");

  /** The version that is written. */
  public static final FormatVersion CURRENT = new FormatVersion(1, 0);

  public static @Nullable FormatVersion parse(String text) {
    Matcher parts = SYNTAX.matcher(text);
    return parts.matches()
        ? new FormatVersion(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)))
        : null;
  }

  public boolean isNewerMajor() {
    return major > CURRENT.major;
  }

  public boolean isNewerMinor() {
    return major == CURRENT.major && minor > CURRENT.minor;
  }

  public boolean isOlderMajor() {
    return major < CURRENT.major;
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
