package org.argmap.format.argdown.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.argmap.internal.finding.FindingList;
import org.argmap.internal.text.Quoted;
import org.argmap.model.Finding;
import org.argmap.model.Severity;

/** Collector of the parser's findings, with one method for each kind. */
final class SyntaxProblems {
  private final SourceText source;
  private final int limit;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Severity, Long> leftOut = new EnumMap<>(Severity.class);

  SyntaxProblems(SourceText source, int limit) {
    this.source = source;
    this.limit = limit;
  }

  private record Problem(int start, Finding finding) {}

  /** Adds a finding that was made before. */
  void add(int index, Finding finding) {
    problems.add(new Problem(index, finding));
  }

  /** All findings, in the order of the text. */
  List<Finding> toList() {
    problems.sort(Comparator.comparingInt(Problem::start));
    FindingList findings = new FindingList(limit);
    problems.forEach(problem -> findings.add(problem.finding()));
    leftOut.forEach(findings::leaveOut);
    return findings.toList();
  }

  private void add(
      Severity severity, String code, int start, int end, String message, String hint) {
    if (problems.size() >= limit) {
      leftOut.merge(severity, 1L, Long::sum); // the words are spared: there may be millions
      return;
    }
    problems.add(
        new Problem(
            start,
            Finding.builder(severity, "argdown." + code, message)
                .place(source.place(start, end))
                .hint(hint)
                .build()));
  }

  private void error(String code, int start, int end, String message, String hint) {
    add(Severity.ERROR, code, start, end, message, hint);
  }

  private void warning(String code, int start, int end, String message, String hint) {
    add(Severity.WARNING, code, start, end, message, hint);
  }

  private String quoted(int start, int end) {
    return Quoted.text(source.slice(start, end));
  }

  void unclosedComment(int start, int end) {
    warning(
        "unclosed-comment",
        start,
        end,
        "A comment begins here that does not end; it is read as text.",
        source.slice(start, end).equals("/*") ? "End it with */." : "End it with -->.");
  }

  void unclosedFrontMatter(int start, int end) {
    error(
        "unclosed-front-matter",
        start,
        end,
        "Front matter begins here that does not end; it is read as text.",
        "End it with a line of ===.");
  }

  void markdownFrontMatter(int start, int end) {
    warning(
        "markdown-front-matter",
        start,
        end,
        "Front matter stands between lines of === in Argdown; these lines of --- are read as such.",
        "Write === in place of --- before it and behind it.");
  }

  void lateFrontMatter(int start, int end) {
    error(
        "late-front-matter",
        start,
        end,
        "Front matter stands at the beginning of a document; this one, behind other text, is read as "
            + "if it stood there.",
        "Move it to the beginning; only comments and blank lines may stand before it.");
  }

  void secondFrontMatter(int start, int end) {
    error(
        "second-front-matter",
        start,
        end,
        "The document has front matter already; this second one is left out.",
        "Move its lines into the front matter at the beginning.");
  }

  void unclosedData(int start) {
    warning(
        "unclosed-data",
        start,
        start + 1,
        "The brace opens data that do not end; it is read as text.",
        "Close it with }, or write \\{ for the sign itself.");
  }

  void dataInsideText(int start, int end) {
    warning(
        "data-inside-text",
        start,
        end,
        "Data stand at the end of a text; these are in the middle, and are read as text.",
        "Move them behind the text and its tags, or write \\{ for the sign itself.");
  }

  void textAfterData(int start, int end) {
    warning(
        "text-after-data",
        start,
        end,
        "There is more text after the data; it is read as part of the text before them.",
        "Move the data to the end.");
  }

  void secondData(int start, int end) {
    warning(
        "second-data",
        start,
        end,
        "A second block of data belongs to the same element; the two are read as one.",
        "Put all data into one pair of braces.");
  }

