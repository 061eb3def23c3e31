package org.argmap.internal.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One writer of one file: links, permissions, names, devices, failures. */
class WholeFileTest {
  private static final byte[] NEW = "new".getBytes(UTF_8);

  @TempDir Path folder;

  private List<String> namesInFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  static Stream<String> longNames() {
    return Stream.of(246, 247, 250, 251, 254, 255)
        .flatMap(bytes -> Stream.of("x".repeat(bytes), letters(bytes)));
  }

  /** A name of so many bytes in UTF-8, in letters of two bytes each. */
  private static String letters(int bytes) {
    return "é".repeat(bytes / 2) + "x".repeat(bytes % 2);
  }

  @ParameterizedTest
  @MethodSource("longNames")
  void a_name_may_be_as_long_as_the_system_lets_it(String name) throws IOException {
    Path file = folder.resolve(name);
    WholeFile.write(file, NEW);
    assertThat(file).hasContent("new");
    assertThat(namesInFolder()).containsExactly(name);
  }

  @Test
  void a_name_that_is_too_long_is_refused_and_leaves_nothing_behind() throws IOException {
    Path file = folder.resolve("x".repeat(256));
    assertThatThrownBy(() -> WholeFile.write(file, NEW))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("x: ")
        .hasMessageNotContaining(".tmp");
    assertThat(namesInFolder()).isEmpty();
  }

  @Test
  void a_link_stays_a_link_and_its_file_is_replaced() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("file"));
    WholeFile.write(link, NEW);
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void a_link_to_a_file_that_is_missing_creates_that_file() throws IOException {
    Files.createDirectories(folder.resolve("real/below"));
    Path first = Files.createSymbolicLink(folder.resolve("first"), Path.of("way/../second"));
    Files.createSymbolicLink(folder.resolve("way"), Path.of("real/below"));
    Files.createSymbolicLink(folder.resolve("real/second"), Path.of("below/file"));
    WholeFile.write(first, NEW);
    assertThat(first).isSymbolicLink();
    assertThat(folder.resolve("real/second")).isSymbolicLink();
    assertThat(folder.resolve("real/below/file")).hasContent("new");
  }

  @Test
  void links_in_a_circle_are_refused() throws IOException {
    Path a = Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
    Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
    assertThatThrownBy(() -> WholeFile.write(a, NEW)).isInstanceOf(FileSystemLoopException.class);
  }

  @Test
  void a_link_into_a_folder_that_is_missing_is_refused() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("none/file"));
    assertThatThrownBy(() -> WholeFile.write(link, NEW))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("Create " + folder.toRealPath().resolve("none") + " first");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-rw-r--", "r--r--r--", "rwxr-x--x", "---------"})
  void permissions_of_a_file_that_is_replaced_are_kept(String permissions) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    WholeFile.write(
        file,
        out -> {
          out.write(NEW);
          assertThat(temporary())
              .satisfies(
                  each ->
                      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                          .as("nobody else reads what is not finished")
                          .isEqualTo("rw-------"));
        });
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo(permissions);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThat(file).hasContent("new");
  }

  private Path temporary() throws IOException {
    return folder.resolve(
        namesInFolder().stream().filter(each -> each.endsWith(".tmp")).findFirst().orElseThrow());
  }

  @Test
  void a_new_file_has_the_permissions_that_any_new_file_gets() throws IOException {
    Path usual = Files.createFile(folder.resolve("usual"));
    Path file = folder.resolve("file");
    WholeFile.write(file, NEW);
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(usual));
  }

  @Test
  void the_owner_is_kept_where_the_system_lets_it() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    boolean isRoot = (int) Files.getAttribute(file, "unix:uid") == 0;
    assumeTrue(isRoot, "only root gives files away");
    Files.setAttribute(file, "unix:uid", 12_345);
    Files.setAttribute(file, "unix:gid", 12_346);
    WholeFile.write(file, NEW);
    assertThat(Files.getAttribute(file, "unix:uid")).isEqualTo(12_345);
    assertThat(Files.getAttribute(file, "unix:gid")).isEqualTo(12_346);
  }

  @Test
  void a_failure_of_the_content_leaves_the_old_file_and_nothing_else() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write(new byte[200_000]);
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(FileSystemException.class)
        .hasMessage(file + ": No space left on device");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      throw new IllegalStateException("no picture");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(file).hasContent("old");
    assertThat(namesInFolder()).containsExactly("file");
  }

  @Test
  void a_thread_that_is_interrupted_takes_its_file_back() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      Thread.currentThread().interrupt();
                      out.write(new byte[200_000]);
                    }))
        .isInstanceOf(IOException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(file).hasContent("old");
    assertThat(namesInFolder()).containsExactly("file");
  }

  @Test
  void places_where_no_file_can_be_are_refused_by_name() throws IOException {
    Path plain = Files.createFile(folder.resolve("plain"));
    assertThatThrownBy(() -> WholeFile.write(folder, NEW))
        .isInstanceOf(FileSystemException.class)
        .hasMessage(folder + ": it is a folder, not a file; name a file in it");
    assertThatThrownBy(() -> WholeFile.write(folder.resolve("none/file"), NEW))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("its folder does not exist");
    assertThatThrownBy(() -> WholeFile.write(plain.resolve("file"), NEW))
        .isInstanceOf(NotDirectoryException.class)
        .hasMessage(plain.resolve("file").toString());
  }

  @Test
  void a_folder_that_is_closed_is_named_and_not_the_temporary_file() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeTrue(!Files.isWritable(closed), "this user may write everywhere");
    Path file = closed.resolve("file");
    assertThatThrownBy(() -> WholeFile.write(file, NEW))
        .isInstanceOf(AccessDeniedException.class)
        .hasMessage(file + ": no file may be created in its folder, " + closed.toRealPath());
  }

  @Test
  void a_device_is_written_to_and_stays_a_device() throws IOException {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device), "there is no /dev/null here");
    WholeFile.write(device, NEW);
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void a_full_device_is_named() {
    Path device = Path.of("/dev/full");
    assumeTrue(Files.exists(device), "there is no /dev/full here");
    assertThatThrownBy(() -> WholeFile.write(device, NEW))
        .isInstanceOf(FileSystemException.class)
        .hasMessageStartingWith("/dev/full: ");
  }

  @Test
  void an_open_file_of_this_process_is_written_to_and_not_replaced() throws IOException {
    Path descriptors = Path.of("/proc/self/fd");
    assumeTrue(Files.isDirectory(descriptors), "there is no /proc/self/fd here");
    Path file = Files.writeString(folder.resolve("log"), "old ");
    Object before = Files.getAttribute(file, "unix:ino");
    try (var open = Files.newByteChannel(file);
        Stream<Path> all = Files.list(descriptors)) {
      Path descriptor = all.filter(each -> isSameFile(each, file)).findFirst().orElseThrow();
      WholeFile.write(descriptor, NEW);
      assertThat(open.isOpen()).isTrue();
    }
    assertThat(file).hasContent("old new");
    assertThat(Files.getAttribute(file, "unix:ino")).isEqualTo(before);
  }

  private static boolean isSameFile(Path link, Path file) {
    try {
      return Files.exists(link) && Files.isSameFile(link, file);
    } catch (IOException e) {
      return false;
    }
  }
}
