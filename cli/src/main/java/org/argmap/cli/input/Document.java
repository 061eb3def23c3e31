package org.argmap.cli.input;

import org.argmap.format.MapFormat;
import org.argmap.format.ReadResult;

/**
 * A document that was read.
 *
 * @param input where from
 * @param format what it was read as
 * @param text its text, for showing the lines that findings speak of
 * @param result the map, and what there is to say about the text
 */
public record Document(Input input, MapFormat format, String text, ReadResult result) {}
