package org.argmap.format.argdown.mapping;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.argmap.format.argdown.notation.IdAllocator;
import org.argmap.model.ArgumentId;
import org.argmap.model.Target;

/**
 * Assigns ids to arguments that the text gives none, made of the ids of their premises and targets.
 * An argument that bears on another one is named after that has its id.
 */
final class ArgumentIds {
  private final MappingContext context;

  ArgumentIds(MappingContext context) {
    this.context = context;
  }

  /** Makes all ids that are missing. */
  void make(List<ArgumentDraft> drafts) {
    List<List<ArgumentDraft>> draftsByDepth = new ArrayList<>();
    IdentityHashMap<ArgumentDraft, Integer> depths = new IdentityHashMap<>();
    for (ArgumentDraft draft : drafts) {
      if (draft.id == null) {
        int depth = depth(draft, depths);
        while (draftsByDepth.size() <= depth) {
          draftsByDepth.add(new ArrayList<>());
        }
        draftsByDepth.get(depth).add(draft);
      }
    }
    for (List<ArgumentDraft> level : draftsByDepth) {
      List<IdAllocator.Wish<ArgumentDraft>> wishes = new ArrayList<>(level.size());
      for (ArgumentDraft draft : level) {
        String wanted = wanted(draft);
        wishes.add(new IdAllocator.Wish<>(draft, wanted, wanted, 0, detail(draft)));
      }
      context.ids.grant(wishes, this::put);
    }
  }

  private void put(ArgumentDraft draft, String id) {
    draft.id = ArgumentId.of(id);
    context.declare(draft.id);
  }

  /** How many arguments without an id are between a draft and a target that has one. */
  private static int depth(ArgumentDraft draft, IdentityHashMap<ArgumentDraft, Integer> depths) {
    if (draft.target != null || draft.targetDraft == null || draft.targetDraft.id != null) {
      return 0;
    }
    List<ArgumentDraft> chain = new ArrayList<>();
    ArgumentDraft at = draft;
    int depth = 0;
    while (at != null && at.id == null) {
      Integer known = depths.get(at);
      if (known != null) {
        depth = Math.max(known, 0) + 1;
        break;
      }
      depths.put(at, -1);
      chain.add(at);
      at = at.target == null ? at.targetDraft : null;
    }
    for (int i = chain.size() - 1; i >= 0; i--) {
      depths.put(chain.get(i), depth);
      depth++;
    }
    return depth - 1;
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

  /** What tells arguments with the same ends apart. */
  private static String detail(ArgumentDraft draft) {
    return draft.title == null && draft.scheme == null && draft.gist == null
        ? ""
        : draft.title + "\n" + draft.scheme + "\n" + draft.gist;
  }
}
