package org.argmap.format;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.argmap.internal.finding.FindingList;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Element;
import org.argmap.model.Finding;
import org.argmap.model.InvalidArgumentMapException;
import org.argmap.model.Metadata;
import org.argmap.model.SourcePlace;

/**
 * Makes a whole map of the elements that a reader found, whatever is wrong with them; for those who
 * write formats.
 *
 * <p>Elements are taken as they come. If together they make a map, that is the result, and checking
 * it costs nothing beside building it. If not, they are put right, each time with an error finding:
 *
 * <table>
 * <caption>What is put right, and how</caption>
 * <tr><th>in the text</th><th>in the map</th></tr>
 * <tr><td>two elements with one id</td>
 *     <td>the second is called {@code x-2}; references mean the first</td></tr>
 * <tr><td>a premise, target, end, position, evidence, hypothesis, or what a question is about or a
 *     locution puts forward, that is not there</td>
 *     <td>a blank placeholder claim with that id (a blank question where only that can be meant);
 *     premises that use it are marked as implicit; a bearing on the whole becomes one on the
 *     step</td></tr>
 * <tr><td>a cited source, or a speaker, that is not there</td>
 *     <td>a blank source or participant with that id</td></tr>
 * <tr><td>a step, member, locution replied to, source derived from, or critical question's argument
 *     that is not there</td>
 *     <td>the reference is taken out and kept in the attribute {@value #UNRESOLVED}</td></tr>
 * <tr><td>a reference to an element of a kind that cannot stand there</td>
 *     <td>as if the element were not there; a placeholder gets another id</td></tr>
 * <tr><td>an element in two sections, or twice in one</td><td>the first place counts</td></tr>
 * <tr><td>a section inside itself</td><td>the membership that closes the circle is taken out</td></tr>
 * </table>
 *
 * <p>Where a reference may lead to elements of several kinds (targets, ends of preferences, what a
 * question is about, members, what a locution puts forward), the kind that its typed id says is not
 * looked at: all ids share one namespace, and the element that has the id is meant.
 *
 * <pre>{@code
 * MapAssembler assembler = new MapAssembler(options);
 * assembler.add(Claim.of("trust", "Covert intrusions erode trust."));
 * return assembler.assemble();
 * }</pre>
 *
 * <p>Used once, by one thread.
 */
public final class MapAssembler {
  /** The attribute that marks a placeholder; its value is true. */
  public static final String PLACEHOLDER = "argmap.placeholder";

  /** The attribute that keeps references which lead nowhere: a list of role and id. */
  public static final String UNRESOLVED = "argmap.unresolved";

  private final ReadOptions options;
  private final FindingList findings;
  private final List<Element> elements = new ArrayList<>();

  /** Gets each element at once; made anew from all if they must be put right. */
  private final ArgumentMapBuilder asTheyCome = ArgumentMap.builder();

  private Metadata metadata = Metadata.empty();
  private final Set<String> taken = new HashSet<>();
  private int known;
  private boolean kindsAreOpen;
  private boolean endsEarly;
  private boolean isFull;

  /** Makes an assembler that obeys the limits on elements and findings of the options. */
  public MapAssembler(ReadOptions options) {
    this.options = options;
    this.findings = new FindingList(options.maxFindings());
  }

  /** Sets what is said of the map as a whole. */
  public MapAssembler metadata(Metadata all) {
    metadata = requireNonNull(all, "all");
    return this;
  }

  /** The metadata set last. */
  public Metadata metadata() {
    return metadata;
  }

  /**
   * Adds an element after those of its kind.
   *
   * @return whether there was room; the first time that there is none, a finding is made
   */
  public boolean add(Element element) {
    requireNonNull(element, "element");
    if (elements.size() < options.maxElements()) {
      elements.add(element);
      asTheyCome.add(element);
      return true;
    }
    if (!isFull) {
      isFull = true;
      findings.add(
          Finding.error(
                  "format.too-many-elements",
                  "The document has more than the %s elements allowed; those from here on are left out."
                      .formatted(options.maxElements()))
              .element(element.id())
              .place(element.place())
              .hint("Raise maxElements in the options if you trust the document.")
              .build());
    }
    return false;
  }

  /** Adds a finding to those of the result. */
  public MapAssembler finding(Finding finding) {
    findings.add(requireNonNull(finding, "finding"));
    return this;
  }

  /** Whether a further finding would only be counted, so that its words can be spared. */
  public boolean hasAllFindings() {
    return findings.isFull();
  }

  /**
   * Adds a blank claim in place of one that the text does not have, such as the missing premise of
   * an argument. To be called when all else is added.
   *
   * @param wanted the id it gets, with a number if there is one like it
   * @param place where in the text the claim is missing
   */
  public ClaimId placeholder(String wanted, SourcePlace place) {
    for (; known < elements.size(); known++) {
      taken.add(elements.get(known).id().value());
    }
    ClaimId id = ClaimId.of(Placeholders.free(wanted, taken::contains));
    Claim placeholder = placeholder(id, place);
    elements.add(placeholder);
    asTheyCome.add(placeholder);
    return id;
  }

  /** Returns a blank claim that is marked as a placeholder. */
  public static Claim placeholder(ClaimId id, SourcePlace place) {
    return Placeholders.claim(id, place);
  }

  /**
   * Says that references were read before it was known what has the ids, so that their typed ids
   * are guesses: the map is not first tried as it stands.
   */
  public MapAssembler kindsAreOpen() {
    kindsAreOpen = true;
    return this;
  }

  /**
   * Says that the text ended, or was left, before its end: references to what was not read are not
   * reported one by one.
   */
  public MapAssembler endsEarly() {
    endsEarly = true;
    return this;
  }

  /** Returns the map, and all findings. */
  public ReadResult assemble() {
    if (!kindsAreOpen) {
      try {
        return new ReadResult(asTheyCome.metadata(metadata).build(), findings.toList());
      } catch (InvalidArgumentMapException e) {
        // Which is no failure, but the sign that there is something to put right.
        return repaired();
      }
    }
    return repaired();
  }

  private ReadResult repaired() {
    List<Element> whole =
        new ReferenceRepair(findings, endsEarly).repair(new IdRepair(findings).unique(elements));
    List<Element> sound = new SectionRepair(findings).repair(whole);
    ArgumentMap map = ArgumentMap.builder().metadata(metadata).addAll(sound).build();
    return new ReadResult(map, findings.toList());
  }
}
