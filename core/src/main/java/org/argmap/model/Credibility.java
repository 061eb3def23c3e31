package org.argmap.model;

/**
 * The credibility of one item of information, by the Admiralty grades (NATO AJP-2.1; US Army FM
 * 2-22.3, appendix B). Judged apart from the {@linkplain Reliability reliability} of its source.
 */
public enum Credibility {
  /** 1: confirmed by other, independent sources. */
  CONFIRMED(1, "confirmed by other sources"),
  /** 2: probably true. */
  PROBABLY_TRUE(2, "probably true"),
  /** 3: possibly true. */
  POSSIBLY_TRUE(3, "possibly true"),
  /** 4: doubtful. */
  DOUBTFUL(4, "doubtful"),
  /** 5: improbable. */
  IMPROBABLE(5, "improbable"),
  /** 6: truth cannot be judged: there is no basis. Not the worst grade, but none. */
  CANNOT_BE_JUDGED(6, "truth cannot be judged");

  private final int grade;
  private final String meaning;

  Credibility(int grade, String meaning) {
    this.grade = grade;
    this.meaning = meaning;
  }

  /** Returns the grade, 1 to 6. */
  public int grade() {
    return grade;
  }

  /** Returns what the grade means. */
  public String meaning() {
    return meaning;
  }

  /** Returns whether the grade says anything: all but {@link #CANNOT_BE_JUDGED} do. */
  public boolean isJudged() {
    return this != CANNOT_BE_JUDGED;
  }

  /**
   * Returns the credibility with this grade.
   *
   * @throws IllegalArgumentException if {@code grade} is not 1 to 6
   */
  public static Credibility ofGrade(int grade) {
    if (grade < 1 || grade > 6) {
      throw new IllegalArgumentException(
          "An item's credibility is graded 1 to 6, not " + grade + ".");
    }
    return values()[grade - 1];
  }
}
