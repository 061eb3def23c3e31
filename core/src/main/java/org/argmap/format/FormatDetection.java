package org.argmap.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.argmap.format.Resemblance.Degree;
import org.argmap.internal.text.Quoted;
import org.argmap.model.Finding;
import org.argmap.model.SourcePlace;

/**
 * Search for the format of one document. The ending of its name decides, unless its content is
 * certain to be in another format; the content decides among formats that share the ending, and
 * where the ending is that of no format.
 */
final class FormatDetection {
  private final List<MapFormat> formats;
  private final String name;
  private final String beginning;

  /** A format and how much the text resembles it. */
  private record Candidate(MapFormat format, Resemblance resemblance) {
    boolean isCertain() {
      return resemblance.isAtLeast(Degree.CERTAIN);
    }
  }

  /**
   * Prepares the search.
   *
   * @param formats those that read; of two that fit alike the earlier one is found
   * @param name the name of the document; empty if it has none
   */
  FormatDetection(List<MapFormat> formats, String name, String text) {
    this.formats = formats;
    this.name = name;
    int from = text.startsWith("\uFEFF") ? 1 : 0;
    this.beginning = text.substring(from, Math.min(text.length(), from + MapFormats.BEGINNING));
  }

  /** Returns the format, if there is one that fits. */
  Optional<DetectedFormat> detect() {
    String ending = ending(name);
    Optional<Candidate> byContent = best(formats);
    Optional<Candidate> byEnding =
        best(formats.stream().filter(format -> format.extensions().contains(ending)).toList());
    if (byEnding.isEmpty()) {
      return byContent
          .filter(found -> found.resemblance().isAtLeast(Degree.POSSIBLE))
          .map(found -> new DetectedFormat(found.format(), List.of()));
    }
    MapFormat expected = byEnding.get().format();
    Optional<Candidate> other =
        byContent.filter(found -> found.isCertain() && !byEnding.get().isCertain());
    return Optional.of(
        other
            .map(found -> new DetectedFormat(found.format(), List.of(warning(expected, found))))
            .orElseGet(() -> new DetectedFormat(expected, List.of())));
  }

  /** The format that the text resembles most. */
  private Optional<Candidate> best(List<MapFormat> some) {
    Optional<Candidate> best = Optional.empty();
    for (MapFormat format : some) {
      Resemblance resemblance = format.signs().resemblance(beginning);
      if (best.isEmpty() || resemblance.degree().compareTo(best.get().resemblance().degree()) > 0) {
        best = Optional.of(new Candidate(format, resemblance));
      }
    }
    return best;
  }

  private Finding warning(MapFormat expected, Candidate found) {
    MapFormat actual = found.format();
    return Finding.warning(
            "format.other-content",
            "The name ends in .%s, which is %s, but the content is certain to be %s: %s. It was read as %s."
                .formatted(
                    ending(name),
                    expected.title(),
                    actual.title(),
                    found.resemblance().reason(),
                    actual.title()))
        .place(SourcePlace.at(1, 1).inDocument(name))
        .hint(
            "Let the name end in .%s. To have it read as %s all the same, name that format: --from %s on the command line, MapFormats.named(%s) in Java."
                .formatted(
                    actual.extensions().get(0),
                    expected.title(),
                    expected.name(),
                    Quoted.text(expected.name())))
        .build();
  }

  /** Returns what follows the last dot of a name, in lower case; empty if it has no dot. */
  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
