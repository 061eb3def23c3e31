package org.argmap.examples.specimens;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.argmap.model.ArgumentMap;
import org.argmap.render.Diagrams;
import org.argmap.render.diagram.Direction;
import org.argmap.render.layout.LayoutEngine;
import org.argmap.render.svg.SvgRenderer;

/**
 * A small map and the way it is drawn.
 *
 * @param name names its files
 * @param shows what there is to be seen, as a sentence
 * @param outline makes the map
 * @param settings what differs from the standard drawing
 */
public record Specimen(
    String name, String shows, Supplier<ArgumentMap> outline, UnaryOperator<SvgRenderer> settings) {

  /** A specimen drawn top-down in the standard style and theme. */
  static Specimen of(String name, String shows, Supplier<ArgumentMap> outline) {
    return new Specimen(name, shows, outline, svg -> svg.direction(Direction.TOP_DOWN));
  }

  /** This specimen under another name, drawn in another way. */
  Specimen drawn(String newName, String newShows, UnaryOperator<SvgRenderer> how) {
    return new Specimen(newName, newShows, outline, how);
  }

  /** This specimen with its grounds to the right. */
  Specimen leftRight() {
    return drawn(name + "-left-right", shows, svg -> svg.direction(Direction.LEFT_RIGHT));
  }

  /** All specimens, in the order of the gallery. */
  public static List<Specimen> all() {
    List<Specimen> all = new ArrayList<>();
    all.addAll(SignSpecimens.all());
    all.addAll(ShapeSpecimens.all());
    all.addAll(TextSpecimens.all());
    all.addAll(ViewSpecimens.all());
    all.addAll(StyleSpecimens.all());
    return List.copyOf(all);
  }

  /** The map. */
  public ArgumentMap map() {
    return outline.get();
  }

  /** Its picture, placed by the standard engine. */
  public String svg() {
    return renderer().render(map());
  }

  /** Its picture, placed by another engine. */
  public String svg(LayoutEngine engine) {
    return renderer().engine(engine).render(map());
  }

  /** What draws it. */
  public SvgRenderer renderer() {
    return settings.apply(Diagrams.svg());
  }

  @Override
  public String toString() {
    return name;
  }
}
