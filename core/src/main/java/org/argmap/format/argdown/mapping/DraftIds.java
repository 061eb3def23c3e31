package org.argmap.format.argdown.mapping;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.argmap.format.argdown.notation.IdAllocator;
import org.argmap.model.ArgumentId;
import org.argmap.model.Finding;
import org.argmap.model.Target;

/** Makes the ids of arguments that the text gives none, after those of what they bear on. */
final class DraftIds {
  private final Reading reading;

  DraftIds(Reading reading) {
    this.reading = reading;
  }

  /** Makes the ids of drafts, in order. */
  void make(List<ArgumentDraft> drafts) {
    drafts.forEach(this::make);
  }

  private void make(ArgumentDraft draft) {
    ArgumentDraft target = draft.target == null ? draft.targetDraft : null;
    if (draft.id != null || target == null || target.id != null) {
      if (draft.id == null) {
        name(draft);
      }
      return;
    }
    Deque<ArgumentDraft> waiting = new ArrayDeque<>();
    Set<ArgumentDraft> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    ArgumentDraft at = draft;
    while (at != null && at.id == null && seen.add(at)) {
      waiting.push(at);
      at = at.target == null ? at.targetDraft : null;
    }
    waiting.forEach(this::name);
  }

  private void name(ArgumentDraft draft) {
    ArgumentId id = ArgumentId.of(reading.ids.like(wanted(draft)));
    draft.id = id;
    reading.fields.declare(id);
  }

  /** Reports an argument from nothing, which gets a blank claim as its premise. */
  void reportMissingPremise(ArgumentDraft draft) {
    if (draft.premises.isEmpty() && draft.words.get("premises").isEmpty()) {
      reading.finding(
          Finding.warning(
                  "argdown.no-premise",
                  "This step has no premise; a blank, implicit claim stands in for one.")
              .place(draft.place)
              .hint("Write a premise before it, or name one under \"uses\"."));
    }
  }

  private static String wanted(ArgumentDraft draft) {
    Target target = draft.target;
    String to =
        target != null
            ? target.value()
            : draft.targetDraft != null && draft.targetDraft.id != null
                ? draft.targetDraft.id.value()
                : "itself";
    return IdAllocator.ofArgument(draft.premises, draft.isSupporting, to);
  }
}
