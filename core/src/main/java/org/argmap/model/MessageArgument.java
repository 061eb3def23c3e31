package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;

/**
 * A value that a {@link Message} tells of, such as the claim that a finding is about or how many
 * there are of something.
 *
 * <p>The kinds are few, so that an application can show each in its own way:
 *
 * <pre>{@code
 * String shown =
 *     argument instanceof MessageArgument.Id id ? linkTo(id.id()) : argument.toString();
 * }</pre>
 *
 * <p>{@code toString} gives the words that stand for the value in Argmap's own messages.
 */
public sealed interface MessageArgument {

  /**
   * An element of the map, or an id that the map has not.
   *
   * @param id the id
   * @param text what the element says: a claim's or question's text, a source's title; empty if it
   *     says nothing or that does not matter
   */
  record Id(ElementId id, String text) implements MessageArgument {
    /** Makes the argument. */
    public Id {
      requireNonNull(id, "id");
      requireNonNull(text, "text");
    }

    @Override
    public String toString() {
      return EnglishWords.of(this, "");
    }
  }

  /**
   * Words from the map or the document, whatever language they are in.
   *
   * @param text the words, uncut
   */
  record Text(String text) implements MessageArgument {
    /** Makes the argument. */
    public Text {
      requireNonNull(text, "text");
    }

    @Override
    public String toString() {
      return EnglishWords.of(this, "");
    }
  }

  /**
   * A technical word, such as the name of a field, an option or a kind of element: not from the
   * document, and the same in all languages.
   *
   * @param word the word
   */
  record Word(String word) implements MessageArgument {
    /** Makes the argument. */
    public Word {
      requireNonNull(word, "word");
    }

    @Override
    public String toString() {
      return word;
    }
  }

  /**
   * A part of an English sentence that Argmap has made of other arguments of the same message, such
   * as a path made of claims: a translation makes its own of these.
   *
   * @param english the words
   */
  record Phrase(String english) implements MessageArgument {
    /** Makes the argument. */
    public Phrase {
      requireNonNull(english, "english");
    }

    @Override
    public String toString() {
      return english;
    }
  }

  /**
   * A number.
   *
   * @param number the number
   */
  record Amount(BigDecimal number) implements MessageArgument {
    /** Makes the argument. */
    public Amount {
      requireNonNull(number, "number");
    }

    @Override
    public String toString() {
      return EnglishWords.of(this, "");
    }
  }

  /**
   * Several values, of which a long row has only the first.
   *
   * @param items the values
   * @param total how many there are in all, at least as many as {@code items}
   */
  record Items(List<MessageArgument> items, int total) implements MessageArgument {
    /**
     * Makes the argument.
     *
     * @throws IllegalArgumentException if there are more items than {@code total}
     */
    public Items {
      items = List.copyOf(items);
      if (total < items.size()) {
        throw new IllegalArgumentException(
            "There cannot be %s items of %s in all.".formatted(items.size(), total));
      }
    }

    @Override
    public String toString() {
      return EnglishWords.of(this, "");
    }
  }
}
