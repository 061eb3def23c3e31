package org.argmap.format.argdown.writing;

import java.util.ArrayList;
import java.util.List;
import org.argmap.format.ReadOptions;
import org.argmap.format.WriteResult;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Attributes;
import org.argmap.model.Element;
import org.argmap.model.Finding;

/**
 * Writes a map as Argdown source. First it is decided in which notation each argument is written,
 * then where everything stands; from that follows what a reader will make of the document, and what
 * its data must say besides.
 */
public final class MapWriter {
  private final ArgumentMap map;
  private final boolean isStrict;

  /**
   * Prepares the writing of a map.
   *
   * @param isStrict whether relations between statements are read as strict ones
   */
  public MapWriter(ArgumentMap map, boolean isStrict) {
    this.map = map;
    this.isStrict = isStrict;
  }

  /** Returns options by which whatever was written is read. */
  public static ReadOptions withoutLimits() {
    return ReadOptions.builder()
        .maxCharacters(Integer.MAX_VALUE)
        .maxElements(Integer.MAX_VALUE)
        .maxDepth(1_000)
        .maxDigits(Integer.MAX_VALUE)
        .build();
  }

  /** Writes the map; what cannot be carried is left out, with a finding. */
  public WriteResult write() {
    List<Finding> findings = new ArrayList<>();
    ArgumentMap carried = DeepAttributes.removedFrom(map, findings);
    NotationPlan plan = new NotationPlan(carried, isStrict);
    List<DocumentPart> parts = parts(plan);
    BracketTitles titles = new BracketTitles(plan, parts);
    ExpectedReading reading = new ExpectedReading(plan, titles, parts);
    FrontMatterWriter frontMatter = new FrontMatterWriter(plan, titles, reading);
    List<Element> inFrontMatter = frontMatter.elements();
    ExpectedIds ids =
        new ExpectedIds(plan, titles, reading, inFrontMatter, new StepView(plan, titles)::seen);
    StringBuilder body = body(plan, parts, titles, reading, ids);
    Attributes front = frontMatter.front();
    if (front.isEmpty()) {
      return WriteResult.ofText(body.toString(), findings);
    }
    String fence = "===\n" + FrontMatterYaml.lines(front) + "===\n";
    return WriteResult.ofText(body.isEmpty() ? fence : fence + "\n" + body, findings);
  }

  /** Takes the orders of the map unless they would tear asunder what belongs together. */
  private static List<DocumentPart> parts(NotationPlan plan) {
    SectionHeadings headings = new SectionHeadings(plan.map, plan.hasHeadings, new ArrayList<>());
    DocumentLayout asInMap =
        new DocumentLayout(plan, ElementSequence.ofMap(plan.map, headings.sections()));
    List<DocumentPart> parts = asInMap.parts();
    long references = parts.stream().filter(MapWriter::isReference).count();
    if (!asInMap.isTorn() && references <= parts.size() / 3 + SMALL) {
      return parts;
    }
    DocumentLayout nested =
        new DocumentLayout(plan, ElementSequence.nested(plan.map, headings.sections()));
    List<DocumentPart> nestedParts = nested.parts();
    boolean isGood = !asInMap.isTorn() && asInMap.blocks() <= 2 * nested.blocks() + SMALL;
    return isGood ? parts : nestedParts;
  }

  /** Whether a part begins a block with something that is defined elsewhere. */
  private static boolean isReference(DocumentPart part) {
    return part instanceof DocumentPart.BlockStart start && !start.defines();
  }

  /** As many blocks are never too many. */
  private static final int SMALL = 5;

  private static StringBuilder body(
      NotationPlan plan,
      List<DocumentPart> parts,
      BracketTitles titles,
      ExpectedReading reading,
      ExpectedIds ids) {
    StringBuilder body = new StringBuilder();
    LineWriter lines = new LineWriter(plan, titles, ids, body);
    HeadingWriter headings = new HeadingWriter(plan, reading, ids, lines, body);
    StructureWriter structures = new StructureWriter(plan, titles, ids, lines, body);
    for (int i = 0; i < parts.size(); i++) {
      DocumentPart part = parts.get(i);
      lines.nextIsLast(
          i + 1 == parts.size() || !(parts.get(i + 1) instanceof DocumentPart.RelationLine));
      if (part instanceof DocumentPart.Heading heading) {
        headings.heading(heading);
      } else if (part instanceof DocumentPart.BlockStart start) {
        lines.start(start);
      } else if (part instanceof DocumentPart.RelationLine line) {
        lines.line(line);
      } else if (part instanceof DocumentPart.Structure structure) {
        structures.structure(structure);
      }
    }
    return body;
  }
}
