package org.argmap.render.outline;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Bearing;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Contradiction;
import org.argmap.model.Contrariety;
import org.argmap.model.ElementId;
import org.argmap.model.Preference;
import org.argmap.model.Premise;
import org.argmap.model.Question;
import org.argmap.model.Relation;
import org.argmap.model.Standing;
import org.argmap.model.SymmetricRelation;

/**
 * One outline in the making. Open entries wait on a stack, so that the depth of a map does not
 * matter.
 */
final class OutlineText {

  private final ArgumentMap map;
  private final int depth;
  private final Appendable out;
  private final Set<ElementId> written = new HashSet<>();
  private final Deque<Entry> stack = new ArrayDeque<>();
  private final Deque<ClaimId> postponed = new ArrayDeque<>();

  OutlineText(ArgumentMap map, int depth, Appendable out) {
    this.map = map;
    this.depth = depth;
    this.out = out;
  }

  /** Something still to be written: a claim with a mark before it, an argument, or plain words. */
  private sealed interface Entry {}

  private record ClaimEntry(ClaimId claim, String mark, int level) implements Entry {}

  private record ArgumentEntry(Argument argument, int level) implements Entry {}

  private record WordsEntry(String words, int level) implements Entry {}

  void write() throws IOException {
    if (!map.title().isBlank()) {
      String title = OutlineLine.of(map.title());
      out.append(title).append('\n').append("=".repeat(Math.min(72, title.length()))).append('\n');
    }
    String description = map.metadata().description().orElse("");
    if (!description.isBlank()) {
      out.append(OutlineLine.of(description)).append('\n');
    }
    for (Question question : map.questions()) {
      write(question);
    }
    for (Claim claim : map.roots()) {
      writeTree(claim.id());
    }
    for (Claim claim : map.claims()) {
      writeTree(claim.id());
    }
    writeArgumentsAboutRelations();
  }

  private void write(Question question) throws IOException {
    out.append('\n');
    line(0, "? [" + question.id().value() + "] " + OutlineLine.of(question.text()));
    for (ClaimId position : question.positions()) {
      line(1, "* [" + position.value() + "] " + OutlineLine.of(words(map.claim(position))));
    }
  }

  private void writeTree(ClaimId root) throws IOException {
    if (written.contains(root)) {
      return;
    }
    out.append('\n');
    stack.push(new ClaimEntry(root, "", 0));
    drain();
    while (!postponed.isEmpty()) {
      ClaimId next = postponed.pop();
      if (!written.contains(next)) {
        out.append('\n');
        stack.push(new ClaimEntry(next, "", 0));
        drain();
      }
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
        write(argument);
      }
    }
  }

  private void write(ClaimEntry entry) throws IOException {
    Claim claim = map.claim(entry.claim());
    String head = entry.mark() + "[" + claim.id().value() + "] ";
    if (written.contains(claim.id())) {
      line(entry.level(), head + "(see above)");
      return;
    }
    if (entry.level() >= depth && !map.argumentsTargeting(claim.id()).isEmpty()) {
      line(entry.level(), head + OutlineLine.of(words(claim)) + " (see below)");
      postponed.add(claim.id());
      return;
    }
    written.add(claim.id());
    line(entry.level(), head + OutlineLine.of(words(claim)) + standing(claim));
    List<Entry> inner = new ArrayList<>();
    for (Relation relation : map.relationsOf(claim.id())) {
      String words = relationWords(relation, claim.id());
      if (!words.isEmpty()) {
        inner.add(new WordsEntry(words, entry.level() + 1));
      }
    }
    for (Argument argument : map.argumentsTargeting(claim.id())) {
      inner.add(new ArgumentEntry(argument, entry.level() + 1));
    }
    push(inner);
  }

  private void write(ArgumentEntry entry) throws IOException {
    Argument argument = entry.argument();
    int level = entry.level();
    String mark = argument.isSupporting() ? "+ " : "- ";
    if (!written.add(argument.id())) {
      line(level, mark + "(see above: " + argument.id().value() + ")");
      return;
    }
    List<Entry> inner = new ArrayList<>();
    String title = argument.title().or(argument::gist).orElse("");
    boolean titled = !title.isBlank();
    if (titled) {
      line(level, mark + OutlineLine.of(title) + ":");
    }
    for (int i = 0; i < argument.premises().size(); i++) {
      Premise premise = argument.premises().get(i);
      boolean first = i == 0 && !titled;
      String before = first ? mark : i == 0 ? "" : "and ";
      String implicit = premise.isImplicit() ? "(implicit) " : "";
      inner.add(new ClaimEntry(premise.claim(), before + implicit, first ? level : level + 1));
    }
    addAbout(argument, inner, level + 1);
    push(inner);
  }

  /** What argues about an argument; beyond the depth it is written at the depth, not below it. */
  private void addAbout(Argument argument, List<Entry> inner, int wantedLevel) {
    int level = Math.min(wantedLevel, depth);
    addAbout(map.argumentsAgainst(argument.id()), "against", argument, inner, level);
    addAbout(map.argumentsFor(argument.id()), "for", argument, inner, level);
  }

  private static void addAbout(
      List<Argument> arguments, String side, Argument about, List<Entry> inner, int level) {
    if (arguments.isEmpty()) {
      return;
    }
    boolean whole = arguments.stream().allMatch(a -> a.bearing() == Bearing.WHOLE);
    String name = " (" + about.id().value() + "):";
    inner.add(new WordsEntry(side + (whole ? " this argument" : " this step") + name, level));
    for (Argument argument : arguments) {
      inner.add(new ArgumentEntry(argument, level + 1));
    }
  }

  private void writeArgumentsAboutRelations() throws IOException {
    for (Relation relation : map.relations()) {
      List<Argument> about = map.argumentsTargeting(relation.id());
      if (about.isEmpty()) {
        continue;
      }
      out.append('\n');
      line(0, "On the relation [" + relation.id().value() + "]:");
      List<Entry> inner = new ArrayList<>();
      about.forEach(argument -> inner.add(new ArgumentEntry(argument, 1)));
      push(inner);
      drain();
    }
  }

  private void push(List<Entry> entries) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      stack.push(entries.get(i));
    }
  }

  private void line(int level, String words) throws IOException {
    out.append("  ".repeat(Math.min(level, depth + 2))).append(words).append('\n');
  }

  private static String words(Claim claim) {
    String title = claim.title().orElse("");
    return title.isBlank() ? claim.text() : title + ": " + claim.text();
  }

  private static String standing(Claim claim) {
    return claim.standing() == Standing.ASSERTED ? "" : " (" + claim.standing().word() + ")";
  }

  private static String relationWords(Relation relation, ClaimId claim) {
    if (relation instanceof Preference preference) {
      return preference.preferred().equals(claim)
          ? "preferred over [" + preference.over().value() + "]"
          : "";
    }
    if (relation instanceof SymmetricRelation symmetric) {
      ClaimId other = symmetric.first().equals(claim) ? symmetric.second() : symmetric.first();
      return verb(relation) + " [" + other.value() + "]";
    }
    return "";
  }

  private static String verb(Relation relation) {
    if (relation instanceof Contradiction) {
      return "contradicts";
    }
    return relation instanceof Contrariety ? "excludes" : "restates";
  }
}
