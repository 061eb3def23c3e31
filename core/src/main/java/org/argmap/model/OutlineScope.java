package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A part of an outline in which elements are declared: the map itself or one of its sections.
 *
 * @param <B> the outline itself
 */
public abstract sealed class OutlineScope<B extends OutlineScope<B>> extends OutlineDeclarations<B>
    permits MapOutline, SectionOutline {

  OutlineScope(OutlineContext context, Section.@Nullable Builder section) {
    super(context, section);
  }

  /** Declares a claim. */
  public B claim(String id, String text) {
    return claim(Outline.claim(id, text));
  }

  /** Declares a claim, with what is said about it. */
  public B claim(String id, String text, Consumer<? super ClaimOutline> details) {
    return claim(Outline.claim(id, text, details));
  }

  /** Declares a claim whose id is made from its text, by {@link Ids#fromText}. */
  public B claim(String text) {
    return claim(Outline.claim(text));
  }

  /** Declares a claim whose id is made from its text, with what is said about it. */
  public B claim(String text, Consumer<? super ClaimOutline> details) {
    return claim(Outline.claim(text, details));
  }

  private B claim(ClaimTerm term) {
    return later(
        () -> {
          List<Runnable> after = new ArrayList<>();
          context.take(term, section, after);
          context.next(after);
        });
  }

  /** Declares an argument for the claim with this id, which stands elsewhere. */
  public B support(String claim, Grounds grounds) {
    return support(claim, grounds, argument -> {});
  }

  /** Declares an argument for the claim with this id, with what is said about the argument. */
  public B support(String claim, Grounds grounds, Consumer<? super ArgumentOutline> details) {
    return argue(true, requireNonNull(claim, "claim"), ElementKind.CLAIM, grounds, details);
  }

  /** Declares an argument against the claim with this id, which stands elsewhere. */
  public B oppose(String claim, Grounds grounds) {
    return oppose(claim, grounds, argument -> {});
  }

  /** Declares an argument against the claim with this id, with what is said about the argument. */
  public B oppose(String claim, Grounds grounds, Consumer<? super ArgumentOutline> details) {
    return argue(false, requireNonNull(claim, "claim"), ElementKind.CLAIM, grounds, details);
  }

  /** Declares an undercut of the argument with this id, which stands elsewhere. */
  public B undercut(String argument, Grounds grounds) {
    return undercut(argument, grounds, undercut -> {});
  }

  /** Declares an undercut of the argument with this id, with what is said about the undercut. */
  public B undercut(String argument, Grounds grounds, Consumer<? super ArgumentOutline> details) {
    return argue(
        false, requireNonNull(argument, "argument"), ElementKind.ARGUMENT, grounds, details);
  }

  /** Declares a backing of the argument with this id, which stands elsewhere. */
  public B back(String argument, Grounds grounds) {
    return back(argument, grounds, backing -> {});
  }

  /** Declares a backing of the argument with this id, with what is said about the backing. */
  public B back(String argument, Grounds grounds, Consumer<? super ArgumentOutline> details) {
    return argue(
        true, requireNonNull(argument, "argument"), ElementKind.ARGUMENT, grounds, details);
  }

  /** Declares an argument for the whole of the argument with this id, which stands elsewhere. */
  public B supportAsAWhole(String argument, Grounds grounds) {
    return supportAsAWhole(argument, grounds, details -> {});
  }

  /** Declares an argument for the whole of the argument with this id, with its details. */
  public B supportAsAWhole(
      String argument, Grounds grounds, Consumer<? super ArgumentOutline> details) {
    return argue(true, argument, grounds, details);
  }

  /**
   * Declares an argument against the whole of the argument with this id, which stands elsewhere.
   */
  public B opposeAsAWhole(String argument, Grounds grounds) {
    return opposeAsAWhole(argument, grounds, details -> {});
  }

  /** Declares an argument against the whole of the argument with this id, with its details. */
  public B opposeAsAWhole(
      String argument, Grounds grounds, Consumer<? super ArgumentOutline> details) {
    return argue(false, argument, grounds, details);
  }

  /** Declares an argument for a relation, or for any other target. */
  public B support(Target target, Grounds grounds) {
    return support(target, grounds, argument -> {});
  }

  /** Declares an argument for a relation, or for any other target, with its details. */
  public B support(Target target, Grounds grounds, Consumer<? super ArgumentOutline> details) {
    return argue(true, target.value(), target.kind(), grounds, details);
  }

  /** Declares an argument against a relation, or against any other target. */
  public B oppose(Target target, Grounds grounds) {
    return oppose(target, grounds, argument -> {});
  }

  /** Declares an argument against a relation, or against any other target, with its details. */
  public B oppose(Target target, Grounds grounds, Consumer<? super ArgumentOutline> details) {
    return argue(false, target.value(), target.kind(), grounds, details);
  }

  private B argue(
      boolean supporting,
      String target,
      ElementKind kind,
      Grounds grounds,
      Consumer<? super ArgumentOutline> details) {
    return argue(supporting, target, kind, Bearing.STEP, grounds, details);
  }

  private B argue(
      boolean supporting,
      String argument,
      Grounds grounds,
      Consumer<? super ArgumentOutline> details) {
    requireNonNull(argument, "argument");
    return argue(supporting, argument, ElementKind.ARGUMENT, Bearing.WHOLE, grounds, details);
  }

  private B argue(
      boolean supporting,
      String target,
      ElementKind kind,
      Bearing bearing,
      Grounds grounds,
      Consumer<? super ArgumentOutline> details) {
    requireNonNull(grounds, "grounds");
    requireNonNull(details, "details");
    return later(
        () ->
            context.argue(
                supporting, (Target) context.id(kind, target), bearing, grounds, details, section));
  }

  /** Declares a section; whatever is declared in it stands in it. */
  public B section(String id, String title, Consumer<? super SectionOutline> content) {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(content, "content");
    return later(
        () -> {
          Section.Builder inside =
              context.section((SectionId) context.id(ElementKind.SECTION, id), title, section);
          SectionOutline outline = new SectionOutline(context, inside);
          content.accept(outline);
          context.next(outline.pending());
        });
  }
}
