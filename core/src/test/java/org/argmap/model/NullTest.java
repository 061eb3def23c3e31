package org.argmap.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Null, at every parameter of every public method of the package, one at a time. */
class NullTest {
  private static final ClaimId CLAIM = ClaimId.of("c");
  private static final ArgumentId ARGUMENT = ArgumentId.of("a");
  private static final SourceId SOURCE = SourceId.of("s");
  private static final Attributes ATTRIBUTES = Attributes.of("k", AttributeValue.of("v"));
  private static final ArgumentMap MAP = map();

  /** A value of each type, to call methods on and to stand beside the null. */
  private final Map<Class<?>, Object> samples = samples();

  private static ArgumentMap map() {
    ArgumentMapBuilder builder = ArgumentMap.builder("Sample");
    builder.claim("c", "C.");
    builder.support("a", CLAIM, CLAIM);
    return builder.build();
  }

  private static Map<Class<?>, Object> samples() {
    Map<Class<?>, Object> samples = new HashMap<>();
    Citation citation = Citation.of(SOURCE, "1");
    List<Object> values =
        List.of(
            MAP,
            ArgumentMap.builder(),
            CLAIM,
            ARGUMENT,
            RelationId.of("r"),
            QuestionId.of("q"),
            SOURCE,
            JudgementId.of("j"),
            SectionId.of("x"),
            ReconstructionId.of("z"),
            ParticipantId.of("p"),
            LocutionId.of("l"),
            ATTRIBUTES,
            Attributes.builder(),
            citation,
            citation.toBuilder(),
            Premise.of(CLAIM),
            MAP.claim(CLAIM),
            MAP.argument(ARGUMENT),
            OpposingArgument.builder(ARGUMENT, CLAIM, CLAIM).build(),
            Metadata.builder(),
            Metadata.empty(),
            Annotations.NONE,
            SourcePlace.at(1, 1),
            Contradiction.of(RelationId.of("r"), CLAIM, CLAIM),
            Contrariety.of(RelationId.of("r"), CLAIM, CLAIM),
            Restatement.of(RelationId.of("r"), CLAIM, CLAIM),
            Preference.of(RelationId.of("r"), CLAIM, CLAIM),
            Question.builder(QuestionId.of("q"), "Q?").build(),
            Source.builder(SOURCE, "S").build(),
            Judgement.builder(JudgementId.of("j"), CLAIM, CLAIM, Consistency.NEUTRAL).build(),
            Section.builder(SectionId.of("x"), "X").build(),
            Reconstruction.builder(ReconstructionId.of("z"), "Z").build(),
            Participant.builder(ParticipantId.of("p"), "P").build(),
            Locution.builder(LocutionId.of("l"), ParticipantId.of("p"), "L.").build(),
            Finding.error("a.b", "M.").build(),
            Finding.error("a.b", "M."),
            Message.of("text").with("c", CLAIM),
            new MessageArgument.Id(CLAIM, ""),
            new MessageArgument.Text("text"),
            new MessageArgument.Word("word"),
            new MessageArgument.Phrase("words"),
            new MessageArgument.Amount(BigDecimal.ONE),
            new MessageArgument.Items(List.of(new MessageArgument.Word("word")), 1),
            LikelihoodScale.ICD_203,
            LikelihoodScale.builder("S", "R"),
            LikelihoodScale.ICD_203.likelihood("likely"),
            LikelihoodScale.ICD_203.terms().get(0),
            PartialDateTime.of(2013),
            IllocutionaryForce.ASSERTING,
            new Illocution(IllocutionaryForce.ASSERTING, CLAIM),
            new CriticalQuestionUse(ARGUMENT, "CQ1", CriticalQuestionUse.Move.ANSWERS),
            Outline.claim("c", "C."),
            Outline.ref("c").implicit(),
            Outline.linked(Outline.ref("c"), Outline.ref("c")),
            Edit.remove(CLAIM),
            Edit.removeBranch(CLAIM),
            Edit.rename(CLAIM, "d"),
            Edit.merge(CLAIM, ClaimId.of("d")),
            Edit.replace(MAP.claim(CLAIM)),
            Edit.add(),
            AttributeValue.of("text"),
            AttributeValue.of(1),
            AttributeValue.of(true),
            AttributeValue.of(List.of()),
            AttributeValue.ofNull(),
            new InvalidArgumentMapException("It", List.of()),
            new GuavaNetworks.Link(CLAIM, ARGUMENT),
            "text",
            BigDecimal.ONE,
            List.of(),
            Set.of(),
            LocalDate.EPOCH,
            LocalTime.NOON,
            OffsetDateTime.MAX.withYear(2013),
            YearMonth.of(2013, 6),
            Map.of(),
            (Function<Object, String>) sample -> "words",
            (Consumer<Object>) sample -> {});
    values.forEach(value -> samples.put(value.getClass(), value));
    values.forEach(value -> putBuilder(samples, value));
    samples.put(boolean.class, true);
    samples.put(int.class, 1);
    samples.put(long.class, 1L);
    samples.put(double.class, 0.5);
    captureOutlines(samples);
    return samples;
  }

