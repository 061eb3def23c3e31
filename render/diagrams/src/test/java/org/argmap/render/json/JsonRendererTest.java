package org.argmap.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import org.argmap.model.ArgumentMap;
import org.argmap.render.Diagrams;
import org.argmap.render.SampleMaps;
import org.argmap.render.diagram.style.DiagramStyles;
import org.argmap.render.diagram.style.ToulminStyle;
import org.argmap.render.layout.Layout;
import org.argmap.render.layout.PlacedBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonRendererTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(MAPPER.readTree(JsonRenderer.schema()));

  @Test
  void every_output_is_valid_by_the_schema() {
    for (ArgumentMap map :
        List.of(
            SampleMaps.sharing(),
            SampleMaps.everything(),
            SampleMaps.hostile(),
            ArgumentMap.empty())) {
      for (var style : DiagramStyles.all()) {
        if (style instanceof ToulminStyle) {
          continue; // one argument alone
        }
        String json = Diagrams.json().style(style).render(map);
        assertThat(SCHEMA.validate(MAPPER.readTree(json))).as(style.name()).isEmpty();
      }
    }
  }

  @Test
  void the_schema_refuses_what_is_wrong() {
    String json = Diagrams.json().render(SampleMaps.sharing());
    String unknownKind = json.replaceFirst("\"kind\":\"claim\"", "\"kind\":\"claims\"");
    assertThat(SCHEMA.validate(MAPPER.readTree(unknownKind))).isNotEmpty();
    String noFormat = json.replaceFirst("argmap-layout", "other");
    assertThat(SCHEMA.validate(MAPPER.readTree(noFormat))).isNotEmpty();
  }

  @Test
  void boxes_and_lines_are_where_the_layout_has_them() {
    JsonRenderer renderer = Diagrams.json();
    Layout layout = renderer.layout(renderer.diagram(SampleMaps.everything()));
    JsonNode json = MAPPER.readTree(renderer.render(SampleMaps.everything()));
    assertThat(json.get("boxes")).hasSize(layout.boxes().size());
    for (int i = 0; i < layout.boxes().size(); i++) {
      PlacedBox box = layout.boxes().get(i);
      JsonNode node = json.get("boxes").get(i);
      assertThat(node.get("id").stringValue()).isEqualTo(box.box().box().id());
      assertThat(node.get("x").doubleValue()).isBetween(box.x() - 0.006, box.x() + 0.006);
      assertThat(node.get("lines")).hasSize(box.box().lines().size());
    }
    for (int i = 0; i < layout.routes().size(); i++) {
      assertThat(json.get("lines").get(i).get("points"))
          .hasSize(layout.routes().get(i).points().size());
    }
  }

  @Test
  void texts_and_ids_come_back_as_the_map_has_them() {
    JsonNode json = MAPPER.readTree(Diagrams.json().render(SampleMaps.hostile()));
    for (int i = 0; i < SampleMaps.HOSTILE.size(); i++) {
      JsonNode box = json.get("boxes").get(i + 1);
      assertThat(box.get("id").stringValue()).isEqualTo("c\"<&\\" + i);
      assertThat(box.get("text").stringValue()).isEqualTo(SampleMaps.HOSTILE.get(i));
    }
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1.005,1", "-0.001,0", "0.05,0.05", "-3.5,-3.5", "12.34,12.34", "1e6,1000000"})
  void numbers_are_written_in_hundredths(double number, String written) throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonWriter(out).value(number);
    assertThat(out.toString()).isEqualTo(written);
  }
}
