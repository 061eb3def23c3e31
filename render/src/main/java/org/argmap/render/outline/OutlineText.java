package org.argmap.render.outline;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxKind;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Joint;
import org.argmap.render.diagram.Line;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.diagram.Mark;

/**
 * One outline in the making. What is still to be written waits on a stack, so that the depth of a
 * map does not matter.
 */
final class OutlineText {

  private static final int RULE = 72;

  private final Diagram diagram;
  private final OutlineIndex index;
  private final int depth;
  private final Appendable out;
  private final Set<String> written = new HashSet<>();
  private final Deque<Entry> stack = new ArrayDeque<>();
  private final Deque<String> postponed = new ArrayDeque<>();

  OutlineText(Diagram diagram, int depth, Appendable out) {
    this.diagram = diagram;
    this.index = new OutlineIndex(diagram);
    this.depth = depth;
    this.out = out;
  }

  /** Something still to be written. */
  private sealed interface Entry {}

  private record ClaimEntry(String id, String mark, int level) implements Entry {}

  private record ArgumentEntry(Joint argument, int level) implements Entry {}

  private record WordsEntry(String words, int level) implements Entry {}

  void write() throws IOException {
    writeHead();
    for (Box question : index.questions()) {
      write(question);
    }
    for (Box claim : index.claims()) {
      writeTree(claim.id());
    }
    for (Joint relation : index.disputedRelations()) {
      out.append('\n');
      line(0, "On whether " + sentence(relation) + ":");
      List<Entry> inner = new ArrayList<>();
      index.arguments(relation.id()).forEach(argument -> inner.add(new ArgumentEntry(argument, 1)));
      push(inner);
      drain();
      writePostponed();
    }
  }

  private void writeHead() throws IOException {
    String title = OutlineLine.of(diagram.title());
    if (!title.isBlank()) {
      out.append(title).append('\n');
      out.append("=".repeat(Math.min(RULE, title.length()))).append('\n');
    }
    String description = OutlineLine.of(diagram.description());
    if (!description.isBlank()) {
      out.append(description).append('\n');
    }
  }

  private void write(Box question) throws IOException {
    out.append('\n');
    line(0, "? " + name(question.id()) + ' ' + words(question));
    for (String subject : index.subjects(question.id())) {
      line(1, "about " + name(subject));
    }
    for (String position : index.positions(question.id())) {
      line(1, "* " + name(position) + ' ' + words(index.box(position)));
    }
    List<Entry> inner = new ArrayList<>();
    addIndirect(question.id(), inner, 1);
    push(inner);
    drain();
  }

  private void writeTree(String root) throws IOException {
    if (!written.contains(root)) {
      out.append('\n');
      stack.push(new ClaimEntry(root, "", 0));
      drain();
      writePostponed();
    }
  }

  private void writePostponed() throws IOException {
    while (!postponed.isEmpty()) {
      writeOne(postponed.pop());
    }
  }

  private void writeOne(String claim) throws IOException {
    if (!written.contains(claim)) {
      out.append('\n');
      stack.push(new ClaimEntry(claim, "", 0));
      drain();
    }
  }

  private void drain() throws IOException {
    while (!stack.isEmpty()) {
      Entry entry = stack.pop();
      if (entry instanceof WordsEntry words) {
        line(words.level(), words.words());
      } else if (entry instanceof ClaimEntry claim) {
        write(claim);
      } else if (entry instanceof ArgumentEntry argument) {
        write(argument.argument(), argument.level());
      }
    }
  }

  private void write(ClaimEntry entry) throws IOException {
    Box claim = index.box(entry.id());
    int level = entry.level();
    String head = entry.mark() + name(claim.id()) + ' ';
    if (written.contains(claim.id())) {
      line(level, head + "(see above)");
      return;
    }
    if (level >= depth && goesOn(claim.id())) {
      line(level, head + words(claim) + " (see below)");
      postponed.add(claim.id());
      return;
    }
    written.add(claim.id());
    line(level, head + words(claim) + marks(claim) + hidden(claim));
    List<Entry> inner = new ArrayList<>();
    for (Joint relation : index.relations(claim.id())) {
      inner.add(new WordsEntry(relationWords(relation, claim.id()), level + 1));
    }
    for (Joint argument : index.arguments(claim.id())) {
      inner.add(new ArgumentEntry(argument, level + 1));
    }
    addIndirect(claim.id(), inner, level + 1);
    push(inner);
  }

  /** What bears on something by way of elements that are not shown. */
  private void addIndirect(String target, List<Entry> inner, int level) {
    for (Line line : index.indirect(target)) {
      inner.add(new ClaimEntry(line.from(), "~ (" + line.hidden() + " not shown) ", level));
    }
  }

