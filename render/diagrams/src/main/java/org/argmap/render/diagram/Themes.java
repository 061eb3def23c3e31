package org.argmap.render.diagram;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** The themes of the library, found by name. */
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

  private static final Theme DARK =
      Theme.standard().toBuilder().name("dark").only(Theme.standard().dark()).build();

  private static final List<Theme> ALL = List.of(Theme.standard(), CLASSIC, MONOCHROME, DARK);

  private Themes() {}

  /** Green for support and red for opposition, as many tools have it. */
  public static Theme classic() {
    return CLASSIC;
  }

  /** Black on white by day and by night, for print: heads, signs and dashes tell all. */
  public static Theme monochrome() {
    return MONOCHROME;
  }

  /** The dark colours of the standard theme, whatever the reader's device asks for. */
  public static Theme dark() {
    return DARK;
  }

  /** All themes of the library, the standard one first. */
  public static List<Theme> all() {
    return ALL;
  }

  /** The theme with the name, empty where there is none. */
  public static Optional<Theme> named(String name) {
    requireNonNull(name, "name");
    return ALL.stream().filter(theme -> theme.name().equals(name)).findFirst();
  }
}
