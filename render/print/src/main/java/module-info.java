/** Argument maps as PNG and PDF. */
module org.argmap.print {
  requires transitive org.argmap.render;
  requires static transitive org.jspecify;
  requires java.desktop;
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  // PDFBox logs through the one and frees mapped memory with the other; an automatic module cannot
  // say so itself.
  requires org.apache.commons.logging;
  requires jdk.unsupported;

  exports org.argmap.print;

  provides org.argmap.render.diagram.DiagramRenderer with
      org.argmap.print.PdfRenderer,
      org.argmap.print.PngRenderer;
}