  private boolean goesOn(String claim) {
    return !index.arguments(claim).isEmpty() || !index.indirect(claim).isEmpty();
  }

  private void write(Joint argument, int level) throws IOException {
    String sign = argument.kind() == LineKind.SUPPORT ? "+ " : "- ";
    int count = index.count(argument);
    String mark = count > 1 ? sign + count + " arguments: " : sign;
    if (!written.add(argument.id())) {
      line(level, mark + name(argument.id()) + " (see above)");
      return;
    }
    List<String> premises = index.premises(argument.id());
    boolean titled =
        !argument.title().isBlank() || premises.isEmpty() || anythingComesBetween(premises);
    if (titled) {
      line(level, mark + heading(argument, premises));
    }
    List<Entry> inner = new ArrayList<>();
    for (int i = 0; i < premises.size(); i++) {
      boolean first = i == 0 && !titled;
      String before = first ? mark : i == 0 ? "" : "and ";
      inner.add(new ClaimEntry(premises.get(i), before, first ? level : level + 1));
    }
    for (Joint relation : index.relations(argument.id())) {
      String words = name(argument.id()) + ' ' + relationWords(relation, argument.id());
      inner.add(new WordsEntry(words, level + 1));
    }
    addAbout(argument, inner, Math.min(level + 1, depth));
    push(inner);
  }

  /**
   * Whether lines about one linked premise would stand before the next one, which would then seem
   * to be linked to them.
   */
  private boolean anythingComesBetween(List<String> premises) {
    return premises.size() > 1
        && premises.subList(0, premises.size() - 1).stream()
            .filter(premise -> !written.contains(premise))
            .anyMatch(premise -> goesOn(premise) || !index.relations(premise).isEmpty());
  }

  private static String heading(Joint argument, List<String> premises) {
    String title = OutlineLine.of(argument.title());
    if (!title.isBlank()) {
      return title + ':';
    }
    return premises.isEmpty() ? name(argument.id()) : "together " + name(argument.id()) + ':';
  }

  /** What bears on an argument. */
  private void addAbout(Joint argument, List<Entry> inner, int level) {
    for (LineKind side : List.of(LineKind.OPPOSE, LineKind.SUPPORT)) {
      List<Joint> about =
          index.arguments(argument.id()).stream().filter(joint -> joint.kind() == side).toList();
      if (about.isEmpty()) {
        continue;
      }
      boolean whole = about.stream().allMatch(Joint::isWhole);
      String words =
          (side == LineKind.OPPOSE ? "against" : "for")
              + (whole ? " this argument " : " this step ")
              + name(argument.id())
              + ':';
      inner.add(new WordsEntry(words, level));
      about.forEach(joint -> inner.add(new ArgumentEntry(joint, level + 1)));
    }
    addIndirect(argument.id(), inner, level);
  }

  private void push(List<Entry> entries) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      stack.push(entries.get(i));
    }
  }

  private void line(int level, String words) throws IOException {
    out.append("  ".repeat(Math.min(level, depth + 2))).append(words).append('\n');
  }

  private static String name(String id) {
    return '[' + OutlineLine.of(id) + ']';
  }

  private static String words(Box box) {
    String between = box.heading().isBlank() || box.text().isBlank() ? "" : ": ";
    String words = box.heading() + between + box.text();
    String line = OutlineLine.of(words);
    String note = OutlineLine.of(box.note());
    return (line.isBlank() ? "(no words)" : line) + (note.isBlank() ? "" : " (" + note + ')');
  }

  private static String hidden(Box box) {
    if (box.hidden() == 0) {
      return "";
    }
    return box.kind() == BoxKind.SECTION
        ? " (closed section, " + box.hidden() + " inside)"
        : " (" + box.hidden() + " more not shown)";
  }

  private static String marks(Box box) {
    StringBuilder words = new StringBuilder();
    for (Mark mark : box.marks()) {
      if (mark != Mark.ROOT && box.kind() == BoxKind.CLAIM) {
        words.append(words.length() == 0 ? " (" : ", ").append(mark.words());
      }
    }
    return words.length() == 0 ? "" : words.append(')').toString();
  }

  private String relationWords(Joint relation, String end) {
    List<String> ends = index.ends(relation.id());
    boolean first = end.equals(ends.get(0));
    String other = name(ends.get(ends.size() - 1));
    if (relation.kind() == LineKind.PREFERENCE) {
      return first ? "preferred over " + other : "comes second to " + name(ends.get(0));
    }
    return relation.kind().verb() + ' ' + (first ? other : name(ends.get(0)));
  }

  private String sentence(Joint relation) {
    List<String> ends = index.ends(relation.id());
    if (ends.isEmpty()) {
      return name(relation.id()) + " holds";
    }
    return name(ends.get(0)) + ' ' + relationWords(relation, ends.get(0));
  }
}
