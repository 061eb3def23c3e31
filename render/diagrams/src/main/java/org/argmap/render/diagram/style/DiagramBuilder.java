package org.argmap.render.diagram.style;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ElementId;
import org.argmap.model.Section;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxKind;
import org.argmap.render.diagram.BoxShape;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Frame;
import org.argmap.render.diagram.Joint;
import org.argmap.render.diagram.Legend;
import org.argmap.render.diagram.Line;
import org.argmap.render.diagram.LineKind;
import org.argmap.render.diagram.Mark;
import org.argmap.render.diagram.Tone;
import org.argmap.render.diagram.view.ContentKind;
import org.argmap.render.diagram.view.VisibleMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts a diagram together for a style. The style says which box or joint stands for which element
 * and which lines join them; the builder adds what is the same in every style: title and language,
 * closed sections as boxes, the number hidden behind a box, shortened lines, the frames of
 * sections, and the legend.
 *
 * <pre>{@code
 * VisibleMap visible = view.of(map);
 * DiagramBuilder diagram = new DiagramBuilder(visible);
 * visible.claims().forEach(claim -> diagram.box(claim.id(),
 *     Box.builder(claim.id().value(), BoxKind.CLAIM).text(claim.text())));
 * return diagram.build();
 * }</pre>
 */
public final class DiagramBuilder {

  private final VisibleMap visible;
  private final boolean framed;
  private final List<Box> boxes = new ArrayList<>();
  private final List<Joint> joints = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final Map<ElementId, String> drawn = new HashMap<>();
  private final Map<String, Integer> jointCounts = new HashMap<>();
  private final Map<LineKind, String> lineWords = new EnumMap<>(LineKind.class);
  private final Map<Explained, Integer> explained = new LinkedHashMap<>();

  private DiagramBuilder(VisibleMap visible, boolean framed) {
    this.visible = requireNonNull(visible, "visible");
    this.framed = framed;
  }

  /**
   * Returns a diagram without frames and boxes of sections, for styles that show a single argument.
   */
  static DiagramBuilder withoutFrames(VisibleMap visible) {
    return new DiagramBuilder(visible, false);
  }

  private record Explained(BoxShape shape, Tone tone, String label, String words) {}

  /** Makes a builder whose diagram has no boxes but those of closed sections. */
  public DiagramBuilder(VisibleMap visible) {
    this(visible, true);
    for (Section section : visible.closedSections()) {
      Box.Builder box = Box.builder(section.id().value(), BoxKind.SECTION).tone(Tone.FRAME);
      box(section.id(), box.heading(section.title()));
    }
  }

  /**
   * Adds a box that stands for an element. What the view hides behind the element is counted at the
   * box.
   */
  public DiagramBuilder box(ElementId element, Box.Builder box) {
    Box made = box.hidden(visible.hiddenBehind(element)).build();
    boxes.add(made);
    drawn.put(element, made.id());
    return this;
  }

  /** Adds a box that stands for no element. */
  public DiagramBuilder box(Box box) {
    boxes.add(requireNonNull(box, "box"));
    return this;
  }

  /** Adds a joint that stands for an argument or a relation, or for several that look the same. */
  public DiagramBuilder joint(ElementId element, Joint joint, int count) {
    joints.add(joint);
    drawn.put(element, joint.id());
    if (count > 1) {
      jointCounts.put(joint.id(), count);
    }
    return this;
  }

  /** Says that a box or joint stands for an element besides the one it was added for. */
  public DiagramBuilder standFor(ElementId element, String id) {
    drawn.put(element, id);
    return this;
  }

  /** Returns the id of the box or joint that stands for an element; null where none does. */
  @Nullable String idOf(ElementId element) {
    return drawn.get(element);
  }

  /** Returns whether a box or joint stands for the element. */
  public boolean isDrawn(ElementId element) {
    return drawn.containsKey(element);
  }

  /**
   * Adds a line between what stands for two elements, where both are drawn.
   *
   * @return whether it was added
   */
  public boolean line(LineKind kind, ElementId from, ElementId to) {
    return line(kind, from, to, 0, 1);
  }

  /**
   * Adds a line between what stands for two elements, where both are drawn, and not as one.
   *
   * @return whether it was added
   */
  public boolean line(LineKind kind, ElementId from, ElementId to, int hidden, int count) {
    String start = drawn.get(from);
    String end = drawn.get(to);
    if (start == null || end == null) {
      return false;
    }
    lines.add(new Line(kind, start, end, hidden, count));
    return true;
  }

