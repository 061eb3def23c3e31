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
import org.argmap.render.outline.OutlineRow.Kind;
import org.argmap.render.outline.OutlineRow.Piece;

/**
 * Writes the outline of one diagram, depth first. It keeps a stack of its own, so that deep maps do
 * not overflow the stack of the thread.
 */
final class OutlineWalk {

  private final Diagram diagram;
  private final OutlineIndex index;
  private final int depth;
  private final OutlineForm form;
  private final Set<String> written = new HashSet<>();
  private final Deque<Entry> stack = new ArrayDeque<>();
  private final Deque<String> postponed = new ArrayDeque<>();

  OutlineWalk(Diagram diagram, int depth, OutlineForm form) {
    this.diagram = diagram;
    this.index = new OutlineIndex(diagram);
    this.depth = depth;
    this.form = form;
  }

  /** Something still to be written. */
  private sealed interface Entry {}

  private record ClaimEntry(String id, String mark, Kind kind, String argument, int level)
      implements Entry {}

  private record ArgumentEntry(Joint argument, int level) implements Entry {}

  private record WordsEntry(List<Piece> words, int level) implements Entry {}

  void write() throws IOException {
    writeHead();
    for (Box question : index.questions()) {
      write(question);
    }
    for (Box claim : index.claims()) {
      writeTree(claim.id());
    }
    for (Joint relation : index.disputedRelations()) {
      form.part();
      write(row(0, Kind.RELATION).say("On whether ").addAll(sentence(relation)).say(":"));
      List<Entry> inner = new ArrayList<>();
      index.arguments(relation.id()).forEach(argument -> inner.add(new ArgumentEntry(argument, 1)));
      push(inner);
      drain();
      writePostponed();
    }
  }

  private void writeHead() throws IOException {
    if (!OutlineLine.of(diagram.title()).isBlank()) {
      write(row(0, Kind.TITLE).write(diagram.title()));
    }
    if (!OutlineLine.of(diagram.description()).isBlank()) {
      write(row(0, Kind.DESCRIPTION).write(diagram.description()));
    }
  }

  private void write(Box question) throws IOException {
    form.part();
    OutlineRow.Builder head = row(0, Kind.QUESTION).say("? ").nameHere(question.id()).say(" ");
    write(words(head, question));
    for (String subject : index.subjects(question.id())) {
      write(row(1, Kind.RELATION).say("about ").name(subject));
    }
    for (String position : index.positions(question.id())) {
      OutlineRow.Builder line = row(1, Kind.POSITION).say("* ").name(position).say(" ");
      write(words(line, index.box(position)));
    }
    List<Entry> inner = new ArrayList<>();
    addIndirect(question.id(), inner, 1);
    push(inner);
    drain();
  }

  private void writeTree(String root) throws IOException {
    if (!written.contains(root)) {
      form.part();
      stack.push(new ClaimEntry(root, "", Kind.CLAIM, "", 0));
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
      form.part();
      stack.push(new ClaimEntry(claim, "", Kind.CLAIM, "", 0));
      drain();
    }
  }

