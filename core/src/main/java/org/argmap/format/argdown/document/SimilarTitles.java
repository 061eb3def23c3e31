package org.argmap.format.argdown.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.argmap.internal.text.Quoted;
import org.argmap.model.Finding;

/** Check for titles that differ only in case or blanks: they are likely to be meant as one. */
final class SimilarTitles {
  private final Consumer<Finding> findings;

  SimilarTitles(Consumer<Finding> findings) {
    this.findings = findings;
  }

  void ofStatements(Iterable<ArgdownStatement> statements) {
    Map<String, RelationEnd> known = new HashMap<>();
    for (ArgdownStatement statement : statements) {
      if (!statement.isUntitled()) {
        check(statement, statement.title(), known);
      }
    }
  }

  void ofArguments(Iterable<ArgdownArgument> arguments) {
    Map<String, RelationEnd> known = new HashMap<>();
    for (ArgdownArgument argument : arguments) {
      if (!argument.isUntitled()) {
        check(argument, argument.title(), known);
      }
    }
  }

  private void check(RelationEnd element, String title, Map<String, RelationEnd> known) {
    RelationEnd before = known.putIfAbsent(folded(title), element);
    if (before == null) {
      return;
    }
    // The one that has no text is more likely to be the slip.
    RelationEnd slip = hasText(element) && !hasText(before) ? before : element;
    RelationEnd other = slip == element ? before : element;
    findings.accept(
        Finding.note(
                "argdown.similar-title",
                "%s and %s differ only in case or blanks, and are two elements. Are they the same?"
                    .formatted(Quoted.text(slip.toString()), Quoted.text(other.toString())))
            .place(slip.place())
            .hint("Write the title in one way if they are, or choose titles that differ more.")
            .build());
  }

  private static boolean hasText(RelationEnd element) {
    return element instanceof ArgdownStatement statement
        ? !statement.text().isEmpty()
        : element instanceof ArgdownArgument argument
            && (argument.isReconstructed() || !argument.text().isEmpty());
  }

  private static String folded(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    boolean isPlain = true;
    for (int i = 0; i < lower.length() && isPlain; i++) {
      char c = lower.charAt(i);
      boolean isEdge = i == 0 || i == lower.length() - 1 || lower.charAt(i - 1) == ' ';
      isPlain = (c > ' ' && c < 127) || (c == ' ' && !isEdge) || Character.isLetterOrDigit(c);
    }
    return isPlain ? lower : lower.strip().replaceAll("[\\s\\u00a0]+", " ");
  }
}
