package org.argmap.render.outline;

import static java.util.Objects.requireNonNull;

import org.argmap.render.diagram.view.View;

/**
 * The settings of the renderers of outlines.
 *
 * @param view the part of maps that is written
 * @param depth the number of levels before the outline goes flat, from 1 to 100
 */
record OutlineSettings(View view, int depth) {

  static final OutlineSettings STANDARD =
      new OutlineSettings(View.wholeMap(), Outline.STANDARD_DEPTH);

  OutlineSettings {
    requireNonNull(view, "view");
    Outline.requireDepth(depth);
  }

  OutlineSettings view(View other) {
    return new OutlineSettings(other, depth);
  }

  OutlineSettings depth(int levels) {
    return new OutlineSettings(view, levels);
  }
}
