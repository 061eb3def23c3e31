package org.argmap.validate.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Edit;
import org.argmap.model.Element;
import org.argmap.model.ElementId;
import org.argmap.model.Message;
import org.argmap.model.Reconstruction;
import org.argmap.model.Section;
import org.argmap.model.SectionId;
import org.argmap.model.Severity;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * {@code structure.empty-group}: a section with nothing in it, or a reconstruction without steps.
 *
 * <p>A section that holds only empty sections is empty too; the outermost is reported, once for all
 * inside it. The fix removes the group, and the empty sections in it.
 *
 * <p>Source: in the guideline of the Goal Structuring Notation community (<i>GSN Community Standard
 * 3</i>, 2021) what has nothing below it must be marked as undeveloped; a heading over nothing
 * looks like a part of the case that is missing.
 */
final class EmptyGroupRule implements Rule {
  private static final String NO_STEPS = "The {reconstruction} has no steps.";
  private static final String NO_STEPS_HINT = "Add the arguments that are its steps, or remove it.";
  private static final String EMPTY = "The {section} has nothing in it.";
  private static final String EMPTY_SECTIONS =
      "The {section} has nothing in it but empty sections.";
  private static final String HINT = "Put the elements into it that belong there, or remove it.";

  @Override
  public String code() {
    return "structure.empty-group";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A section holds nothing, or a reconstruction has no steps.";
  }

  @Override
  public List<String> templates() {
    return List.of(NO_STEPS, NO_STEPS_HINT, EMPTY, EMPTY_SECTIONS, HINT);
  }

  @Override
  public void check(RuleContext context) {
    ArgumentMap map = context.map();
    Set<String> filled = filled(map);
    for (Section section : map.sections()) {
      if (!filled.contains(section.id().value()) && !isInside(map, section, filled)) {
        reportSection(context, section);
      }
    }
    for (Reconstruction reconstruction : map.reconstructions()) {
      if (reconstruction.steps().isEmpty()) {
        context
            .report(Message.of(NO_STEPS).with("reconstruction", reconstruction), reconstruction)
            .hint(NO_STEPS_HINT)
            .fix(Edit.remove(reconstruction.id()));
      }
    }
  }

  /** The sections that hold something that is no section, directly or not. */
  private static Set<String> filled(ArgumentMap map) {
    Set<String> filled = new HashSet<>();
    for (Section section : map.sections()) {
      if (section.members().stream().anyMatch(member -> !(member instanceof SectionId))) {
        Optional<Section> holder = Optional.of(section);
        while (holder.isPresent() && filled.add(holder.get().id().value())) {
          holder = map.sectionOf(holder.get().id());
        }
      }
    }
    return filled;
  }

  private static boolean isInside(ArgumentMap map, Section section, Set<String> filled) {
    Optional<Section> holder = map.sectionOf(section.id());
    return holder.isPresent() && !filled.contains(holder.get().id().value());
  }

  private static void reportSection(RuleContext context, Section section) {
    List<Element> empty = withAllInside(context.map(), section);
    context
        .report(
            Message.of(empty.size() == 1 ? EMPTY : EMPTY_SECTIONS).with("section", section), empty)
        .hint(HINT)
        .fix(Edit.remove(empty.stream().map(Element::id).toArray(ElementId[]::new)));
  }

  private static List<Element> withAllInside(ArgumentMap map, Section section) {
    List<Element> all = new ArrayList<>();
    Deque<Section> waiting = new ArrayDeque<>(List.of(section));
    while (!waiting.isEmpty()) {
      Section next = waiting.remove();
      all.add(next);
      for (ElementId member : next.members()) {
        waiting.add((Section) map.element(member));
      }
    }
    return all;
  }
}
