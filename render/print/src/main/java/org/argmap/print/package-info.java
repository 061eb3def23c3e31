/**
 * Pictures for print and for programs that read no SVG: PNG and PDF. The only package that sees AWT
 * and PDFBox.
 *
 * <p>{@link org.argmap.print.PngRenderer} and {@link org.argmap.print.PdfRenderer} are the ways in.
 * Both paint the same scene that SVG prints, with the letters of {@link
 * org.argmap.print.PrintFonts} and never with fonts of the machine, so that the same map looks the
 * same everywhere, on a server without a display or a font.
 */
@NullMarked
package org.argmap.print;

import org.jspecify.annotations.NullMarked;
