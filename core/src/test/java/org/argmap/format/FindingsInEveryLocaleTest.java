package org.argmap.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.argmap.format.argdown.ArgdownFormat;
import org.argmap.format.json.JsonFormat;
import org.argmap.format.json.YamlFormat;
import org.argmap.model.Finding;
import org.junit.jupiter.api.Test;

/** Messages have the digits of English, whatever language the computer is set to. */
class FindingsInEveryLocaleTest {
  private static final String ARGDOWN =
      "(1) p\n(2) q\n(3) r\n-- {uses: [1]} --\n(4) c\n-- {uses: [99]} --\n(5) d\n";
  private static final String JSON =
      """
      {"argmap": "1.0", "claims": [{"id": "a", "text": "t", "attributes": {"n": 123456}},
        {"id": "b", "text": "t"}, {"id": "c", "text": "t"}],
       "judgements": [{"id": "j", "evidence": "a", "hypothesis": "a", "consistency": "XX"}]}
      """;

  private static List<String> messages(Locale locale) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(locale);
      ReadOptions few = ReadOptions.builder().maxElements(2).maxDigits(5).build();
      return Stream.of(
              ArgdownFormat.standard().read(ARGDOWN),
              ArgdownFormat.standard().read("[A]: b\n\n[C]: d\n\n[E]: f\n", few),
              JsonFormat.standard().read(JSON),
              JsonFormat.standard().read(JSON, few),
              YamlFormat.standard().read(JSON, few))
          .flatMap(read -> read.findings().stream())
          .map(Finding::toString)
          .toList();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void numbers_in_messages_have_the_same_digits_in_every_locale() {
    List<String> plain = messages(Locale.ROOT);
    assertThat(plain).hasSizeGreaterThan(6).anyMatch(message -> message.contains("statement (2)"));
    assertThat(messages(Locale.forLanguageTag("ar-EG-u-nu-arab"))).isEqualTo(plain);
  }
}
