package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A sentence or two for people: a template with named placeholders, and the arguments that stand
 * for them. Applications translate or rephrase a message by another template with the same names.
 *
 * <pre>{@code
 * Message.of("The {question} has just one position, {position.id}.")
 *     .with("question", question)
 *     .with("position", claimId)
 *     .text(); // The question "who" (“Who did it?”) has just one position, "state".
 * }</pre>
 *
 * <p>A placeholder is a name in braces; a brace that is meant as itself is doubled. What an
 * argument looks like can be chosen behind a point: of an element {@code {x.id}} gives the id
 * alone, {@code {x.name}} kind and id without the text, {@code {x.text}} the text alone; {@code
 * {x.plain}} gives a text without quotation marks. Items of a list all take the form that is asked
 * for.
 *
 * <p>Immutable; equality is by template and arguments.
 */
public final class Message {
  private final String template;
  private final Map<String, MessageArgument> arguments;

  private Message(String template, Map<String, MessageArgument> arguments) {
    this.template = template;
    this.arguments = arguments;
  }

  /** Returns a message without arguments as yet. */
  public static Message of(String template) {
    if (template.isBlank()) {
      throw new IllegalArgumentException("A message needs words.");
    }
    return new Message(template, Map.of());
  }

  /** Returns a message that says just these words, in which braces mean nothing. */
  public static Message literal(String text) {
    return of(text.replace("{", "{{").replace("}", "}}"));
  }

  /** Returns the message with an argument more. */
  public Message with(String name, MessageArgument argument) {
    Map<String, MessageArgument> more = new LinkedHashMap<>(arguments);
    more.put(requireNonNull(name, "name"), requireNonNull(argument, "argument"));
    return new Message(template, Collections.unmodifiableMap(more));
  }

  /** Returns the message with all these arguments. */
  public Message withAll(Map<String, ? extends MessageArgument> more) {
    Map<String, MessageArgument> all = new LinkedHashMap<>(arguments);
    all.putAll(more);
    return new Message(template, Collections.unmodifiableMap(all));
  }

  /** Returns the message with an element, told by kind and id. */
  public Message with(String name, ElementId id) {
    return with(name, new MessageArgument.Id(id, ""));
  }

  /**
   * Returns the message with an element, told by kind, id and the beginning of what it says: the
   * text of a claim or a question, the title of a source.
   */
  public Message with(String name, Element element) {
    return with(name, argument(element));
  }

  /** Returns the message with words from the map or the document, told in quotation marks. */
  public Message with(String name, String text) {
    return with(name, new MessageArgument.Text(text));
  }

  /** Returns the message with a technical word, told as it is. */
  public Message withWord(String name, String word) {
    return with(name, new MessageArgument.Word(word));
  }

  /** Returns the message with a whole number. */
  public Message with(String name, long number) {
    return with(name, new MessageArgument.Amount(BigDecimal.valueOf(number)));
  }

  /** Returns the message with a number. */
  public Message with(String name, BigDecimal number) {
    return with(name, new MessageArgument.Amount(number));
  }

  /**
   * Returns the message with elements, told by kind and id, the first of them only if there are
   * many.
   *
   * @param most how many to tell at most, 1 or more; the argument keeps how many there are
   */
  public Message withIds(String name, Collection<? extends ElementId> ids, int most) {
    List<MessageArgument> items = new ArrayList<>();
    ids.stream().limit(most).forEach(id -> items.add(new MessageArgument.Id(id, "")));
    return with(name, new MessageArgument.Items(items, ids.size()));
  }

  /**
   * Returns the message with words from the map, told in quotation marks.
   *
   * @param total how many there are in all
   */
  public Message withTexts(String name, List<String> texts, int total) {
    List<MessageArgument> items = new ArrayList<>();
    texts.forEach(text -> items.add(new MessageArgument.Text(text)));
    return with(name, new MessageArgument.Items(items, total));
  }

  /**
   * Returns the message with technical words, told as they are.
   *
   * @param total how many there are in all
   */
  public Message withWords(String name, List<String> words, int total) {
    List<MessageArgument> items = new ArrayList<>();
    words.forEach(word -> items.add(new MessageArgument.Word(word)));
    return with(name, new MessageArgument.Items(items, total));
  }

  /** Returns the message with a part of an English sentence, made of other arguments. */
  public Message withPhrase(String name, String english) {
    return with(name, new MessageArgument.Phrase(english));
  }

  /** The argument that stands for an element. */
  static MessageArgument argument(Element element) {
    String text =
        element instanceof Claim claim
            ? claim.text()
            : element instanceof Question question
                ? question.text()
                : element instanceof Source source ? source.title() : "";
    return new MessageArgument.Id(element.id(), text);
  }

  /** Returns the names of the placeholders of a template, each once, in its order. */
  public static Set<String> names(String template) {
    return Collections.unmodifiableSet(MessageTemplate.names(template));
  }

  /** The template: the same for all messages of one sort. */
  public String template() {
    return template;
  }

  /** The arguments by their names, in the order in which they were given. */
  public Map<String, MessageArgument> arguments() {
    return arguments;
  }

  /**
   * The message in English.
   *
   * @throws IllegalArgumentException if a placeholder has no argument, or a brace is not closed
   */
  public String text() {
    return MessageTemplate.fill(template, arguments, EnglishWords::of);
  }

  /**
   * The message by the same template, with the arguments in other words.
   *
   * @throws IllegalArgumentException if a placeholder has no argument, or a brace is not closed
   */
  public String text(Function<? super MessageArgument, String> words) {
    requireNonNull(words, "words");
    return MessageTemplate.fill(template, arguments, (argument, form) -> words.apply(argument));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Message that
        && template.equals(that.template)
        && arguments.equals(that.arguments);
  }

  @Override
  public int hashCode() {
    return 31 * template.hashCode() + arguments.hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
