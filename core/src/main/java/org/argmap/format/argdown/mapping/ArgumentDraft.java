package org.argmap.format.argdown.mapping;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentSettings;
import org.argmap.model.Attributes;
import org.argmap.model.Bearing;
import org.argmap.model.OpposingArgument;
import org.argmap.model.Premise;
import org.argmap.model.SourcePlace;
import org.argmap.model.SupportingArgument;
import org.argmap.model.Target;
import org.jspecify.annotations.Nullable;

/** Mutable draft of an argument, whose target may be another draft that has no id yet. */
final class ArgumentDraft {
  final SourcePlace place;
  final List<Premise> premises = new ArrayList<>();
  boolean isSupporting = true;

  /** A claim or relation; null if the target is an argument, or not known. */
  @Nullable Target target;

  /** The argument that is the target, if one is. */
  @Nullable ArgumentDraft targetDraft;

  Bearing bearing = Bearing.STEP;

  /** The inference or relation that it is made of, and whose comments it gets. */
  final Object origin;

  @Nullable String title;
  @Nullable String gist;
  @Nullable String scheme;
  List<String> tags = List.of();
  Attributes attributes = Attributes.empty();

  /** The fields that the text gives. */
  Attributes words = Attributes.empty();

  /** The id: the given one, or null until it is made. */
  @Nullable ArgumentId id;

  ArgumentDraft(Object origin, SourcePlace place) {
    this.origin = origin;
    this.place = place;
  }

  /** The id, when it is made. */
  ArgumentId id() {
    return requireNonNull(id);
  }

  /** The target, as far as it is known; the argument itself is better than none. */
  Target knownTarget(ArgumentId own) {
    if (target != null) {
      return target;
    }
    return targetDraft != null && targetDraft.id != null ? targetDraft.id : own;
  }

  Argument toArgument(MappingContext context) {
    ArgumentId own = id();
    Target to = knownTarget(own);
    attributes = context.comments.addedTo(attributes, origin);
    if (isSupporting) {
      SupportingArgument.Builder argument =
          SupportingArgument.builder(own, to, premises).bearing(bearing);
      set(argument);
      return argument.build();
    }
    OpposingArgument.Builder argument =
        OpposingArgument.builder(own, to, premises).bearing(bearing);
    set(argument);
    return argument.build();
  }

  private void set(ArgumentSettings<?> argument) {
    argument.place(place).tags(tags).attributes(attributes);
    if (title != null) {
      argument.title(title);
    }
    if (gist != null) {
      argument.gist(gist);
    }
    if (scheme != null) {
      argument.scheme(scheme);
    }
  }
}
