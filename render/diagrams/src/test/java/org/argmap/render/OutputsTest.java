package org.argmap.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.argmap.render.diagram.DiagramRenderer;
import org.argmap.render.layout.LayeredEngine;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputsTest extends OutputContract {

  @Override
  protected List<DiagramRenderer> renderers() {
    return Diagrams.all();
  }

  @Test
  void names_and_endings_are_found_in_any_case_and_unknown_ones_are_none() {
    assertThat(Diagrams.find("Mermaid")).containsSame(Diagrams.mermaid());
    assertThat(Diagrams.forExtension("HTML")).containsSame(Diagrams.html());
    assertThat(Diagrams.find("doc")).isEmpty();
    assertThat(Diagrams.forExtension("doc")).isEmpty();
    assertThat(Diagrams.engine("Layered")).isSameAs(LayeredEngine.standard());
  }

  @Test
  void an_unknown_name_is_answered_with_the_nearest_and_with_all() {
    assertThatThrownBy(() -> Diagrams.named("mermade"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "There is no output \"mermade\". Did you mean \"mermaid\"? The outputs are: svg, html,"
                + " markdown, outline, dot, mermaid, json.");
    assertThatThrownBy(() -> Diagrams.engine("layred"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "There is no engine \"layred\". Did you mean \"layered\"? The engines are: layered.");
  }

  /** This test runs without the other artifacts. */
  @Test
  void asking_for_png_or_pdf_without_their_artifact_names_the_dependency_to_add() {
    List<ThrowingCallable> requests =
        List.of(
            Diagrams::png,
            Diagrams::pdf,
            () -> Diagrams.named("PNG"),
            () -> Diagrams.find(" pdf "),
            () -> Diagrams.forExtension("Pdf"));
    for (ThrowingCallable request : requests) {
      assertThatThrownBy(request)
          .isInstanceOf(MissingArtifactException.class)
          .hasMessageMatching(
              "P(NG|DF) is in an artifact of its own, which is missing\\."
                  + " Add the dependency org\\.argmap:argmap-print:\\S+\\.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"graphviz", "Graphviz"})
  void asking_for_graphviz_without_its_artifact_names_the_dependency_to_add(String name) {
    assertThatThrownBy(() -> Diagrams.engine(name))
        .isInstanceOfSatisfying(
            MissingArtifactException.class,
            missing -> assertThat(missing.coordinates()).startsWith("org.argmap:argmap-graphviz:"))
        .hasMessageStartingWith("The layout engine graphviz is in an artifact of its own");
  }
}
