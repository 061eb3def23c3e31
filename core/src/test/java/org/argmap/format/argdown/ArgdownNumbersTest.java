package org.argmap.format.argdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.argmap.format.argdown.document.ArgdownReader;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in data and front matter. */
class ArgdownNumbersTest {
  private static String notation(Attributes data) {
    return ((AttributeValue.Numeric) data.get("weight").orElseThrow()).notation();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0", "-0.0", "0", "0.50", "-12.50", "7"})
  void a_number_is_kept_as_it_is_written(String number) {
    String n = "weight: " + number;
    Attributes front = ArgdownReader.standard().read("===\n" + n + "\n===\n").frontMatter();
    Attributes data =
        ArgdownReader.standard().read("[A]: x {" + n + "}").statements().get(0).data();
    String written =
        ArgdownFormat.standard()
            .write(ArgdownFormat.standard().read("[A]: x {" + n + "}").map())
            .text();

    assertThat(notation(front)).isEqualTo(number);
    assertThat(notation(data)).isEqualTo(number);
    assertThat(written).contains(n + "}");
  }
}
