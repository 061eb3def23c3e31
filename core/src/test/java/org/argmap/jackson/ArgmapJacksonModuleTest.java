package org.argmap.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.argmap.format.json.JsonFormat;
import org.argmap.model.ArgumentMap;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.Element;
import org.argmap.model.Finding;
import org.argmap.model.InvalidArgumentMapException;
import org.argmap.report.JsonReporter;
import org.argmap.testing.RandomMaps;
import org.argmap.validate.Report;
import org.argmap.validate.Validator;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

class ArgmapJacksonModuleTest {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new ArgmapJacksonModule()).build();

  record Case(String number, ArgumentMap map, int pages) {}

  @Test
  void a_map_inside_a_document_of_the_users_own_survives() {
    for (int seed = 0; seed < 50; seed++) {
      ArgumentMap map = RandomMaps.map(seed, 10);
      Case before = new Case("A-17", map, 3);
      assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(before), Case.class))
          .as("seed %d", seed)
          .isEqualTo(before);
    }
  }

  record Checked(ArgumentMap map, Report report, List<Finding> findings, List<Element> elements) {}

  @Test
  void mappers_find_the_module_by_themselves() {
    ArgumentMap map = ArgumentMap.build("T", m -> m.claim("c", "It rains."));
    ObjectMapper found = JsonMapper.builder().findAndAddModules().build();
    String json = found.writeValueAsString(new Case("1", map, 2));
    assertThat(json).isEqualTo(MAPPER.writeValueAsString(new Case("1", map, 2)));
    assertThat(found.readValue(json, Case.class).map()).isEqualTo(map);
  }

  @Test
  void a_mapper_without_the_module_fails_and_says_what_to_do() {
    ArgumentMap map = ArgumentMap.build("T", m -> m.claim("c", "It rains."));
    ObjectMapper bare = JsonMapper.builder().build();
    assertThatThrownBy(() -> bare.writeValueAsString(map))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("findAndAddModules()");
    assertThatThrownBy(() -> bare.writeValueAsString(new Case("1", map, 2)))
        .isInstanceOf(DatabindException.class);
    assertThatThrownBy(() -> bare.readValue("{\"argmap\": \"1.0\"}", ArgumentMap.class))
        .isInstanceOf(DatabindException.class);
  }

  @Test
  void reports_findings_and_elements_are_written_as_elsewhere() {
    ArgumentMap map = ArgumentMap.build("T", m -> m.claim("c", " "));
    Report report = Validator.standard().validate(map);
    assertThat(report.findings()).isNotEmpty();
    JsonNode tree =
        MAPPER.valueToTree(
            new Checked(map, report, report.findings(), List.copyOf(map.elements())));
    ObjectMapper plain = new ObjectMapper();
    JsonNode asReported = plain.readTree(JsonReporter.standard().render(report));
    assertThat(tree.get("report")).isEqualTo(asReported);
    assertThat(tree.get("findings")).isEqualTo(asReported.get("findings"));
    JsonNode asWritten = plain.readTree(JsonFormat.standard().write(map).text());
    assertThat(tree.get("map")).isEqualTo(asWritten);
    assertThat(tree.get("elements").get(0)).isEqualTo(asWritten.get("claims").get(0));
    assertThat(MAPPER.writeValueAsString(map.metadata())).isEqualTo("{\"title\":\"T\"}");
    assertThat(MAPPER.writeValueAsString(Attributes.of("x", AttributeValue.number("-0"))))
        .isEqualTo("{\"x\":-0}");
  }

  @Test
  void an_unknown_field_inside_is_kept() {
    String json =
        "{\"number\":\"1\",\"map\":{\"argmap\":\"1.0\",\"claims\":[{\"id\":\"c\",\"text\":\"\",\"x\":1}],\"y\":2},\"pages\":1}";
    Case read = MAPPER.readValue(json, Case.class);
    assertThat(read.map().claim("c").attributes().toString()).contains("/x");
    assertThat(MAPPER.writeValueAsString(read)).isEqualTo(json);
  }

  @Test
  void an_error_is_an_exception_with_all_findings_in_its_message() {
    String json =
        "{\"number\":\"1\",\"map\":{\"argmap\":\"1.0\",\"claims\":[{\"id\":\"c\"},5]},\"pages\":1}";
    assertThatThrownBy(() -> MAPPER.readValue(json, Case.class))
        .isInstanceOf(DatabindException.class)
        .hasRootCauseInstanceOf(InvalidArgumentMapException.class)
        .hasMessageContaining("/map/claims/0")
        .hasMessageContaining("/map/claims/1");
    assertThatThrownBy(() -> MAPPER.readValue("{\"map\":5}", Case.class))
        .isInstanceOf(DatabindException.class);
    assertThatThrownBy(() -> MAPPER.readValue("{\"map\":{\"argmap\":", Case.class))
        .isInstanceOf(JacksonException.class);
    assertThat(MAPPER.readValue("{\"number\":\"\",\"map\":null,\"pages\":0}", Case.class).map())
        .isNull();
  }
}
