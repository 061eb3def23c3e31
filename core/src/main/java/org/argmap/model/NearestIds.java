package org.argmap.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.internal.text.NearestWords;

/** Proposals of ids for a misspelt one: those of its kind first, then the others. */
final class NearestIds {
  private static final int PROPOSALS = 3;

  private final Collection<? extends Element> elements;
  private final Map<ElementKind, NearestWords> sameKind = new EnumMap<>(ElementKind.class);
  private final Map<ElementKind, NearestWords> otherKinds = new EnumMap<>(ElementKind.class);

  NearestIds(Collection<? extends Element> elements) {
    this.elements = elements;
  }

  /** Returns "Did you mean ...? " with a space at its end, or nothing. */
  String sentence(ElementId wanted) {
    return NearestWords.sentence(values(wanted));
  }

  /** Returns the ids, those of the same kind before the others, the most alike first. */
  List<String> values(ElementId wanted) {
    Set<String> found = new LinkedHashSet<>();
    found.addAll(words(sameKind, wanted.kind(), true).nearest(wanted.value()));
    found.addAll(words(otherKinds, wanted.kind(), false).nearest(wanted.value()));
    return found.stream().limit(PROPOSALS).toList();
  }

  private NearestWords words(
      Map<ElementKind, NearestWords> words, ElementKind kind, boolean ofKind) {
    return words.computeIfAbsent(
        kind,
        wanted -> {
          List<String> ids = new ArrayList<>();
          for (Element element : elements) {
            if ((element.id().kind() == wanted) == ofKind) {
              ids.add(element.id().value());
            }
          }
          return new NearestWords(ids);
        });
  }
}
