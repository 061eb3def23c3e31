package org.argmap.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.argmap.format.MapAssembler;
import org.argmap.format.ReadOptions;
import org.argmap.format.ReadResult;
import org.argmap.model.ArgumentMap;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.Element;
import org.argmap.model.ElementKind;
import org.argmap.model.SourcePlace;
import org.argmap.testing.RandomMaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements as fields, and back. */
class ElementFieldsTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void every_element_comes_back_from_its_fields(long seed) {
    ArgumentMap map = RandomMaps.map(seed, 12);
    MapAssembler assembler = new MapAssembler(ReadOptions.defaults());
    ElementFieldsReader reader = new ElementFieldsReader(ReadOptions.defaults(), assembler);
    map.elements().forEach(element -> reader.declare(element.id()));
    for (Element element : map.elements()) {
      assertThat(reader.read(element.id().kind(), ElementFields.of(element), SourcePlace.NONE))
          .as("seed %d", seed)
          .contains(element);
    }
    assertThat(reader.metadata(ElementFields.of(map.metadata()), SourcePlace.NONE))
        .isEqualTo(map.metadata());
    assertThat(reader.kindsAreOpen()).isFalse();
  }

  @Test
  void what_is_wrong_with_the_fields_is_reported_at_the_given_place() {
    MapAssembler assembler = new MapAssembler(ReadOptions.defaults());
    ElementFieldsReader reader = new ElementFieldsReader(ReadOptions.defaults(), assembler);
    Attributes fields = Attributes.of("id", AttributeValue.of("j"));
    SourcePlace place = SourcePlace.at(3, 4);
    assertThat(reader.read(ElementKind.JUDGEMENT, fields, place)).isEmpty();
    ReadResult result = assembler.assemble();
    assertThat(result.findings())
        .isNotEmpty()
        .allSatisfy(f -> assertThat(f.place()).isEqualTo(place));
  }
}
