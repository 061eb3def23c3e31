package org.argmap.cli.output;

/**
 * A value of an option, chosen by its name.
 *
 * @param name what they write
 * @param summary what it is, in a few words
 * @param value what they get
 */
public record Choice<T>(String name, String summary, T value) {}
