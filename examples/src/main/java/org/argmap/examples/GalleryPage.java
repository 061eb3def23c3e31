package org.argmap.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.argmap.examples.HtmlText.escape;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentMap;

/**
 * The page that shows all analyses. It needs no other file to be seen: the pictures are in it. It
 * is also well-formed XML, so that any XML parser can check it.
 */
final class GalleryPage {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; --paper: #ffffff; --ink: #1b1f24; --faint: #57606a; --line: #8c959f; --link: #0a5fa8; }
      @media (prefers-color-scheme: dark) {
        :root { --paper: #1e1e1e; --ink: #e6e6e6; --faint: #b0b0b0; --line: #767676; --link: #6cb8f0; }
      }
      body { margin: 0 auto; padding: 1.5rem; max-width: 170rem; background: var(--paper); color: var(--ink);
        font: 1rem/1.5 system-ui, 'Liberation Sans', Arial, sans-serif; }
      h1 { font-size: 1.6rem; } h2 { font-size: 1.3rem; margin-top: 3rem; }
      a { color: var(--link); } a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
      p { max-width: 45rem; } .counts { color: var(--faint); }
      figure { margin: 1rem 0; padding: .5rem; border: 1px solid var(--line); border-radius: 4px; }
      figure img { display: block; width: 100%; height: auto; }
      pre { overflow-x: auto; padding: 1rem; border: 1px solid var(--line); border-radius: 4px; white-space: pre-wrap; }
      ul.files { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; padding: 0; list-style: none; }
      """;

  private final StringBuilder out = new StringBuilder();

  private GalleryPage() {}

  static String of(List<Analysis> analyses) {
    GalleryPage page = new GalleryPage();
    page.head();
    page.contents(analyses);
    analyses.forEach(page::section);
    page.line("</main>");
    page.line("</body>");
    page.line("</html>");
    return page.out.toString();
  }

  private void line(String html, Object... texts) {
    Object[] escaped = new Object[texts.length];
    for (int i = 0; i < texts.length; i++) {
      escaped[i] = escape(texts[i].toString());
    }
    out.append(html.formatted(escaped)).append('\n');
  }

  private void head() {
    line("<!DOCTYPE html>");
    line("<html lang=\"en\">");
    line("<head>");
    line("<meta charset=\"utf-8\"/>");
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
    line("<title>Argmap: example analyses</title>");
    out.append("<style>\n").append(STYLE).append("</style>\n");
    line("</head>");
    line("<body>");
    line("<main>");
    line("<h1>Argmap: example analyses</h1>");
  }

  private void contents(List<Analysis> analyses) {
    line("<nav aria-label=\"Analyses\">");
    line("<ul>");
    for (Analysis analysis : analyses) {
      line("<li><a href=\"#%s\">%s</a></li>", analysis.id(), analysis.map().title());
    }
    line("<li><a href=\"specimens/index.html\">Every sign of the drawing</a></li>");
    line("</ul>");
    line("</nav>");
  }

  private void section(Analysis analysis) {
    ArgumentMap map = analysis.map();
    String language = map.metadata().language().orElse("en");
    line(
        "<section id=\"%s\" aria-labelledby=\"%s-title\" lang=\"%s\">",
        analysis.id(), analysis.id(), language);
    line("<h2 id=\"%s-title\"><bdi>%s</bdi></h2>", analysis.id(), map.title());
    map.metadata().description().ifPresent(text -> line("<p><bdi>%s</bdi></p>", text));
    line("<p class=\"counts\" lang=\"en\">%s</p>", counts(map));
    line("<figure>");
    line(
        "<a href=\"%s\"><img src=\"data:image/svg+xml;base64,%s\" alt=\"Argument map: %s. The outline below says the same in text.\"/></a>",
        GalleryFile.SVG.nameFor(analysis),
        Base64.getEncoder()
            .encodeToString(GalleryFile.SVG.writer().apply(analysis).getBytes(UTF_8)),
        map.title());
    line(
        "<figcaption lang=\"en\">The picture is a link to its file, which can be enlarged.</figcaption>");
    line("</figure>");
    line("<ul class=\"files\" lang=\"en\">");
    for (GalleryFile file : GalleryFile.all()) {
      line("<li><a href=\"%s\">%s</a></li>", file.nameFor(analysis), file.title());
    }
    line("</ul>");
    line("<details>");
    line("<summary lang=\"en\">Outline</summary>");
    line("<pre>%s</pre>", GalleryFile.OUTLINE.writer().apply(analysis));
    line("</details>");
    line("<details>");
    line(
        "<summary lang=\"en\">What the validator says, and what is accepted for which reason</summary>");
    line("<pre lang=\"en\">%s</pre>", GalleryFile.REPORT.writer().apply(analysis));
    line("</details>");
    line("</section>");
  }

  private static String counts(ArgumentMap map) {
    int undercuts = 0;
    int supporting = 0;
    for (Argument argument : map.arguments()) {
      undercuts += map.isUndercut(argument.id()) ? 1 : 0;
      supporting += argument.isSupporting() ? 1 : 0;
    }
    int opposing = map.arguments().size() - supporting;
    return Stream.of(
            count(map.claims().size(), "claim"),
            count(supporting, "supporting argument"),
            count(opposing, "opposing argument"),
            undercuts == 0 ? "" : undercuts + " of them on a step",
            count(map.questions().size(), "question"))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String count(int number, String what) {
    return number == 0 ? "" : number + " " + what + (number == 1 ? "" : "s");
  }
}