  void unclosedEmphasis(int start, int end) {
    String sign = source.slice(start, end);
    warning(
        "unclosed-emphasis",
        start,
        end,
        "%s begins emphasis that does not end; it is read as text.".formatted(sign),
        "Close it with %s, or write %s for the sign itself."
            .formatted(sign, sign.replace("*", "\\*").replace("_", "\\_")));
  }

  void referenceInsideText(int start, int end) {
    String title = source.slice(start, end);
    warning(
        "reference-inside-text",
        start,
        end,
        "%s stands inside a text, where it refers to nothing; it is read as text."
            .formatted(Quoted.text(title)),
        "Write @%s to mention it, or begin a new line with it after a blank one."
            .formatted(shortened(title)));
  }

  private static String shortened(String title) {
    return title.length() <= 40 ? title : title.charAt(0) + "…" + title.charAt(title.length() - 1);
  }

  void textAfterReference(int title, int titleEnd, int start, int end) {
    error(
        "text-after-reference",
        start,
        end,
        "Text stands after the reference %s; it belongs to nothing and is left out."
            .formatted(quoted(title, titleEnd)),
        "Write %s: with a colon to give it this text, or begin a new paragraph with the text."
            .formatted(shortened(source.slice(title, titleEnd))));
  }

  void titleWithBrackets(int start, int end) {
    warning(
        "title-with-brackets",
        start,
        end,
        "The title reaches to the last bracket before the colon: it is %s."
            .formatted(quoted(start + 1, end - 1)),
        "If another title is meant, take the other brackets out of the line.");
  }

  void bracketNotClosed(int start, int end, String title) {
    String open = source.slice(start, start + 1);
    warning(
        "missing-bracket",
        start,
        end,
        "The bracket before %s is not closed; it is read as closed behind it."
            .formatted(Quoted.text(title)),
        "Write %s, or \\%s for the sign itself."
            .formatted(
                source.slice(end - 1, end).equals(":")
                    ? open + title + (open.equals("[") ? "]:" : ">:")
                    : open + title + (open.equals("[") ? "]" : ">"),
                open));
  }

  void blankBeforeColon(int start, int end) {
    warning(
        "blank-before-colon",
        start,
        end,
        "A blank stands between the title and its colon; what follows is read as its text.",
        "Delete the blank.");
  }

  void otherSign(int start, int end, String meant) {
    warning(
        "other-sign",
        start,
        end,
        "%s is not a sign of Argdown; it is read as %s."
            .formatted(Quoted.text(source.slice(start, end)), meant),
        "Write %s.".formatted(meant));
  }

  void otherBlanks(int start, int end) {
    warning(
        "other-blanks",
        start,
        end,
        "These blanks are of another kind than those that Argdown knows, such as no-break spaces; "
            + "they are read as ordinary ones.",
        "Replace them by ordinary blanks.");
  }

  void bulletInRelations(int start, int end) {
    warning(
        "other-sign",
        start,
        end,
        "%s is not a sign of Argdown; what follows is read as an item of a list."
            .formatted(Quoted.text(source.slice(start, end))),
        "Write + or - if it speaks for or against the element above, and * for an item of a list.");
  }

  void definitionWithoutText(int start, int end) {
    warning(
        "definition-without-text",
        start,
        end,
        "A colon stands after the title, and no text after the colon.",
        "Write the text, or take the colon away.");
  }

  void emptyElement(int start, int end, String what) {
    warning(
        "empty-element",
        start,
        end,
        "There is no text after the %s.".formatted(what),
        "Write a text or a title there.");
  }

  void missingBlankLine(int start, int end, String what) {
    warning(
        "missing-blank-line",
        start,
        end,
        "%s begins here without a blank line before it.".formatted(what),
        "Put a blank line before it.");
  }

  void headingGoesOn(int start, int end) {
    warning(
        "heading-goes-on",
        start,
        end,
        "The heading goes on over the line break: these words are part of it.",
        "Put a blank line before them if they are a text.");
  }

  void relationNotIndented(int start, int end) {
    warning(
        "relation-not-indented",
        start,
        end,
        "The relation is not indented; it is read as one of the element above.",
        "Indent it with blanks, or write \\%s if a text is meant."
            .formatted(source.slice(start, end)));
  }

