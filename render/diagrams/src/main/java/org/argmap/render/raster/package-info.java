/**
 * Pictures for print and for programs that read no SVG: PNG and PDF. The only package that sees AWT
 * and PDFBox.
 *
 * <p>{@link org.argmap.render.raster.PngRenderer} and {@link org.argmap.render.raster.PdfRenderer}
 * are the ways in. Both paint the same scene that SVG prints, with the letters of {@link
 * org.argmap.render.raster.PrintFonts} and never with fonts of the machine, so that the same map
 * looks the same everywhere, on a server without a display or a font.
 */
@NullMarked
package org.argmap.render.raster;

import org.jspecify.annotations.NullMarked;
