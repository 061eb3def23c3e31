package org.argmap.render.html;

import org.argmap.render.diagram.theme.Palette;
import org.argmap.render.diagram.theme.Theme;

/** The style sheet of a page, with light and dark colours. */
final class HtmlStyleSheet {

  private HtmlStyleSheet() {}

  static String of(Theme theme) {
    String css =
        """
        body{margin:2em auto;max-width:60em;padding:0 1em;line-height:1.45;\
        font-family:%s}
        h1{font-size:1.5em}
        figure{margin:1em 0;overflow:auto}
        figure svg{max-width:100%%;height:auto}
        ul{padding-left:1.4em;list-style:none}
        li{margin:.3em 0}
        .id{font-size:.8em;font-weight:normal;opacity:.85}
        .heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%%)}
        @media print{body{max-width:none;margin:0}}
        """
            .formatted(theme.fontFamily().replaceAll("[^\\p{L}\\p{N} ,'_-]", ""));
    String dark = colours(theme.dark());
    return theme.dark().equals(theme.light())
        ? css + colours(theme.light())
        : css + colours(theme.light()) + "@media (prefers-color-scheme:dark){\n" + dark + "}\n";
  }

  private static String colours(Palette colours) {
    return """
    body{background:%s;color:%s}
    a{color:%s}
    .support>.sign{color:%s}
    .oppose>.sign{color:%s}
    """
        .formatted(
            colours.ground(),
            colours.text(),
            colours.support(),
            colours.support(),
            colours.oppose());
  }
}
