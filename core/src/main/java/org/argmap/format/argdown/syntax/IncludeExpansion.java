package org.argmap.format.argdown.syntax;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.argmap.format.ReadOptions;
import org.argmap.internal.text.Quoted;
import org.argmap.model.Finding;
import org.argmap.model.Severity;
import org.argmap.model.SourcePlace;
import org.jspecify.annotations.Nullable;

/**
 * Expansion of {@code @include} directives into one text. Used once.
 *
 * <p>Recursion goes as deep as includes nest, which is limited.
 */
final class IncludeExpansion {
  private static final String DIRECTIVE = "@include(";
  private static final int MOST_DEEP = 50;

  private final IncludeResolver resolver;
  private final @Nullable String name;
  private final int maxCharacters;
  private final StringBuilder expanded = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();
  private final Set<String> included = new HashSet<>();
  private final List<String> chain = new ArrayList<>();
  private final List<Found> findings = new ArrayList<>();

  IncludeExpansion(IncludeResolver resolver, ReadOptions options) {
    this.resolver = resolver;
    this.name = options.document().orElse(null);
    this.maxCharacters = options.maxCharacters();
  }

  /** A part of the result: where it starts there, and where in its own document. */
  private record Part(int start, int originStart, OriginalDocument document) {}

  /** A finding, and where in the result it belongs. */
  record Found(int index, Finding finding) {}

  /** A document that is being read. */
  private record Source(String text, Characters characters, OriginalDocument document) {}

  /** What was found, in order. */
  List<Found> findings() {
    return findings;
  }

  /** Returns the text with all that it includes. */
  SourceText expanded(String text) {
    if (!text.contains(DIRECTIVE)) {
      return SourceText.of(text, name);
    }
    if (name != null) {
      included.add(name);
      chain.add(name);
    }
    add(source(text, name), 0);
    return new SourceText(
        expanded.toString(),
        parts.stream().mapToInt(Part::start).toArray(),
        parts.stream().mapToInt(Part::originStart).toArray(),
        parts.stream().map(Part::document).toArray(OriginalDocument[]::new));
  }

  private static Source source(String text, @Nullable String name) {
    return new Source(text, new Characters(text), new OriginalDocument(text, name));
  }

  private void add(Source source, int from) {
    int copied = from;
    int at = from;
    while (at < source.text().length()) {
      int directive = directive(source.characters(), at);
      int close = directive < 0 ? -1 : source.characters().closing(')', directive);
      if (directive < 0) {
        break;
      }
      at = directive + DIRECTIVE.length();
      if (close > at) {
        copy(source, copied, directive);
        copied = include(source, directive, close) ? close + 1 : directive;
        at = close + 1;
      }
    }
    copy(source, copied, source.text().length());
  }

  /** The index of the next directive outside comments; -1 if there is none. */
  private static int directive(Characters text, int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.at(i);
      if (c == '@' && text.isAt(i, DIRECTIVE)) {
        return i;
      } else if (c == '/' && text.at(i + 1) == '/' && text.at(i - 1) != ':') {
        i = text.lineEnd(i);
      } else if ((c == '/' && text.at(i + 1) == '*') || (c == '<' && text.isAt(i, "<!--"))) {
        i = Math.max(i + 1, text.afterComment(c == '<', i + 2));
      } else {
        i++;
      }
    }
    return -1;
  }

  private void copy(Source source, int start, int end) {
    if (end > start || parts.isEmpty()) {
      parts.add(new Part(expanded.length(), start, source.document()));
      expanded.append(source.text(), start, end);
    }
  }

  /** Includes what a directive says; returns false if it is to stay as a text. */
  private boolean include(Source source, int directive, int close) {
    String path = source.text().substring(directive + DIRECTIVE.length(), close);
    SourcePlace place = source.document().place(directive, close);
    int room = maxCharacters - expanded.length() - (source.text().length() - close);
    try {
      Optional<IncludeResolver.Included> found =
          resolver.resolve(path, source.document().name(), Math.max(0, room));
      if (found.isEmpty()) {
        includesAreOff(place);
        return false;
      }
      include(found.get(), place, room);
    } catch (IOException e) {
      notIncluded(place, path, String.valueOf(e.getMessage()));
    }
    return true;
  }

  private void include(IncludeResolver.Included found, SourcePlace place, int room) {
    if (!included.add(found.name())) {
      includedAlready(place, found.name(), chain.contains(found.name()));
    } else if (chain.size() >= MOST_DEEP) {
      add(
          Severity.ERROR,
          "includes-too-deep",
          place,
          "Documents include documents more than %s levels deep; this one is left out."
              .formatted(MOST_DEEP),
          "Include it from a document further up.");
    } else if (found.text().length() > room) {
      add(
          Severity.ERROR,
          "too-long",
          place,
          "With %s the document has more than the %s characters allowed; it is left out."
              .formatted(Quoted.text(found.name()), maxCharacters),
          "Raise maxCharacters in the options if you trust the documents.");
    } else {
      chain.add(found.name());
      Source source = source(found.text(), found.name());
      add(source, beginning(source));
      chain.remove(chain.size() - 1);
    }
  }

  /** Where the text of an included document begins, behind its front matter. */
  private int beginning(Source source) {
    Characters characters = source.characters();
    SourceText own = SourceText.of(characters.text(0, characters.length()), null);
    Comments comments = new Comments(own, characters, new SyntaxProblems(own, 0));
    FrontMatterScanner scanner = new FrontMatterScanner(characters, comments);
    FrontMatterScanner.Fences fences = scanner.first();
    if (fences == null || !fences.areClosed()) {
      return scanner.beginning();
    }
    add(
        Severity.WARNING,
        "front-matter-of-included",
        source.document().place(fences.start(), fences.end() - 1),
        "The front matter of an included document is left out.",
        "Move the settings into the document that includes it.");
    return fences.end();
  }

  private void includesAreOff(SourcePlace place) {
    add(
        Severity.WARNING,
        "includes-are-off",
        place,
        "Another document is to be included here, and includes are switched off; the words are read"
            + " as text.",
        "Say from which folder documents may be included.");
  }

  private void notIncluded(SourcePlace place, String path, String reason) {
    add(
        Severity.ERROR,
        "not-included",
        place,
        "%s is not included: %s".formatted(Quoted.text(path), reason),
        "Mend the path, which starts from the folder of this document, or delete the line.");
  }

  private void includedAlready(SourcePlace place, String document, boolean isCycle) {
    if (isCycle) {
      add(
          Severity.WARNING,
          "include-cycle",
          place,
          "%s includes itself, be it by way of others; it is not included again."
              .formatted(Quoted.text(document)),
          "Delete the line, or the one by which the circle begins.");
    } else {
      add(
          Severity.NOTE,
          "included-already",
          place,
          "%s is included already; each document is included once."
              .formatted(Quoted.text(document)),
          "Nothing is missing; the line may stay.");
    }
  }

  private void add(Severity severity, String code, SourcePlace place, String message, String hint) {
    findings.add(
        new Found(
            expanded.length(),
            Finding.builder(severity, "argdown." + code, message).place(place).hint(hint).build()));
  }
}
