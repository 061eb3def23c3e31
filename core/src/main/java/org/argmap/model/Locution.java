package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An utterance of a participant: its words, its time, the locutions it replies to, and the content
 * that it puts forward. AIF calls it an L-node.
 */
public final class Locution extends AnnotatedElement implements Element {
  private final LocutionId id;
  private final ParticipantId speaker;
  private final String text;
  private final @Nullable PartialDateTime time;
  private final List<LocutionId> inReplyTo;
  private final List<Illocution> illocutions;

  private Locution(Builder builder) {
    super(builder);
    this.id = builder.id;
    this.speaker = builder.speaker;
    this.text = builder.text;
    this.time = builder.time;
    this.inReplyTo = List.copyOf(builder.inReplyTo);
    this.illocutions = List.copyOf(builder.illocutions);
  }

  /** Starts a locution. */
  public static Builder builder(LocutionId id, ParticipantId speaker, String text) {
    return new Builder(id, speaker, text);
  }

  /** Returns a builder that starts from this one. */
  public Builder toBuilder() {
    return toBuilder(id);
  }

  Builder toBuilder(LocutionId newId) {
    Builder copy = new Builder(newId, speaker, text).from(this);
    copy.time = time;
    copy.inReplyTo = inReplyTo;
    copy.illocutions = illocutions;
    return copy;
  }

  @Override
  public LocutionId id() {
    return id;
  }

  /** Returns who said it. */
  public ParticipantId speaker() {
    return speaker;
  }

  /** Returns the words. */
  public String text() {
    return text;
  }

  /** Returns when it was said. */
  public Optional<PartialDateTime> time() {
    return Optional.ofNullable(time);
  }

  /** Returns the locutions that it replies to, in the author's order. */
  public List<LocutionId> inReplyTo() {
    return inReplyTo;
  }

  /** Returns what is put forward by it, in the author's order. */
  public List<Illocution> illocutions() {
    return illocutions;
  }

  @Override
  Element copy(ElementId newId, Annotations all) {
    return toBuilder((LocutionId) newId).annotations(all).build();
  }

  @Override
  @Nullable Object[] content() {
    return new @Nullable Object[] {id, speaker, text, time, inReplyTo, illocutions};
  }

  /** Collects the parts of a locution. */
  public static final class Builder extends ElementSettings<Builder> {
    private final LocutionId id;
    private ParticipantId speaker;
    private String text;
    private @Nullable PartialDateTime time;
    private List<LocutionId> inReplyTo = List.of();
    private List<Illocution> illocutions = List.of();

    private Builder(LocutionId id, ParticipantId speaker, String text) {
      this.id = requireNonNull(id, "id");
      this.speaker = requireNonNull(speaker, "speaker");
      this.text = requireNonNull(text, "text");
    }

    /** Sets who said it. */
    public Builder speaker(ParticipantId participant) {
      speaker = requireNonNull(participant, "participant");
      return this;
    }

    /** Sets the words. */
    public Builder text(String words) {
      text = requireNonNull(words, "words");
      return this;
    }

    /** Sets when it was said. */
    public Builder time(PartialDateTime when) {
      time = requireNonNull(when, "when");
      return this;
    }

    /** Adds a locution that it replies to. */
    public Builder inReplyTo(LocutionId earlier) {
      inReplyTo = plus(inReplyTo, requireNonNull(earlier, "earlier"));
      return this;
    }

    /** Sets the locutions that it replies to; those set before are dropped. */
    public Builder inReplyTo(List<LocutionId> all) {
      inReplyTo = List.copyOf(all);
      return this;
    }

    /** Adds something put forward: a claim, an argument or a relation. */
    public Builder illocution(IllocutionaryForce force, Target content) {
      return illocution(new Illocution(force, content));
    }

    /** Adds a question raised. */
    public Builder illocution(IllocutionaryForce force, QuestionId content) {
      return illocution(new Illocution(force, content));
    }

    /** Adds something put forward. */
    public Builder illocution(Illocution illocution) {
      illocutions = plus(illocutions, requireNonNull(illocution, "illocution"));
      return this;
    }

    /** Sets what is put forward; what was set before is dropped. */
    public Builder illocutions(List<Illocution> all) {
      illocutions = List.copyOf(all);
      return this;
    }

    /** Says that the claim is put forward as true. */
    public Builder asserting(ClaimId claim) {
      return illocution(IllocutionaryForce.ASSERTING, claim);
    }

    /** Says that the argument is given as a reason. */
    public Builder arguing(ArgumentId argument) {
      return illocution(IllocutionaryForce.ARGUING, argument);
    }

    /** Says that the argument or relation speaks against something. */
    public Builder disagreeing(Target content) {
      return illocution(IllocutionaryForce.DISAGREEING, content);
    }

    /** Returns the locution. */
    public Locution build() {
      return new Locution(this);
    }
  }
}