  private void drain() throws IOException {
    while (!stack.isEmpty()) {
      Entry entry = stack.pop();
      if (entry instanceof WordsEntry words) {
        write(row(words.level(), Kind.RELATION).addAll(words.words()));
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
    OutlineRow.Builder row = row(level, entry.kind()).place(entry.argument()).say(entry.mark());
    if (written.contains(claim.id())) {
      write(row.name(claim.id()).say(" (see above)"));
      return;
    }
    if (level >= depth && goesOn(claim.id())) {
      write(words(row.name(claim.id()).say(" "), claim).say(" (see below)"));
      postponed.add(claim.id());
      return;
    }
    written.add(claim.id());
    write(words(row.nameHere(claim.id()).say(" "), claim).say(remarks(claim)));
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
      String mark = "~ (" + line.hidden() + " not shown) ";
      inner.add(new ClaimEntry(line.from(), mark, Kind.CLAIM, "", level));
    }
  }

  private boolean goesOn(String claim) {
    return !index.arguments(claim).isEmpty() || !index.indirect(claim).isEmpty();
  }

  private void write(Joint argument, int level) throws IOException {
    boolean supports = argument.kind() == LineKind.SUPPORT;
    int count = index.count(argument);
    String mark = (supports ? "+ " : "- ") + (count > 1 ? count + " arguments: " : "");
    Kind kind = supports ? Kind.SUPPORT : Kind.OPPOSE;
    if (!written.add(argument.id())) {
      write(row(level, kind).say(mark).name(argument.id()).say(" (see above)"));
      return;
    }
    List<String> premises = index.premises(argument.id());
    boolean titled =
        !argument.title().isBlank() || premises.isEmpty() || anythingComesBetween(premises);
    if (titled) {
      write(heading(row(level, kind).say(mark), argument, premises));
    }
    List<Entry> inner = new ArrayList<>();
    for (int i = 0; i < premises.size(); i++) {
      boolean first = i == 0 && !titled;
      String before = first ? mark : i == 0 ? "" : "and ";
      Kind premise = first ? kind : Kind.CLAIM;
      String place = first ? argument.id() : "";
      inner.add(new ClaimEntry(premises.get(i), before, premise, place, first ? level : level + 1));
    }
    for (Joint relation : index.relations(argument.id())) {
      OutlineRow.Builder words = row(0, Kind.RELATION).name(argument.id()).say(" ");
      words.addAll(relationWords(relation, argument.id()));
      inner.add(new WordsEntry(words.pieces(), level + 1));
    }
    addAbout(argument, inner, Math.min(level + 1, depth));
    push(inner);
  }

  /**
   * Returns whether lines about one linked premise would stand before the next one, which would
   * then seem to be linked to them.
   */
  private boolean anythingComesBetween(List<String> premises) {
    return premises.size() > 1
        && premises.subList(0, premises.size() - 1).stream()
            .filter(premise -> !written.contains(premise))
            .anyMatch(premise -> goesOn(premise) || !index.relations(premise).isEmpty());
  }

  private static OutlineRow.Builder heading(
      OutlineRow.Builder row, Joint argument, List<String> premises) {
    if (!OutlineLine.of(argument.title()).isBlank()) {
      return row.place(argument.id()).write(argument.title()).say(":");
    }
    return premises.isEmpty()
        ? row.nameHere(argument.id())
        : row.say("together ").nameHere(argument.id()).say(":");
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
      OutlineRow.Builder words =
          row(0, Kind.RELATION)
              .say(side == LineKind.OPPOSE ? "against" : "for")
              .say(whole ? " this argument " : " this step ")
              .name(argument.id())
              .say(":");
      inner.add(new WordsEntry(words.pieces(), level));
      about.forEach(joint -> inner.add(new ArgumentEntry(joint, level + 1)));
    }
    addIndirect(argument.id(), inner, level);
  }

  private void push(List<Entry> entries) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      stack.push(entries.get(i));
    }
  }

  private OutlineRow.Builder row(int level, Kind kind) {
    return new OutlineRow.Builder(Math.min(level, depth + 2), kind);
  }

  private void write(OutlineRow.Builder row) throws IOException {
    form.write(row.build());
  }

  private static OutlineRow.Builder words(OutlineRow.Builder row, Box box) {
    boolean both = !box.heading().isBlank() && !box.text().isBlank();
    String words = box.heading() + (both ? ": " : "") + box.text();
    if (OutlineLine.of(words).isBlank()) {
      row.say("(no words)");
    } else {
      row.write(words);
    }
    return box.note().isBlank() ? row : row.say(" (").write(box.note()).say(")");
  }

  /** Returns the marks of a claim in words, and how much is behind it. */
  private static String remarks(Box box) {
    List<String> remarks = new ArrayList<>();
    for (Mark mark : box.marks()) {
      if (mark != Mark.ROOT && box.kind() == BoxKind.CLAIM) {
        remarks.add(mark.words());
      }
    }
    if (box.kind() == BoxKind.SECTION) {
      remarks.add("closed section, " + box.hidden() + " inside");
    } else if (box.hidden() > 0) {
      remarks.add(box.hidden() + " more not shown");
    }
    return remarks.isEmpty() ? "" : " (" + String.join(", ", remarks) + ")";
  }

  private List<Piece> relationWords(Joint relation, String end) {
    List<String> ends = index.ends(relation.id());
    boolean first = end.equals(ends.get(0));
    String last = ends.get(ends.size() - 1);
    String verb = relation.kind().verb() + ' ';
    if (relation.kind() == LineKind.PREFERENCE) {
      verb = first ? "preferred over " : "comes second to ";
    }
    return row(0, Kind.RELATION).say(verb).name(first ? last : ends.get(0)).pieces();
  }

  private List<Piece> sentence(Joint relation) {
    List<String> ends = index.ends(relation.id());
    if (ends.isEmpty()) {
      return row(0, Kind.RELATION).name(relation.id()).say(" holds").pieces();
    }
    OutlineRow.Builder words = row(0, Kind.RELATION).name(ends.get(0)).say(" ");
    return words.addAll(relationWords(relation, ends.get(0))).pieces();
  }
}
