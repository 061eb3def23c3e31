package org.argmap.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchemeCatalogueTest {
  private static final Scheme STYLE =
      Scheme.builder("house-style", "Argument from house style")
          .alias("HS")
          .premise("guide", "The guide says how W is to be written.")
          .conclusion("W is to be written so.")
          .assumption("edition", "Is the guide the edition in force?")
          .exception("quotation", "Does W stand in a quotation?")
          .build();

  @Test
  void a_scheme_made_in_java_is_found_by_name_and_alias() {
    SchemeCatalogue schemes = SchemeCatalogue.standard().with(STYLE);
    assertThat(schemes.find("House Style")).containsSame(STYLE);
    assertThat(schemes.find("hs")).containsSame(STYLE);
    assertThat(SchemeCatalogue.standard().find("hs")).isEmpty();
  }

  @Test
  void two_schemes_with_one_name_are_refused() {
    Scheme other = Scheme.builder("other", "Other").alias("house style").build();
    assertThatThrownBy(() -> SchemeCatalogue.of(List.of(STYLE, other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("house-style")
        .hasMessageContaining("other");
  }

  @Test
  void roles_and_questions_are_found_however_they_are_written() {
    assertThat(STYLE.premise("Guide")).map(SchemePremise::role).contains("guide");
    assertThat(STYLE.criticalQuestion("EDITION")).map(CriticalQuestion::name).contains("edition");
    assertThat(STYLE.premise("edition")).isEmpty();
    assertThat(STYLE.criticalQuestion("guide")).isEmpty();
  }

  @Test
  void a_second_premise_or_question_of_one_name_is_refused() {
    assertThatThrownBy(() -> Scheme.builder("a", "A").premise("x", "X.").premise("X", "Y."))
        .hasMessageContaining("already");
    assertThatThrownBy(() -> Scheme.builder("a", "A").assumption("x", "X?").exception(" x", "Y?"))
        .hasMessageContaining("already");
    assertThatThrownBy(() -> Scheme.builder("a", "A").premise("-", "X."))
        .hasMessageContaining("letter");
    assertThatThrownBy(() -> Scheme.builder("!", "A")).hasMessageContaining("letter");
  }
}
