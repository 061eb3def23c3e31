package org.argmap.model;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** The syntax of the templates of messages: names in braces, doubled braces for themselves. */
final class MessageTemplate {
  private MessageTemplate() {}

  /**
   * Puts words in place of placeholders.
   *
   * @param words gives the words for an argument in a form, which may be empty
   */
  static String fill(
      String template,
      Map<String, MessageArgument> arguments,
      BiFunction<MessageArgument, String, String> words) {
    StringBuilder filled = new StringBuilder(template.length() + 64);
    scan(
        template,
        filled::append,
        placeholder -> {
          int point = placeholder.indexOf('.');
          String name = point < 0 ? placeholder : placeholder.substring(0, point);
          MessageArgument argument = arguments.get(name);
          if (argument == null) {
            throw new IllegalArgumentException(
                "The placeholder {%s} has no argument; there are %s: %s"
                    .formatted(placeholder, arguments.keySet(), template));
          }
          filled.append(words.apply(argument, point < 0 ? "" : placeholder.substring(point + 1)));
        });
    return filled.toString();
  }

  /** The names that the placeholders of a template have, in its order. */
  static Set<String> names(String template) {
    Set<String> names = new LinkedHashSet<>();
    scan(template, text -> {}, placeholder -> names.add(placeholder.replaceFirst("\\..*", "")));
    return names;
  }

  private static void scan(String template, Consumer<String> text, Consumer<String> placeholder) {
    int at = 0;
    int plain = 0;
    while (at < template.length()) {
      char c = template.charAt(at);
      if (c != '{' && c != '}') {
        at++;
        continue;
      }
      text.accept(template.substring(plain, at));
      if (at + 1 < template.length() && template.charAt(at + 1) == c) {
        text.accept(String.valueOf(c));
        at += 2;
      } else {
        int close = c == '{' ? template.indexOf('}', at) : -1;
        if (close < 0) {
          throw new IllegalArgumentException(
              "A brace at %s has no partner; write it twice if it means itself: %s"
                  .formatted(at, template));
        }
        placeholder.accept(template.substring(at + 1, close));
        at = close + 1;
      }
      plain = at;
    }
    text.accept(template.substring(plain));
  }
}
