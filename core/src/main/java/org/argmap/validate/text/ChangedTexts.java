package org.argmap.validate.text;

import java.util.List;
import java.util.function.UnaryOperator;
import org.argmap.model.Annotations;
import org.argmap.model.Citation;
import org.argmap.model.Claim;
import org.argmap.model.Contradiction;
import org.argmap.model.Contrariety;
import org.argmap.model.Element;
import org.argmap.model.Judgement;
import org.argmap.model.Locution;
import org.argmap.model.OpposingArgument;
import org.argmap.model.Participant;
import org.argmap.model.Preference;
import org.argmap.model.Question;
import org.argmap.model.Reconstruction;
import org.argmap.model.Restatement;
import org.argmap.model.Section;
import org.argmap.model.Source;
import org.argmap.model.SupportingArgument;

/**
 * An element with all its {@linkplain ElementTexts texts} changed in the same way.
 *
 * @param change what is done to each text
 */
record ChangedTexts(UnaryOperator<String> change) {

  Element of(Element element) {
    Annotations annotations = annotations(element);
    if (element instanceof Claim claim) {
      return claim(claim, annotations);
    } else if (element instanceof SupportingArgument argument) {
      SupportingArgument.Builder changed = argument.toBuilder().annotations(annotations);
      argument.title().map(change).ifPresent(changed::title);
      argument.gist().map(change).ifPresent(changed::gist);
      return changed.build();
    } else if (element instanceof OpposingArgument argument) {
      OpposingArgument.Builder changed = argument.toBuilder().annotations(annotations);
      argument.title().map(change).ifPresent(changed::title);
      argument.gist().map(change).ifPresent(changed::gist);
      return changed.build();
    } else if (element instanceof Question question) {
      return question.toBuilder()
          .text(change.apply(question.text()))
          .annotations(annotations)
          .build();
    } else if (element instanceof Source source) {
      return source.toBuilder()
          .title(change.apply(source.title()))
          .annotations(annotations)
          .build();
    } else if (element instanceof Section section) {
      return section.toBuilder()
          .title(change.apply(section.title()))
          .annotations(annotations)
          .build();
    } else if (element instanceof Reconstruction reconstruction) {
      Reconstruction.Builder changed = reconstruction.toBuilder().annotations(annotations);
      reconstruction.gist().map(change).ifPresent(changed::gist);
      return changed.title(change.apply(reconstruction.title())).build();
    }
    return speechOrTie(element, annotations);
  }

  private Claim claim(Claim claim, Annotations annotations) {
    Claim.Builder changed =
        claim.toBuilder()
            .text(change.apply(claim.text()))
            .citations(claim.citations().stream().map(this::citation).toList())
            .annotations(annotations);
    claim.title().map(change).ifPresent(changed::title);
    return changed.build();
  }

  private Citation citation(Citation citation) {
    Citation.Builder changed = citation.toBuilder();
    citation.locator().map(change).ifPresent(changed::locator);
    citation.quotation().map(change).ifPresent(changed::quotation);
    return changed.build();
  }

  private Element speechOrTie(Element element, Annotations annotations) {
    if (element instanceof Participant participant) {
      return participant.toBuilder()
          .name(change.apply(participant.name()))
          .annotations(annotations)
          .build();
    } else if (element instanceof Locution locution) {
      return locution.toBuilder()
          .text(change.apply(locution.text()))
          .annotations(annotations)
          .build();
    } else if (element instanceof Contradiction relation) {
      return relation.toBuilder().annotations(annotations).build();
    } else if (element instanceof Contrariety relation) {
      return relation.toBuilder().annotations(annotations).build();
    } else if (element instanceof Restatement relation) {
      return relation.toBuilder().annotations(annotations).build();
    } else if (element instanceof Preference relation) {
      return relation.toBuilder().annotations(annotations).build();
    }
    return ((Judgement) element).toBuilder().annotations(annotations).build();
  }

  private Annotations annotations(Element element) {
    List<String> tags = element.tags().stream().map(change).distinct().toList();
    List<String> notes = element.notes().stream().map(change).toList();
    return new Annotations(tags, notes, element.attributes());
  }
}
