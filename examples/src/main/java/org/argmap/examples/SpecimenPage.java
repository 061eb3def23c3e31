package org.argmap.examples;

import static org.argmap.examples.HtmlText.escape;

import java.util.List;
import org.argmap.examples.specimens.Specimen;

/**
 * The contact sheet: every specimen on light ground and on dark. The pictures are files beside it;
 * each is told by the page which of its two colourings to show. It is also well-formed XML.
 */
final class SpecimenPage {
  private static final String STYLE =
      """
      body { margin: 0 auto; padding: 1.5rem; max-width: 110rem; background: #ffffff; color: #1b1f24;
        font: 1rem/1.5 system-ui, 'Liberation Sans', Arial, sans-serif; }
      h1 { font-size: 1.6rem; } h2 { font-size: 1.1rem; margin: 2.5rem 0 0; }
      p { max-width: 45rem; margin: .2rem 0 .8rem; } a { color: #0a5fa8; }
      a:focus-visible { outline: 3px solid #0a5fa8; outline-offset: 2px; }
      .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
      .pair a { display: block; padding: .5rem; border: 1px solid #8c959f; border-radius: 4px; }
      .pair img { display: block; max-width: 100%; max-height: 46rem; margin: 0 auto; }
      .light { background: #ffffff; } .light img { color-scheme: light; }
      .dark { background: #1e1e1e; } .dark img { color-scheme: dark; }
      """;

  private SpecimenPage() {}

  /** The name of the file of a specimen's picture. */
  static String fileOf(Specimen specimen) {
    return specimen.name() + ".svg";
  }

  static String of(List<Specimen> specimens) {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>Argmap: specimens of the drawing</title>
        """);
    out.append("<style>\n").append(STYLE).append("</style>\n");
    out.append("</head>\n<body>\n<main>\n<h1>Argmap: specimens of the drawing</h1>\n");
    out.append("<p>Each picture on light ground and on dark; a click shows its file.</p>\n");
    specimens.forEach(specimen -> out.append(section(specimen)));
    return out.append("</main>\n</body>\n</html>\n").toString();
  }

  private static String section(Specimen specimen) {
    return "<section id=\"%1$s\">\n<h2>%1$s</h2>\n<p>%2$s</p>\n<div class=\"pair\">\n%3$s%4$s</div>\n</section>\n"
        .formatted(
            escape(specimen.name()),
            escape(specimen.shows()),
            picture(specimen, "light"),
            picture(specimen, "dark"));
  }

  private static String picture(Specimen specimen, String ground) {
    return "<a class=\"%1$s\" href=\"%2$s\"><img loading=\"lazy\" src=\"%2$s\" alt=\"%3$s, %1$s\"/></a>\n"
        .formatted(ground, escape(fileOf(specimen)), escape(specimen.name()));
  }
}
