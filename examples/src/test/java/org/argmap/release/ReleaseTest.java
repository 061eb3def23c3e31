package org.argmap.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The artifacts agree with the list of versions, and name the resources that they read. */
class ReleaseTest {
  private static final Path PROJECT = Path.of("..");
  private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(argmap-[a-z-]+)<");
  private static final Pattern VERSION = Pattern.compile("<version>([^<$]+)<");
  private static final Pattern MODULE = Pattern.compile("<module>([^<]+)<");
  private static final Pattern GLOB = Pattern.compile("\"glob\": \"([^\"]+)\"");

  /** The folders of the modules that users get as jars. */
  static List<Path> published() throws IOException {
    List<Path> published = new ArrayList<>();
    collect(PROJECT, published);
    return published;
  }

  private static void collect(Path folder, List<Path> published) throws IOException {
    String pom = Files.readString(folder.resolve("pom.xml"));
    String ownModules = pom.replaceAll("(?s)<profiles>.*</profiles>", "");
    for (String module : all(MODULE, ownModules)) {
      collect(folder.resolve(module), published);
    }
    if (!pom.contains("<packaging>pom</packaging>")) {
      published.add(folder);
    }
  }

  @Test
  void the_list_of_versions_names_each_artifact_once() throws IOException {
    List<String> artifacts = new ArrayList<>();
    for (Path module : published()) {
      artifacts.add(artifact(module));
    }

    String bom = Files.readString(PROJECT.resolve("bom/pom.xml"));
    List<String> listed = all(ARTIFACT, bom);

    assertThat(listed.remove(0)).isEqualTo("argmap-bom");
    assertThat(listed).containsExactlyInAnyOrderElementsOf(artifacts);
  }

  @Test
  void the_list_of_versions_has_the_version_of_the_project() throws IOException {
    String project = Files.readString(PROJECT.resolve("pom.xml"));
    String bom = Files.readString(PROJECT.resolve("bom/pom.xml"));

    assertThat(all(VERSION, bom).get(0)).isEqualTo(all(VERSION, project).get(0));
  }

  @ParameterizedTest
  @MethodSource("published")
  void a_native_image_gets_every_resource(Path module) throws IOException {
    Path resources = module.resolve("src/main/resources");
    Path metadata =
        resources
            .resolve("META-INF/native-image/org.argmap")
            .resolve(artifact(module))
            .resolve("reachability-metadata.json");
    List<PathMatcher> globs =
        Files.exists(metadata)
            ? all(GLOB, Files.readString(metadata)).stream().map(ReleaseTest::matcher).toList()
            : List.of();

    try (Stream<Path> files = Files.exists(resources) ? Files.walk(resources) : Stream.empty()) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(resources::relativize)
                  .filter(file -> !file.startsWith("META-INF"))
                  .filter(file -> globs.stream().noneMatch(glob -> glob.matches(file))))
          .as("resources of %s that %s does not name", module, metadata)
          .isEmpty();
    }
  }

  private static PathMatcher matcher(String glob) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob);
  }

  private static String artifact(Path module) throws IOException {
    String pom = Files.readString(module.resolve("pom.xml"));
    return all(ARTIFACT, pom.replaceFirst("(?s)<parent>.*?</parent>", "")).get(0);
  }

  private static List<String> all(Pattern pattern, String text) {
    return new ArrayList<>(
        pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList());
  }
}
