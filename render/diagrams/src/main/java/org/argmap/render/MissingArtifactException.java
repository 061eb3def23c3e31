package org.argmap.render;

import static java.util.Objects.requireNonNull;

/**
 * Thrown when an output or a layout engine is asked for that an artifact of Argmap has, but that
 * artifact is on neither the class path nor the module path. The message says which dependency to
 * add.
 */
public final class MissingArtifactException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final String coordinates;

  MissingArtifactException(String what, String coordinates) {
    super(
        "%s is in an artifact of its own, which is missing. Add the dependency %s."
            .formatted(what, coordinates));
    this.coordinates = requireNonNull(coordinates, "coordinates");
  }

  /** Returns the artifact to add, as {@code group:artifact:version}. */
  public String coordinates() {
    return coordinates;
  }
}
