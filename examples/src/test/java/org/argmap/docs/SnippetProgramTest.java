package org.argmap.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnippetProgramTest {
  private static final Path PAGE = Path.of("page.md");

  @TempDir Path folder;

  @Test
  void a_mistake_is_reported_with_its_line_of_the_page() throws Exception {
    SnippetProgram program =
        program(
            """
            Text.

            ```java
            import java.util.List;

            List<String> words = List.of("a");
            ```

            ```java
            int count = word.size();
            ```
            """);
    assertThat(program.compile(folder)).singleElement().asString().startsWith("page.md:10: ");
  }

  @Test
  void the_blocks_of_a_page_are_one_program_whose_output_is_known_block_by_block()
      throws Exception {
    SnippetProgram program =
        program(
            """
            ```java
            System.out.println(new Greeting("hello").text());
            ```
            <!-- snippet: output -->
            ```
            hello
            ```
            <!-- snippet: hidden
            String name = "é";
            -->
            ```java
            System.out.println(name);
            ```
            <!-- snippet: skip (not Java) -->
            ```java
            ...
            ```
            ```java
            public record Greeting(String text) {}
            ```
            """);
    assertThat(program.compile(folder)).isEmpty();
    assertThat(program.run(folder, folder)).containsExactly("hello\n", "é\n");
  }

  @Test
  void a_program_that_fails_fails_the_test() throws Exception {
    SnippetProgram program =
        program(
            """
            ```java
            java.nio.file.Files.writeString(java.nio.file.Path.of("a.txt"), "a");
            System.out.println(List.of().get(0));
            ```
            <!-- snippet: hidden
            import java.util.List;
            -->
            """);
    assertThat(program.compile(folder)).isEmpty();
    assertThatThrownBy(() -> program.run(folder, folder))
        .hasMessageContaining("page.md")
        .hasMessageContaining("IndexOutOfBounds");
    assertThat(Files.readString(folder.resolve("a.txt"))).isEqualTo("a");
  }

  @Test
  void a_marker_parts_a_page_into_programs() {
    String page =
        """
        ```java
        int a = 1;
        ```
        <!-- snippet: new -->
        ```java
        int a = 2;
        ```
        """;
    assertThat(MarkdownPage.of(PAGE, page.lines().toList()).programs()).hasSize(2);
  }

  @Test
  void a_block_without_an_end_is_reported() {
    assertThatThrownBy(() -> program("```java\nint a;\n"))
        .hasMessage("page.md:1: the block has no end");
  }

  private static SnippetProgram program(String page) {
    List<List<MarkdownPage.Part>> programs =
        MarkdownPage.of(PAGE, page.lines().toList()).programs();
    return new SnippetProgram(PAGE, programs.get(0));
  }
}