  private static void putBuilder(Map<Class<?>, Object> samples, Object value) {
    try {
      Object builder = value.getClass().getMethod("toBuilder").invoke(value);
      samples.put(builder.getClass(), builder);
    } catch (NoSuchMethodException e) {
      // has no builder
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static void captureOutlines(Map<Class<?>, Object> samples) {
    Consumer<Object> keep = outline -> samples.put(outline.getClass(), outline);
    ArgumentMap.build(
        "Outlines",
        m -> {
          keep.accept(m);
          m.claim("c", "C.", c -> c.supportedBy(Outline.ref("c"), keep))
              .claim("d", "D.", keep)
              .section("x", "X", keep)
              .question("q", "Q?", keep);
        });
  }

  private Object sample(Class<?> type) {
    if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 0);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return Stream.of(samples.get(type))
        .filter(Objects::nonNull)
        .findFirst()
        .or(() -> samples.values().stream().filter(type::isInstance).findFirst())
        .orElseThrow(() -> new AssertionError("No sample of " + type));
  }

  private static List<Class<?>> publicTypes() throws Exception {
    List<Class<?>> types = new ArrayList<>();
    Path folder = folder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".class") && !name.startsWith("package-info")) {
          Class<?> type = Class.forName("org.argmap.model." + name.substring(0, name.length() - 6));
          if (Modifier.isPublic(type.getModifiers())) {
            types.add(type);
          }
        }
      }
    }
    return types;
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(ArgumentMap.class.getResource("ArgumentMap.class").toURI()).getParent();
  }

  @Test
  void null_is_refused_at_every_parameter_of_every_public_method() throws Exception {
    List<String> accepted = new ArrayList<>();
    int tried = 0;
    for (Class<?> type : publicTypes()) {
      for (Executable executable : executables(type)) {
        Class<?>[] parameters = executable.getParameterTypes();
        for (int i = 0; i < parameters.length; i++) {
          if (!parameters[i].isPrimitive()) {
            tried++;
            Throwable thrown = callWithNull(type, executable, i);
            if (!(thrown instanceof NullPointerException)) {
              accepted.add(executable + ", parameter " + i + ": " + thrown);
            }
          }
        }
      }
    }
    assertThat(accepted).isEmpty();
    assertThat(tried).isGreaterThan(350);
  }

  private static Collection<Executable> executables(Class<?> type) {
    List<Executable> all = new ArrayList<>();
    for (Method method : type.getMethods()) {
      boolean ours = method.getDeclaringClass().getName().startsWith("org.argmap.model.");
      // equals(null) is false by its contract
      if (ours && !method.getName().equals("equals") && !method.isBridge()) {
        all.add(method);
      }
    }
    if (!Modifier.isAbstract(type.getModifiers())) {
      all.addAll(List.of(type.getConstructors()));
    }
    return all;
  }

  private Throwable callWithNull(Class<?> type, Executable executable, int position)
      throws IllegalAccessException, InstantiationException {
    Class<?>[] types = executable.getParameterTypes();
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      arguments[i] = i == position ? null : sample(types[i]);
    }
    Throwable thrown = null;
    try {
      ((AccessibleObject) executable).setAccessible(true);
      if (executable instanceof Constructor<?> constructor) {
        constructor.newInstance(arguments);
      } else {
        boolean isStatic = Modifier.isStatic(executable.getModifiers());
        ((Method) executable).invoke(isStatic ? null : sample(type), arguments);
      }
    } catch (InvocationTargetException e) {
      thrown = e.getCause();
    }
    return thrown;
  }
}
