package org.argmap.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;

/** Writes a matrix as plain text; ids name rows and columns, so that lines stay short. */
final class AchTable {
  private static final String CAUTION =
      "The scores rank how much speaks against each hypothesis; they are not probabilities.";

  private final AchMatrix matrix;
  private final List<List<String>> lines = new ArrayList<>();

  AchTable(AchMatrix matrix) {
    this.matrix = matrix;
  }

  String text() {
    List<String> head = line("evidence");
    head.add("weight");
    head.add("diagnosticity");
    for (Claim item : matrix.evidence()) {
      List<String> line = line(item.id().value());
      for (int i = 0; i < matrix.hypotheses().size(); i++) {
        line.set(i + 1, symbol(item.id(), matrix.hypotheses().get(i).id()));
      }
      line.add(decimal(matrix.weight(item.id())));
      line.add(
          matrix.diagnosticity(item.id()).stream()
              .mapToObj(AchTable::decimal)
              .findFirst()
              .orElse("-"));
    }
    List<String> inconsistency = line("inconsistency");
    List<String> weighted = line("weighted");
    List<String> notJudged = line("not judged");
    for (int i = 0; i < matrix.hypotheses().size(); i++) {
      ClaimId hypothesis = matrix.hypotheses().get(i).id();
      inconsistency.set(i + 1, String.valueOf(matrix.inconsistency(hypothesis)));
      weighted.set(i + 1, decimal(matrix.weightedInconsistency(hypothesis)));
      notJudged.set(i + 1, String.valueOf(matrix.notJudged(hypothesis)));
    }
    return padded() + CAUTION + "\n";
  }

  private List<String> line(String name) {
    List<String> line = new ArrayList<>(List.of(name));
    for (Claim hypothesis : matrix.hypotheses()) {
      line.add(lines.isEmpty() ? hypothesis.id().value() : "");
    }
    lines.add(line);
    return line;
  }

  private String symbol(ClaimId evidence, ClaimId hypothesis) {
    AchCell cell = matrix.cell(evidence, hypothesis);
    return cell.isJudged() ? cell + (cell.isDisputed() ? "?" : "") : "-";
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  private String padded() {
    int[] widths = new int[lines.get(0).size()];
    for (List<String> line : lines) {
      for (int i = 0; i < line.size(); i++) {
        widths[i] = Math.max(widths[i], line.get(i).codePointCount(0, line.get(i).length()));
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> line : lines) {
      StringBuilder padded = new StringBuilder();
      for (int i = 0; i < line.size(); i++) {
        String word = line.get(i);
        padded
            .append(word)
            .append(" ".repeat(widths[i] + 2 - word.codePointCount(0, word.length())));
      }
      text.append(padded.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }
}
