package org.argmap.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** The declarations of arguments in the flat form of building a map. */
abstract sealed class ArgumentDeclarations permits ElementDeclarations {
  final Draft draft = new Draft();

  ArgumentDeclarations() {}

  // Supporting arguments

  /**
   * Adds a supporting argument, whose id is made of its premises and its target.
   *
   * @param target the claim, argument (its step) or relation that the argument bears on
   * @param linked further premises; all are needed together
   */
  public ArgumentId support(Target target, ClaimId premise, ClaimId... linked) {
    return support(target, claims(premise, linked));
  }

  /**
   * Adds a supporting argument, whose id is made of its premises and its target.
   *
   * @param premises the premises, at least one; all are needed together
   * @throws IllegalArgumentException if there is no premise
   */
  public ArgumentId support(Target target, Iterable<ClaimId> premises) {
    return support(target, premises, argument -> {});
  }

  /**
   * Adds a supporting argument, whose id is made of its premises and its target, and sets its
   * details.
   *
   * @param premises the premises, at least one; all are needed together
   * @throws IllegalArgumentException if there is no premise
   */
  public ArgumentId support(
      Target target,
      Iterable<ClaimId> premises,
      Consumer<? super SupportingArgument.Builder> details) {
    List<Premise> uses = Premise.of(premises);
    return support(draft.newArgumentId(uses, true, target), target, uses, details);
  }

  /**
   * Adds a supporting argument under an id of its own.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public ArgumentId support(String id, Target target, ClaimId premise, ClaimId... linked) {
    return support(ArgumentId.of(id), target, Premise.of(premise, linked), argument -> {});
  }

  /**
   * Adds a supporting argument under an id of its own.
   *
   * @param premises the premises, at least one; all are needed together
   * @throws IllegalArgumentException if {@code id} is not a valid id, or there is no premise
   */
  public ArgumentId support(String id, Target target, Iterable<ClaimId> premises) {
    return support(id, target, premises, argument -> {});
  }

  /**
   * Adds a supporting argument under an id of its own, and sets its details.
   *
   * @param premises the premises, at least one; all are needed together
   * @throws IllegalArgumentException if {@code id} is not a valid id, or there is no premise
   */
  public ArgumentId support(
      String id,
      Target target,
      Iterable<ClaimId> premises,
      Consumer<? super SupportingArgument.Builder> details) {
    return support(ArgumentId.of(id), target, Premise.of(premises), details);
  }

  private ArgumentId support(
      ArgumentId id,
      Target target,
      List<Premise> premises,
      Consumer<? super SupportingArgument.Builder> details) {
    SupportingArgument.Builder argument = SupportingArgument.builder(id, target, premises);
    details.accept(argument);
    draft.add(argument.build());
    return id;
  }

  // Opposing arguments

  /**
   * Adds an opposing argument, whose id is made of its premises and its target.
   *
   * @param target the claim, argument (its step) or relation that the argument bears on
   * @param linked further premises; all are needed together
   */
  public ArgumentId oppose(Target target, ClaimId premise, ClaimId... linked) {
    return oppose(target, claims(premise, linked));
  }

  /**
   * Adds an opposing argument, whose id is made of its premises and its target.
   *
   * @param premises the premises, at least one; all are needed together
   * @throws IllegalArgumentException if there is no premise
   */
  public ArgumentId oppose(Target target, Iterable<ClaimId> premises) {
    return oppose(target, premises, argument -> {});
  }

  /**
   * Adds an opposing argument, whose id is made of its premises and its target, and sets its
   * details.
   *
   * @param premises the premises, at least one; all are needed together
   * @throws IllegalArgumentException if there is no premise
   */
  public ArgumentId oppose(
      Target target,
      Iterable<ClaimId> premises,
      Consumer<? super OpposingArgument.Builder> details) {
    List<Premise> uses = Premise.of(premises);
    return oppose(draft.newArgumentId(uses, false, target), target, uses, details);
  }

  /**
   * Adds an opposing argument under an id of its own.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public ArgumentId oppose(String id, Target target, ClaimId premise, ClaimId... linked) {
    return oppose(ArgumentId.of(id), target, Premise.of(premise, linked), argument -> {});
  }

  /**
   * Adds an opposing argument under an id of its own.
   *
   * @param premises the premises, at least one; all are needed together
   * @throws IllegalArgumentException if {@code id} is not a valid id, or there is no premise
   */
  public ArgumentId oppose(String id, Target target, Iterable<ClaimId> premises) {
    return oppose(id, target, premises, argument -> {});
  }

  /**
   * Adds an opposing argument under an id of its own, and sets its details.
   *
   * @param premises the premises, at least one; all are needed together
   * @throws IllegalArgumentException if {@code id} is not a valid id, or there is no premise
   */
  public ArgumentId oppose(
      String id,
      Target target,
      Iterable<ClaimId> premises,
      Consumer<? super OpposingArgument.Builder> details) {
    return oppose(ArgumentId.of(id), target, Premise.of(premises), details);
  }

