package org.argmap.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ClaimId;
import org.argmap.render.diagram.DiagramRenderer;
import org.argmap.render.diagram.view.View;
import org.argmap.render.layout.PictureRenderer;
import org.argmap.render.layout.PictureSettings;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests of what all renderers have in common; each artifact with renderers runs them for its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class OutputContract {

  /** The renderers under test, with standard settings. */
  protected abstract List<DiagramRenderer> renderers();

  @ParameterizedTest
  @MethodSource("renderers")
  void bytes_stream_and_file_are_the_same(DiagramRenderer renderer, @TempDir Path folder)
      throws IOException {
    ArgumentMap map = SampleMaps.everything();
    byte[] bytes = renderer.renderBytes(map);
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    renderer.render(map, stream);
    Path file = folder.resolve("map." + renderer.fileExtension());
    renderer.render(map, file);
    assertThat(stream.toByteArray()).isEqualTo(bytes).isNotEmpty();
    assertThat(file).hasBinaryContent(bytes);
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void a_stream_is_flushed_and_left_open(DiagramRenderer renderer) throws IOException {
    boolean[] seen = new boolean[2];
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void flush() {
            seen[0] = true;
          }

          @Override
          public void close() {
            seen[1] = true;
          }
        };
    renderer.render(SampleMaps.sharing(), out);
    assertThat(seen).containsExactly(true, false);
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void a_disk_that_is_full_leaves_what_was_there(DiagramRenderer renderer, @TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("map"), "before");
    OutputStream full =
        new OutputStream() {
          private int left = 100;

          @Override
          public void write(int b) throws IOException {
            if (left-- == 0) {
              throw new IOException("No space left on device");
            }
          }
        };
    assertThatThrownBy(() -> renderer.render(SampleMaps.everything(), full))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("No space left");
    Path missing = folder.resolve("missing").resolve("map");
    assertThatThrownBy(() -> renderer.render(SampleMaps.everything(), missing))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("folder does not exist");
    assertThatThrownBy(() -> renderer.render(SampleMaps.everything(), folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("it is a folder");
    assertThat(file).hasContent("before");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void null_is_refused(DiagramRenderer renderer) {
    assertThatNullPointerException().isThrownBy(() -> renderer.renderBytes(null));
    assertThatNullPointerException()
        .isThrownBy(() -> renderer.render(SampleMaps.sharing(), (OutputStream) null));
    assertThatNullPointerException()
        .isThrownBy(() -> renderer.render(SampleMaps.sharing(), (Path) null));
    assertThatNullPointerException().isThrownBy(() -> renderer.view(null));
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void an_output_is_found_by_its_name_and_by_the_ending_of_its_files(DiagramRenderer renderer) {
    assertThat(Diagrams.forExtension(renderer.fileExtension()))
        .containsInstanceOf(renderer.getClass());
    assertThat(Diagrams.find(renderer.name())).containsInstanceOf(renderer.getClass());
    assertThat(renderer.mediaType()).matches("[a-z]+/[a-z.+-]+");
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void one_view_serves_every_output(DiagramRenderer renderer) {
    View view = View.wholeMap().around(new ClaimId("lapse"), 1);
    byte[] part = renderer.view(view).renderBytes(SampleMaps.sharing());
    assertThat(part).isNotEqualTo(renderer.renderBytes(SampleMaps.sharing()));
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void a_picture_takes_the_settings_that_every_picture_takes(DiagramRenderer renderer) {
    if (renderer instanceof PictureRenderer<?> picture) {
      PictureSettings settings = PictureSettings.standard().view(View.wholeMap());
      assertThat(picture.settings(settings).settings()).isSameAs(settings);
    }
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void a_renderer_can_be_shared_by_threads(DiagramRenderer renderer) throws InterruptedException {
    byte[] alone = renderer.renderBytes(SampleMaps.everything());
    ConcurrentLinkedQueue<byte[]> results = new ConcurrentLinkedQueue<>();
    List<Thread> threads =
        Stream.generate(
                () -> new Thread(() -> results.add(renderer.renderBytes(SampleMaps.everything()))))
            .limit(3)
            .toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(results).hasSize(3).allSatisfy(bytes -> assertThat(bytes).isEqualTo(alone));
  }
}
