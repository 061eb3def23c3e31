package org.argmap.validate.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.argmap.model.Citation;
import org.argmap.model.Claim;
import org.argmap.model.Message;
import org.argmap.model.Severity;
import org.argmap.model.Source;
import org.argmap.model.SourceId;
import org.argmap.validate.Rule;
import org.argmap.validate.RuleContext;

/**
 * Finds quotations that do not stand in the source's text, where the map has that text (the rule is
 * that of every manual of style: a quotation reproduces the original exactly, and shows omissions
 * and insertions, such as <i>The Chicago Manual of Style</i>, 17th edition, 2017, chapter 13).
 *
 * <p>White space, quotation marks, hyphens and dashes, and case do not count; punctuation at either
 * end does not count. Three dots stand for an omission, square brackets for an insertion; what is
 * between them must be there, in any order. All quotations from a source are looked for in one pass
 * over its text.
 */
final class QuotationNotFoundRule implements Rule {
  private static final String MESSAGE =
      "The {claim} quotes {quotation} from the {source}, whose text does not have these words.";
  private static final String COPY =
      " Copy the words from the source, and mark an omission by three dots.";
  private static final String WRONG_SOURCE_HINT = "Check that this is the right source." + COPY;
  private static final String ELSEWHERE_HINT =
      "Up to {found} the text has it, then it goes on otherwise." + COPY;

  private static final int TELLING = 12;
  private static final int SHOWN = 40;

  @Override
  public String code() {
    return "evidence.quotation-not-found";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A quotation does not stand in the text of its source.";
  }

  private record Quotation(Claim claim, String words) {}

  @Override
  public List<String> templates() {
    return List.of(MESSAGE, WRONG_SOURCE_HINT, ELSEWHERE_HINT);
  }

  @Override
  public void check(RuleContext context) {
    Map<SourceId, List<Quotation>> bySource = new LinkedHashMap<>();
    for (Claim claim : context.map().claims()) {
      for (Citation citation : claim.citations()) {
        citation
            .quotation()
            .ifPresent(
                words ->
                    bySource
                        .computeIfAbsent(citation.source(), key -> new ArrayList<>())
                        .add(new Quotation(claim, words)));
      }
    }
    bySource.forEach(
        (id, quotations) -> {
          Source source = context.map().source(id);
          source.text().ifPresent(text -> check(source, text, quotations, context));
        });
  }

  private static void check(
      Source source, String text, List<Quotation> quotations, RuleContext context) {
    PassageSearch search = new PassageSearch();
    List<List<String>> passages = new ArrayList<>();
    for (Quotation quotation : quotations) {
      List<String> ofOne = QuotationText.passages(quotation.words());
      ofOne.forEach(search::add);
      passages.add(ofOne);
    }
    search.search(QuotationText.normalised(text));
    int number = 0;
    for (int i = 0; i < quotations.size(); i++) {
      boolean reported = false;
      for (String passage : passages.get(i)) {
        int matched = search.matched(number++);
        if (matched < passage.length() && !reported) {
          report(quotations.get(i), source, passage, matched, context);
          reported = true;
        }
      }
    }
  }

  private static void report(
      Quotation quotation, Source source, String passage, int matched, RuleContext context) {
    Message hint =
        matched < TELLING
            ? Message.of(WRONG_SOURCE_HINT)
            : Message.of(ELSEWHERE_HINT).with("found", end(passage, matched));
    context
        .report(
            Message.of(MESSAGE)
                .with("claim", quotation.claim())
                .with("quotation", quotation.words())
                .with("source", source),
            quotation.claim(),
            source)
        .hint(hint);
  }

  /** The last whole words of the part that was found. */
  private static String end(String passage, int matched) {
    int end = passage.charAt(matched) == ' ' ? matched : passage.lastIndexOf(' ', matched);
    int start = Math.max(0, end - SHOWN);
    int word = start == 0 ? 0 : passage.indexOf(' ', start) + 1;
    return end <= 0
        ? passage.substring(0, matched)
        : passage.substring(word > end ? start : word, end);
  }
}
