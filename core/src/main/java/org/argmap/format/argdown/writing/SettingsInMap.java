package org.argmap.format.argdown.writing;

import java.util.List;
import org.argmap.format.argdown.document.ArgdownSettings;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Attributes;
import org.argmap.model.Section;
import org.argmap.model.SectionId;

/** The settings of Argdown among the attributes of a map that change how a document is read. */
final class SettingsInMap {
  private final ArgdownSettings settings;
  private final boolean mustBeHidden;
  private final boolean makeSections;

  SettingsInMap(ArgumentMap map) {
    Attributes attributes = map.metadata().annotations().attributes();
    settings = new ArgdownSettings(attributes);
    RegroupedSections regrouped = new RegroupedSections(settings);
    List<SectionId> sections = map.sections().stream().map(Section::id).toList();
    boolean hasOtherSections = regrouped.isPresent() && !regrouped.ids().equals(sections);
    mustBeHidden = hasOtherSections || hasShortcodes(map);
    makeSections = regrouped.isPresent() && !mustBeHidden;
  }

  /** Whether a text has words that a setting makes a shortcode. */
  private boolean hasShortcodes(ArgumentMap map) {
    if (!(settings.get("model", "shortcodes").orElse(null) instanceof Attributes own)) {
      return false;
    }
    for (String shortcode : own.names()) {
      boolean isThere =
          map.claims().stream().anyMatch(claim -> claim.text().contains(shortcode))
              || map.sections().stream().anyMatch(one -> one.title().contains(shortcode))
              || map.reconstructions().stream()
                  .anyMatch(one -> one.gist().orElse("").contains(shortcode))
              || map.arguments().stream()
                  .anyMatch(
                      one ->
                          one.gist().orElse("").contains(shortcode)
                              || one.scheme().orElse("").contains(shortcode));
      if (isThere) {
        return true;
      }
    }
    return false;
  }

  /** Whether a reader must not see the settings, since it would make another map then. */
  boolean mustBeHidden() {
    return mustBeHidden;
  }

  /** Whether a setting makes the sections, not headings. */
  boolean makeSections() {
    return makeSections;
  }

  boolean removeTagsFromText() {
    return !mustBeHidden && settings.removesTagsFromText();
  }

  boolean explodeArguments() {
    return !mustBeHidden && settings.explodesArguments();
  }

  /** Returns the sections that the settings make. */
  RegroupedSections regrouped() {
    return new RegroupedSections(settings);
  }
}
