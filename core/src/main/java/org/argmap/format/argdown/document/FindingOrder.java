package org.argmap.format.argdown.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.argmap.internal.finding.FindingList;
import org.argmap.model.Finding;

/** Merges the findings of the parser and of the document builder. */
final class FindingOrder {
  private FindingOrder() {}

  /** Those of both, in the order of the text as long as that is one document. */
  static List<Finding> inOrder(List<Finding> first, List<Finding> second, int most) {
    if (second.isEmpty()) {
      return first;
    }
    List<Finding> all = new ArrayList<>(first);
    all.addAll(second);
    boolean isOneDocument =
        all.stream().map(finding -> finding.place().document()).distinct().count() == 1;
    if (isOneDocument && all.stream().allMatch(finding -> finding.place().line() > 0)) {
      all.sort(
          Comparator.<Finding>comparingInt(finding -> finding.place().line())
              .thenComparingInt(finding -> finding.place().column()));
    }
    FindingList list = new FindingList(most);
    list.addAll(all);
    return list.toList();
  }
}
