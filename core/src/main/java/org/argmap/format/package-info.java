/**
 * Reading and writing maps: what every format implements, and the registry that finds the right
 * one.
 *
 * <p>A reader never throws on what a text says. It returns the map that it could make, and findings
 * with places; whether a finding is fatal is the caller's choice:
 *
 * <pre>{@code
 * ReadResult result = MapFormats.standard().read(Path.of("sharing.json"));
 * result.findings().forEach(System.err::println);
 * ArgumentMap map = result.map();      // what could be read
 * ArgumentMap sound = result.orThrow();  // or an exception with all errors
 * }</pre>
 *
 * <p>A writer says in findings what it could not carry, and files are written whole or not at all:
 *
 * <pre>{@code
 * MapFormats.standard().named("json").write(map).writeTo(Path.of("sharing.json"));
 * }</pre>
 *
 * <p>A new format implements {@link org.argmap.format.MapFormat} and makes its maps with {@link
 * org.argmap.format.MapAssembler}, which completes what a text left open.
 */
@NullMarked
package org.argmap.format;

import org.jspecify.annotations.NullMarked;
