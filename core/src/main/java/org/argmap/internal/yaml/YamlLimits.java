package org.argmap.internal.yaml;

/**
 * How much YAML is read.
 *
 * @param characters the length of a text, in UTF-16 units
 * @param depth how deep values are nested, the document itself being at depth 1
 */
public record YamlLimits(int characters, int depth) {
  /** More than any of our own files needs, and little enough to be read in no time. */
  public static final YamlLimits STANDARD = new YamlLimits(2_000_000, 20);
}
