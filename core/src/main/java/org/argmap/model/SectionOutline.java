package org.argmap.model;

import java.util.function.Consumer;

/** A section of an outline, and the elements declared in it. */
public final class SectionOutline extends OutlineScope<SectionOutline> {
  private final Section.Builder builder;

  SectionOutline(OutlineContext context, Section.Builder section) {
    super(context, section);
    this.builder = section;
  }

  /** Says more about the section itself: tags, notes, attributes, members that stand elsewhere. */
  public SectionOutline details(Consumer<? super Section.Builder> details) {
    details.accept(builder);
    return this;
  }
}
