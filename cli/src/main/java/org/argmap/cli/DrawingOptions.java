package org.argmap.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.argmap.cli.output.Choice;
import org.argmap.cli.output.Choices;
import org.argmap.cli.output.DrawingOption;
import org.argmap.cli.output.DrawingSettings;
import org.argmap.cli.output.Output;
import org.argmap.cli.output.Outputs;
import org.argmap.cli.output.Views;
import org.argmap.cli.terminal.Refusal;
import org.argmap.model.ArgumentMap;
import org.argmap.render.layout.PictureSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how a map is drawn, and which part of it. */
final class DrawingOptions {
  private static final double STANDARD_SCALE = 2;
  private static final double LEAST_SCALE = 0.05;
  private static final double MOST_SCALE = 20;

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      completionCandidates = Candidates.Styles.class,
      description = "What stands for claims and arguments: ${COMPLETION-CANDIDATES}.")
  private @Nullable String style;

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      completionCandidates = Candidates.Themes.class,
      description = "The colours: ${COMPLETION-CANDIDATES}.")
  private @Nullable String theme;

  @Option(
      names = "--direction",
      paramLabel = "WHERE",
      completionCandidates = Candidates.Directions.class,
      description = "Where grounds stand: ${COMPLETION-CANDIDATES}.")
  private @Nullable String direction;

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      completionCandidates = Candidates.Engines.class,
      description = "What places the boxes: ${COMPLETION-CANDIDATES}.")
  private @Nullable String engine;

  @Option(
      names = "--view",
      paramLabel = "PART",
      description = {
        "Which part of the map to show; several narrow it further. ID is an id of the map:",
        "around=ID:STEPS, grounds=ID, consequences=ID, depth=STEPS, collapse=ID,ID, close=ID,ID,"
            + " closed, without=ID,ID, without-tag=TAG, hide=KIND, show=DETAIL, pros-first."
      })
  private List<String> views = new ArrayList<>();

  @Option(
      names = "--scale",
      paramLabel = "PIXELS",
      description = "The size of a PNG: the pixels to a pixel of the SVG; 2 unless given.")
  private @Nullable Double scale;

  @Option(
      names = "--page",
      paramLabel = "PAGE",
      completionCandidates = Candidates.Pages.class,
      description = "The paper of a PDF: a4, a3 or letter, also as a4-landscape, a4-portrait.")
  private @Nullable String page;

  /**
   * Returns the settings that the options describe.
   *
   * @throws Refusal if they name what there is not
   */
  DrawingSettings settings() {
    PictureSettings picture =
        PictureSettings.standard()
            .style(chosen(Outputs.styles(), style))
            .theme(chosen(Outputs.themes(), theme))
            .engine(chosen(Outputs.engines(), engine));
    return new DrawingSettings(
        direction == null ? picture : picture.direction(Outputs.directions().named(direction)),
        checked(scale == null ? STANDARD_SCALE : scale),
        chosen(Outputs.pages(), page));
  }

  private static double checked(double scale) {
    if (!(scale >= LEAST_SCALE) || scale > MOST_SCALE) {
      throw Refusal.because("--scale %s is out of range.".formatted(scale))
          .hint("It goes from %s to %s.".formatted(LEAST_SCALE, MOST_SCALE));
    }
    return scale;
  }

  private static <T> T chosen(Choices<T> choices, @Nullable String name) {
    return name == null ? choices.standard() : choices.named(name);
  }

  /** Returns the settings for a map of which the options show a part. */
  DrawingSettings ofPart(DrawingSettings settings, ArgumentMap map) {
    return views.isEmpty() ? settings : settings.view(Views.of(views, map));
  }

  /**
   * Refuses options that an output does not take: they would be overlooked without a word.
   *
   * @throws Refusal if there is one, or a view has no such name
   */
  void check(Choice<Output> output) {
    Map<DrawingOption, Boolean> given = new EnumMap<>(DrawingOption.class);
    given.put(DrawingOption.STYLE, style != null);
    given.put(DrawingOption.THEME, theme != null);
    given.put(DrawingOption.DIRECTION, direction != null);
    given.put(DrawingOption.ENGINE, engine != null);
    given.put(DrawingOption.VIEW, !views.isEmpty());
    given.put(DrawingOption.SCALE, scale != null);
    given.put(DrawingOption.PAGE, page != null);
    given.forEach(
        (option, isGiven) -> {
          if (isGiven && !output.value().takes().contains(option)) {
            List<String> takes =
                output.value().takes().stream().sorted().map(DrawingOption::flag).toList();
            throw Refusal.because(
                    "The format %s has no use for %s.".formatted(output.name(), option.flag()))
                .hint("It takes: " + String.join(", ", takes) + ".");
          }
        });
    Views.check(views);
  }
}
