package org.argmap.format.argdown.json;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.argmap.format.argdown.document.ArgdownArgument;
import org.argmap.format.argdown.document.ArgdownDocument;
import org.argmap.format.argdown.document.ArgdownSection;
import org.argmap.format.argdown.document.ArgdownSettings;
import org.argmap.format.argdown.document.ArgdownStatement;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.jspecify.annotations.Nullable;

/**
 * The colours of elements under the settings of a document: those that their data or the settings
 * give them, or else those of their tags, or else the first of the colour scheme.
 *
 * <p>The schemes are those of the reference implementation (@argdown/core 1.7.5). Unlike there,
 * tags beyond the last colour of a scheme begin again at its second one.
 */
final class ElementColours {
  private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
  private static final List<String> GROUPS = List.of("#DADADA", "#BABABA", "#AAAAAA");

  private final ArgdownSettings settings;
  private final List<String> scheme;
  private final List<String> groupScheme;
  private final Map<String, Integer> tagIndexes = new HashMap<>();
  private final boolean ignoresData;

  ElementColours(ArgdownDocument document) {
    this.settings = document.settings();
    this.scheme = scheme("colorScheme", ColourSchemes.standard());
    this.groupScheme = scheme("groupColorScheme", GROUPS);
    this.ignoresData = settings.flag(false, "color", "ignoreColorData");
    document.tags().forEach(tag -> tagIndexes.put(tag, tagIndexes.size()));
  }

  private List<String> scheme(String name, List<String> standard) {
    AttributeValue value = settings.get("color", name).orElse(null);
    if (value instanceof AttributeValue.Items items) {
      List<String> colours =
          items.values().stream()
              .filter(AttributeValue.Text.class::isInstance)
              .map(item -> ((AttributeValue.Text) item).value())
              .filter(ElementColours::isHex)
              .toList();
      return colours.isEmpty() ? standard : colours;
    }
    return value instanceof AttributeValue.Text text
        ? ColourSchemes.named(text.value()).orElse(standard)
        : standard;
  }

  private static boolean isHex(String colour) {
    return HEX.matcher(colour).matches();
  }

  String font(String setting, String standard) {
    return settings.text("color", setting).filter(ElementColours::isHex).orElse(standard);
  }

  @Nullable String of(ArgdownStatement statement) {
    return of(statement.data(), "statementColors", statement.title(), statement.tags());
  }

  @Nullable String of(ArgdownArgument argument) {
    return of(argument.data(), "argumentColors", argument.title(), argument.tags());
  }

  private @Nullable String of(Attributes data, String setting, String title, List<String> tags) {
    String own = own(data, setting, title, scheme);
    if (own != null) {
      return own;
    }
    String tagged =
        settings.flag(true, "color", "colorizeByTag") ? ofTag(mostImportant(tags)) : null;
    return tagged != null ? tagged : colour(0, scheme);
  }

  @Nullable String of(ArgdownSection section) {
    String own = own(section.data(), "groupColors", section.title(), groupScheme);
    if (own != null) {
      return own;
    }
    String tagged =
        settings.flag(false, "color", "colorizeGroupsByTag")
            ? ofTag(mostImportant(section.tags()))
            : null;
    return tagged != null ? tagged : ofGroup(section.level());
  }

  /** The colour of a group of a level, from 1. */
  @Nullable String ofGroup(int level) {
    return colour(Math.min(level, groupScheme.size()) - 1, groupScheme);
  }

  private @Nullable String own(
      Attributes data, String setting, String title, List<String> colours) {
    String own = ignoresData ? null : colour(data.get("color").orElse(null), colours);
    return own != null ? own : colour(settings.get("color", setting, title).orElse(null), colours);
  }

  private static @Nullable String colour(@Nullable AttributeValue value, List<String> colours) {
    if (value instanceof AttributeValue.Text text) {
      return isHex(text.value()) ? text.value() : null;
    } else if (value instanceof AttributeValue.Numeric number) {
      boolean isIndex =
          number.value().signum() >= 0
              && number.value().compareTo(BigDecimal.valueOf(colours.size())) < 0;
      return isIndex ? colours.get(number.value().intValue()) : null;
    }
    return null;
  }

  private static @Nullable String colour(int index, List<String> colours) {
    return index >= 0 && index < colours.size() ? colours.get(index) : null;
  }

  private @Nullable String mostImportant(List<String> tags) {
    String best = null;
    int most = Integer.MIN_VALUE;
    for (String tag : tags) {
      Integer given = priority(tag);
      int priority = given == null ? 0 : given;
      if (best == null || priority > most) {
        best = tag;
        most = priority;
      }
    }
    return best;
  }

  /** The colour of a tag. */
  @Nullable String ofTag(@Nullable String tag) {
    Integer index = tag == null ? null : tagIndexes.get(tag);
    if (index == null || tag == null) {
      return null;
    }
    AttributeValue given = settings.get("color", "tagColors", tag).orElse(null);
    AttributeValue colour =
        given instanceof Attributes parts ? parts.get("color").orElse(null) : given;
    String own = colour(colour, scheme);
    if (own != null || scheme.size() < 2) {
      return own;
    }
    return scheme.get(1 + index % (scheme.size() - 1));
  }

  /** How important a tag is for the colour, if the settings say so. */
  @Nullable Integer priority(String tag) {
    return settings.get("color", "tagColors", tag, "priority").orElse(null)
            instanceof AttributeValue.Numeric number
        ? (Integer) number.value().intValue()
        : null;
  }
}
