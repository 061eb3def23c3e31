package org.argmap.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.argmap.model.ArgumentMap;
import org.argmap.model.InvalidArgumentMapException;
import org.argmap.testing.RandomMaps;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
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