  private ArgumentId oppose(
      ArgumentId id,
      Target target,
      List<Premise> premises,
      Consumer<? super OpposingArgument.Builder> details) {
    OpposingArgument.Builder argument = OpposingArgument.builder(id, target, premises);
    details.accept(argument);
    draft.add(argument.build());
    return id;
  }

  // Arguments about arguments

  /** Adds an undercut: an argument that denies the step of another argument. */
  public ArgumentId undercut(ArgumentId target, ClaimId premise, ClaimId... linked) {
    return oppose(target, premise, linked);
  }

  /**
   * Adds an undercut: an argument that denies the step of another argument.
   *
   * @throws IllegalArgumentException if there is no premise
   */
  public ArgumentId undercut(ArgumentId target, Iterable<ClaimId> premises) {
    return oppose(target, premises);
  }

  /**
   * Adds an undercut: an argument that denies the step of another argument, under an id of its own.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public ArgumentId undercut(String id, ArgumentId target, ClaimId premise, ClaimId... linked) {
    return oppose(id, target, premise, linked);
  }

  /**
   * Adds an undercut: an argument that denies the step of another argument, under an id of its own.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id, or there is no premise
   */
  public ArgumentId undercut(String id, ArgumentId target, Iterable<ClaimId> premises) {
    return oppose(id, target, premises);
  }

  /** Adds a backing: an argument that supports the step of another argument. */
  public ArgumentId back(ArgumentId target, ClaimId premise, ClaimId... linked) {
    return support(target, premise, linked);
  }

  /**
   * Adds a backing: an argument that supports the step of another argument.
   *
   * @throws IllegalArgumentException if there is no premise
   */
  public ArgumentId back(ArgumentId target, Iterable<ClaimId> premises) {
    return support(target, premises);
  }

  /**
   * Adds a backing: an argument that supports the step of another argument, under an id of its own.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public ArgumentId back(String id, ArgumentId target, ClaimId premise, ClaimId... linked) {
    return support(id, target, premise, linked);
  }

  /**
   * Adds a backing: an argument that supports the step of another argument, under an id of its own.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id, or there is no premise
   */
  public ArgumentId back(String id, ArgumentId target, Iterable<ClaimId> premises) {
    return support(id, target, premises);
  }

  /** Adds an argument against another one as a whole, the attacked part unstated. */
  public ArgumentId opposeAsAWhole(ArgumentId target, ClaimId premise, ClaimId... linked) {
    return oppose(target, claims(premise, linked), ArgumentDeclarations::whole);
  }

  /**
   * Adds an argument against another one as a whole, the attacked part unstated.
   *
   * @throws IllegalArgumentException if there is no premise
   */
  public ArgumentId opposeAsAWhole(ArgumentId target, Iterable<ClaimId> premises) {
    return oppose(target, premises, ArgumentDeclarations::whole);
  }

  /**
   * Adds an argument against another one as a whole, the attacked part unstated, under an id of its
   * own.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public ArgumentId opposeAsAWhole(
      String id, ArgumentId target, ClaimId premise, ClaimId... linked) {
    return oppose(id, target, claims(premise, linked), ArgumentDeclarations::whole);
  }

  /**
   * Adds an argument against another one as a whole, the attacked part unstated, under an id of its
   * own.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id, or there is no premise
   */
  public ArgumentId opposeAsAWhole(String id, ArgumentId target, Iterable<ClaimId> premises) {
    return oppose(id, target, premises, ArgumentDeclarations::whole);
  }

  /** Adds an argument for another one as a whole, the supported part unstated. */
  public ArgumentId supportAsAWhole(ArgumentId target, ClaimId premise, ClaimId... linked) {
    return support(target, claims(premise, linked), ArgumentDeclarations::whole);
  }

  /**
   * Adds an argument for another one as a whole, the supported part unstated.
   *
   * @throws IllegalArgumentException if there is no premise
   */
  public ArgumentId supportAsAWhole(ArgumentId target, Iterable<ClaimId> premises) {
    return support(target, premises, ArgumentDeclarations::whole);
  }

  /**
   * Adds an argument for another one as a whole, the supported part unstated, under an id of its
   * own.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id
   */
  public ArgumentId supportAsAWhole(
      String id, ArgumentId target, ClaimId premise, ClaimId... linked) {
    return support(id, target, claims(premise, linked), ArgumentDeclarations::whole);
  }

  /**
   * Adds an argument for another one as a whole, the supported part unstated, under an id of its
   * own.
   *
   * @throws IllegalArgumentException if {@code id} is not a valid id, or there is no premise
   */
  public ArgumentId supportAsAWhole(String id, ArgumentId target, Iterable<ClaimId> premises) {
    return support(id, target, premises, ArgumentDeclarations::whole);
  }

  private static void whole(Argument.Builder<?> argument) {
    argument.bearing(Bearing.WHOLE);
  }

  private static List<ClaimId> claims(ClaimId first, ClaimId... more) {
    List<ClaimId> claims = new ArrayList<>(more.length + 1);
    claims.add(first);
    claims.addAll(Arrays.asList(more));
    return claims;
  }
}
