package org.argmap.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.argmap.model.ArgumentMap;
import org.argmap.render.diagram.DiagramRenderer;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.TextDiagramRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares outputs with files kept; -Dargmap.updateGolden=true rewrites them, to be reviewed. */
class GoldenTest {
  private static final String FOLDER = "/org/argmap/render/golden/";

  static List<Arguments> files() {
    List<Arguments> files = new ArrayList<>();
    for (Map.Entry<String, ArgumentMap> map : SampleMaps.golden().entrySet()) {
      Map<String, TextDiagramRenderer> renderers = new LinkedHashMap<>();
      for (DiagramRenderer output : Diagrams.all()) {
        renderers.put("." + output.fileExtension(), (TextDiagramRenderer) output);
      }
      renderers.remove(".svg");
      renderers.put(".down.svg", Diagrams.svg().direction(Direction.TOP_DOWN));
      renderers.put(".right.svg", Diagrams.svg().direction(Direction.LEFT_RIGHT));
      renderers.put(".html", Diagrams.html().picture(false));
      renderers.forEach(
          (ending, renderer) ->
              files.add(Arguments.of(map.getKey() + ending, renderer, map.getValue())));
    }
    for (TextDiagramRenderer renderer :
        List.of(Diagrams.mermaid(), Diagrams.markdown(), Diagrams.html().picture(false))) {
      String name = "hostile." + renderer.fileExtension();
      files.add(Arguments.of(name, renderer, SampleMaps.hostile()));
    }
    return files;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void output_is_as_it_was(String name, TextDiagramRenderer renderer, ArgumentMap map)
      throws IOException {
    String output = renderer.render(map);
    if (Boolean.getBoolean("argmap.updateGolden")) {
      Files.writeString(Path.of("src/test/resources" + FOLDER + name), output);
      return;
    }
    try (InputStream golden = GoldenTest.class.getResourceAsStream(FOLDER + name)) {
      assertThat(golden).as("golden file %s", name).isNotNull();
      assertThat(output).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void output_does_not_depend_on_the_locale() {
    Locale before = Locale.getDefault();
    String svg = Diagrams.svg().render(SampleMaps.everything());
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Diagrams.svg().render(SampleMaps.everything())).isEqualTo(svg);
    } finally {
      Locale.setDefault(before);
    }
  }
}
