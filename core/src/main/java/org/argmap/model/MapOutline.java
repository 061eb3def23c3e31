package org.argmap.model;

import java.util.function.Consumer;

/**
 * The outline of a whole map, for building it in the nested form; see {@link ArgumentMap#build} and
 * {@link Outline}.
 */
public final class MapOutline extends OutlineScope<MapOutline> {
  private final Metadata.Builder metadata;

  private MapOutline(OutlineContext context, Metadata.Builder metadata) {
    super(context, null);
    this.metadata = metadata;
  }

  static ArgumentMap build(String title, Consumer<? super MapOutline> content) {
    ArgumentMapBuilder builder = new ArgumentMapBuilder(Metadata.empty());
    OutlineContext context = new OutlineContext(builder);
    MapOutline outline = new MapOutline(context, Metadata.builder().title(title));
    content.accept(outline);
    builder.metadata(outline.metadata.build());
    context.next(outline.pending());
    return context.build();
  }

  /** Sets what the map is about, in a paragraph or so. */
  public MapOutline description(String paragraph) {
    metadata.description(paragraph);
    return this;
  }

  /**
   * Sets the language.
   *
   * @param tag a BCP 47 tag, such as {@code en} or {@code pt-BR}
   * @throws IllegalArgumentException if {@code tag} is not well-formed
   */
  public MapOutline language(String tag) {
    metadata.language(tag);
    return this;
  }

  /** Adds an author. */
  public MapOutline author(String name) {
    metadata.author(name);
    return this;
  }

  /**
   * Sets when the map was made.
   *
   * @throws IllegalArgumentException as {@link PartialDateTime#parse}
   */
  public MapOutline date(String when) {
    metadata.date(when);
    return this;
  }

  /** Sets the licence; an SPDX identifier where there is one. */
  public MapOutline licence(String name) {
    metadata.licence(name);
    return this;
  }

  /** Says more about the map as a whole. */
  public MapOutline metadata(Consumer<? super Metadata.Builder> details) {
    details.accept(metadata);
    return this;
  }
}