  void relationAfterBlankLine(int start, int end) {
    warning(
        "relation-after-blank-line",
        start,
        end,
        "A blank line stands before the relation; it is read as if the line were not there.",
        "Delete the blank line.");
  }

  void relationWithoutParent(int start, int end) {
    error(
        "relation-without-parent",
        start,
        end,
        "No statement or argument stands above the relation that it could belong to; what comes "
            + "after the sign is read by itself.",
        "Write it below a statement or an argument, indented and without a blank line between.");
  }

  void emptyRelation(int start, int end) {
    error(
        "empty-relation",
        start,
        end,
        "Nothing stands after the sign of the relation; it is left out.",
        "Write a statement or an argument after %s.".formatted(source.slice(start, end)));
  }

  void relationOfInference(int start, int end) {
    error(
        "relation-of-inference",
        start,
        end,
        "An inference can only be undercut; this relation is left out, but not its element.",
        "Write <_ before it, or move it below the conclusion.");
  }

  void argumentInStructure(int start, int end) {
    error(
        "argument-in-structure",
        start,
        end,
        "The lines of a premise-conclusion structure are statements; the title of an argument is "
            + "read as text here.",
        "Write a statement there, such as the conclusion of that argument.");
  }

  void noInference(int start, int end) {
    error(
        "no-inference",
        start,
        end,
        "The numbered statements have no inference among them; they are read as a list.",
        "Put a line of ---- before the conclusion.");
  }

  void inferenceWithoutPremise(int start, int end) {
    warning(
        "inference-without-premise",
        start,
        end,
        "No premise stands above the inference.",
        "Write numbered premises above it, and no blank line between.");
  }

  void inferenceWithoutConclusion(int start, int end) {
    error(
        "inference-without-conclusion",
        start,
        end,
        "No numbered conclusion stands below the inference; it is left out.",
        "Write the conclusion on the next line, such as (3) with its text.");
  }

  void premiseWithoutConclusion(int start, int end) {
    error(
        "premise-without-conclusion",
        start,
        end,
        "Nothing is inferred from this premise: no inference and no conclusion comes after it.",
        "Put a line of ---- and a conclusion below it, or move it up.");
  }

  void inferenceOutsideStructure(int start, int end) {
    warning(
        "inference-outside-structure",
        start,
        end,
        "An inference stands between numbered statements; these hyphens are read as text.",
        "Number the premises and the conclusion: (1), (2) and so on.");
  }

  void unclosedInference(int start, int end) {
    error(
        "unclosed-inference",
        start,
        end,
        "The inference begins here and does not end; what comes before the next statement is taken "
            + "for its rules.",
        "End it with --, or write ---- for an inference without rules.");
  }

  void textAfterInference(int start, int end) {
    error(
        "text-after-inference",
        start,
        end,
        "Text stands after the inference; it is left out.",
        "Move it between the hyphens if it is a rule, or to a line of its own.");
  }

  void blankLineInStructure(int start, int end) {
    warning(
        "blank-line-in-structure",
        start,
        end,
        "A blank line stands within the premise-conclusion structure; it is read as if it were not "
            + "there.",
        "Delete the blank line.");
  }

  void nestedList(int start, int end) {
    warning(
        "nested-list",
        start,
        end,
        "Lists do not nest; this is read as an item of the list above.",
        "Write the items one below the other, or divide them into lists with a blank line between.");
  }

  void tooLong(int at, int allowed) {
    error(
        "too-long",
        at,
        at,
        "The document has more than the %s characters allowed; reading ends here."
            .formatted(allowed),
        "Raise maxCharacters in the options if you trust the document.");
  }

  void tooManyElements(int at, int allowed) {
    error(
        "too-many-elements",
        at,
        at,
        "The document has more than the %s elements allowed; reading ends here.".formatted(allowed),
        "Raise maxElements in the options if you trust the document.");
  }
}