  /** Adds a line between two boxes or joints. */
  public DiagramBuilder line(Line line) {
    lines.add(requireNonNull(line, "line"));
    return this;
  }

  /** Says what lines of a kind mean in this style; without it, the verb of the kind. */
  public DiagramBuilder explain(LineKind kind, String words) {
    lineWords.put(kind, requireNonNull(words, "words"));
    return this;
  }

  /**
   * Counts a box for the legend, among those that are explained with the same words.
   *
   * @param label what the sample shows: a code of at most three characters, or nothing
   */
  public DiagramBuilder explain(BoxShape shape, Tone tone, String label, String words) {
    explained.merge(new Explained(shape, tone, label, words), 1, Integer::sum);
    return this;
  }

  /** Returns the diagram. */
  public Diagram build() {
    for (VisibleMap.Shortened way : visible.shortened()) {
      String start = drawn.get(way.from());
      String end = drawn.get(way.to());
      if (start != null && end != null && !start.equals(end)) {
        lines.add(new Line(LineKind.INDIRECT, start, end, way.hidden(), 1));
      }
    }
    ArgumentMap map = visible.map();
    return new Diagram(
        map.title(),
        map.metadata().description().orElse(""),
        map.metadata().language().orElse(""),
        boxes,
        joints,
        lines,
        frames(),
        legend());
  }

  private List<Frame> frames() {
    return framed && !visible.view().hides(ContentKind.SECTIONS)
        ? SectionFrames.of(visible, drawn, boxes)
        : List.of();
  }

  private Legend legend() {
    List<Legend.BoxEntry> boxEntries = new ArrayList<>();
    explained.forEach(
        (box, count) ->
            boxEntries.add(
                new Legend.BoxEntry(
                    box.shape(), box.tone(), box.label(), false, box.words(), count)));
    addStacks(boxEntries);
    Map<Mark, Integer> markCounts = new EnumMap<>(Mark.class);
    boxes.forEach(box -> box.marks().forEach(mark -> markCounts.merge(mark, 1, Integer::sum)));
    List<Legend.MarkEntry> marks = new ArrayList<>();
    markCounts.forEach((mark, count) -> marks.add(new Legend.MarkEntry(mark, count)));
    return new Legend(boxEntries, lineEntries(), marks);
  }

  private void addStacks(List<Legend.BoxEntry> entries) {
    int sections = 0;
    int stacks = 0;
    for (Box box : boxes) {
      if (box.kind() == BoxKind.SECTION) {
        sections++;
      } else if (box.hidden() > 0) {
        stacks++;
      }
    }
    if (sections > 0) {
      entries.add(
          new Legend.BoxEntry(
              BoxShape.RECTANGLE, Tone.FRAME, "", true, "closed section", sections));
    }
    if (stacks > 0) {
      entries.add(
          new Legend.BoxEntry(
              BoxShape.RECTANGLE, Tone.NEUTRAL, "", true, "has more behind it", stacks));
    }
  }

  private List<Legend.LineEntry> lineEntries() {
    Map<LineKind, Integer> joined = new EnumMap<>(LineKind.class);
    Map<LineKind, Integer> wholes = new EnumMap<>(LineKind.class);
    for (Joint joint : joints) {
      int count = jointCounts.getOrDefault(joint.id(), 1);
      (joint.isWhole() ? wholes : joined).merge(joint.kind(), count, Integer::sum);
    }
    Map<LineKind, Integer> plain = new EnumMap<>(LineKind.class);
    for (Line line : lines) {
      boolean ofJoint = joined.containsKey(line.kind()) || wholes.containsKey(line.kind());
      if (!ofJoint && line.kind() != LineKind.PREMISE) {
        plain.merge(line.kind(), line.count(), Integer::sum);
      }
    }
    List<Legend.LineEntry> entries = new ArrayList<>();
    for (LineKind kind : LineKind.values()) {
      String words = lineWords.getOrDefault(kind, kind.verb());
      add(entries, kind, true, false, words, joined.getOrDefault(kind, 0));
      add(entries, kind, true, true, words + " the whole argument", wholes.getOrDefault(kind, 0));
      add(entries, kind, false, false, words, plain.getOrDefault(kind, 0));
    }
    return entries;
  }

  private static void add(
      List<Legend.LineEntry> entries,
      LineKind kind,
      boolean joined,
      boolean whole,
      String words,
      int count) {
    if (count > 0) {
      entries.add(new Legend.LineEntry(kind, joined, whole, words, count));
    }
  }
}
