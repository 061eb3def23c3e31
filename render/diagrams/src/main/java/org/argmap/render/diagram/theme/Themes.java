package org.argmap.render.diagram.theme;

import java.util.List;
import java.util.Optional;
import org.argmap.render.registry.Registry;

/** The registry of themes. */
public final class Themes {

  private static final Theme CLASSIC =
      Theme.standard().toBuilder()
          .name("classic")
          .light(Theme.standard().light().toBuilder().support("#1B7A3D").oppose("#C62828").build())
          .dark(Theme.standard().dark().toBuilder().support("#66C983").oppose("#FF8A80").build())
          .build();

  private static final Theme MONOCHROME =
      Theme.standard().toBuilder()
          .name("monochrome")
          .only(
              Theme.standard().light().toBuilder()
                  .question("#ffffff")
                  .frame("#ffffff")
                  .text("#000000")
                  .border("#000000")
                  .support("#000000")
                  .oppose("#000000")
                  .relation("#000000")
                  .locution("#000000")
                  .build())
          .build();

  private static final Theme LIGHT =
      Theme.standard().toBuilder().name("light").only(Theme.standard().light()).build();

  private static final Theme DARK =
      Theme.standard().toBuilder().name("dark").only(Theme.standard().dark()).build();

  private static final Registry<Theme> ALL =
      Registry.of(
          "theme", Theme::name, List.of(Theme.standard(), CLASSIC, MONOCHROME, LIGHT, DARK));

  private Themes() {}

  /** Green for support and red for opposition, as many tools have it. */
  public static Theme classic() {
    return CLASSIC;
  }

  /** Black on white by day and by night, for print: heads, signs and dashes tell all. */
  public static Theme monochrome() {
    return MONOCHROME;
  }

  /**
   * Returns the theme with the light colours of the standard one, whatever the reader's device asks
   * for: for pages that are light on every device.
   */
  public static Theme light() {
    return LIGHT;
  }

  /** Returns the dark colours of the standard theme, whatever the reader's device asks for. */
  public static Theme dark() {
    return DARK;
  }

  /** Returns all themes, the standard one first. */
  public static List<Theme> all() {
    return ALL.all();
  }

  /** Returns the theme with this name, upper and lower case alike; empty if there is none. */
  public static Optional<Theme> find(String name) {
    return ALL.find(name);
  }

  /**
   * Returns the theme with this name, upper and lower case alike.
   *
   * @throws IllegalArgumentException if there is none; the message proposes names and lists all
   */
  public static Theme named(String name) {
    return ALL.named(name);
  }
}
