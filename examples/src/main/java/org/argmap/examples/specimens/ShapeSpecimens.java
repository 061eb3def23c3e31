package org.argmap.examples.specimens;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.ClaimId;

/** Specimens of the shapes that maps come in: circles, parts that nothing joins, crowds. */
final class ShapeSpecimens {
  private ShapeSpecimens() {}

  static List<Specimen> all() {
    Specimen thirty =
        Specimen.of(
            "thirty-claims",
            "As many claims as a reader takes in at once, some of them used twice.",
            ShapeSpecimens::thirty);
    return List.of(
        Specimen.of(
            "self-target",
            "A claim that is given for itself, and an argument against itself.",
            ShapeSpecimens::selfTarget),
        Specimen.of("circle-of-two", "Two claims, each for the other.", () -> circle(2)),
        Specimen.of("circle-of-five", "Five claims in a circle.", () -> circle(5)),
        Specimen.of(
            "circles-that-share",
            "Two circles through one claim, with opposition in them.",
            ShapeSpecimens::sharedCircles),
        Specimen.of(
            "several-components",
            "Parts that nothing joins, of several sizes, and claims alone.",
            ShapeSpecimens::components),
        Specimen.of(
            "several-roots", "Conclusions that share their grounds.", ShapeSpecimens::severalRoots),
        Specimen.of("deep-chain", "Twelve steps, one after the other.", () -> chain(12)),
        Specimen.of("three-hundred-siblings", "A row too wide for a page.", () -> siblings(300)),
        Specimen.of("used-fifty-times", "One claim in fifty arguments.", () -> used(50)),
        Specimen.of("many-linked", "Twelve premises of one argument.", () -> manyLinked(12)),
        Specimen.of(
            "same-pair-twice",
            "Several arguments between the same two claims, and on the same step.",
            ShapeSpecimens::samePair),
        thirty,
        thirty.leftRight());
  }

  private static ArgumentMapBuilder english(String title) {
    return ArgumentMap.builder(title).metadata(m -> m.language("en"));
  }

  private static ArgumentMap selfTarget() {
    ArgumentMapBuilder b = english("Targets of themselves");
    ClaimId true1 = b.claim("true", "This book is true.");
    ClaimId says = b.claim("says", "The book says that it is true.");
    ClaimId liar = b.claim("liar", "This claim is false.");
    b.support(true1, says, true1);
    b.oppose(liar, liar);
    ArgumentId itself = b.support("itself", liar, says);
    b.undercut(itself, liar);
    return b.build();
  }

  private static ArgumentMap circle(int size) {
    ArgumentMapBuilder b = english("A circle of " + size);
    List<ClaimId> claims = claims(b, "step", size);
    for (int i = 0; i < size; i++) {
      b.support(claims.get(i), claims.get((i + 1) % size));
    }
    b.support(b.claim("outside", "What the circle is used for."), claims.get(0));
    b.support(claims.get(size - 1), b.claim("ground", "What stands outside the circle."));
    return b.build();
  }

  private static ArgumentMap sharedCircles() {
    ArgumentMapBuilder b = english("Circles that share a claim");
    ClaimId trust = b.claim("trust", "The partners trust each other.");
    ClaimId share = b.claim("share", "The partners share reports.");
    ClaimId spy = b.claim("spy", "The partners spy on each other.");
    ClaimId catches = b.claim("catch", "Spying is found out.");
    b.support(trust, share);
    b.support(share, trust);
    b.oppose(trust, catches);
    b.support(catches, spy);
    b.oppose(spy, trust);
    b.support(b.claim("peace", "There is peace."), trust);
    return b.build();
  }

  private static ArgumentMap components() {
    ArgumentMapBuilder b = english("Several parts");
    for (int part = 1; part <= 4; part++) {
      List<ClaimId> claims = claims(b, "part-" + part, 1 + part);
      for (int i = 1; i < claims.size(); i++) {
        b.support(claims.get((i - 1) / 2), claims.get(i));
      }
    }
    claims(b, "alone", 5);
    return b.build();
  }

  private static ArgumentMap severalRoots() {
    ArgumentMapBuilder b = english("Several conclusions");
    List<ClaimId> conclusions = claims(b, "conclusion", 3);
    List<ClaimId> grounds = claims(b, "ground", 3);
    for (int i = 0; i < 3; i++) {
      b.support(conclusions.get(i), grounds.get(i));
      b.oppose(conclusions.get(i), grounds.get((i + 1) % 3));
    }
    return b.build();
  }

  private static ArgumentMap chain(int length) {
    ArgumentMapBuilder b = english("A chain");
    List<ClaimId> claims = claims(b, "step", length);
    for (int i = 1; i < length; i++) {
      b.support(claims.get(i - 1), claims.get(i));
    }
    return b.build();
  }

  private static ArgumentMap siblings(int count) {
    ArgumentMapBuilder b = english(count + " siblings");
    ClaimId root = b.claim("root", "The treaty should be signed.");
    for (int i = 1; i <= count; i++) {
      ClaimId reason = b.claim("reason-" + i, "Signatory " + i + " wants it.");
      if (i % 3 == 0) {
        b.oppose(root, reason);
      } else {
        b.support(root, reason);
      }
    }
    return b.build();
  }

  private static ArgumentMap used(int times) {
    ArgumentMapBuilder b = english("Used " + times + " times");
    ClaimId common = b.claim("common", "The network was not watched.");
    ClaimId root = b.claim("root", "The ministry failed.");
    for (int i = 1; i <= times; i++) {
      ClaimId reason = b.claim("failure-" + i, "Intrusion " + i + " went unseen.");
      b.support(root, reason);
      b.support(reason, common);
    }
    return b.build();
  }

  private static ArgumentMap manyLinked(int count) {
    ArgumentMapBuilder b = english(count + " linked premises");
    ClaimId root = b.claim("root", "The checklist is complete.");
    List<ClaimId> items = claims(b, "item", count);
    b.support(root, items.get(0), items.subList(1, count).toArray(ClaimId[]::new));
    return b.build();
  }

  private static ArgumentMap samePair() {
    ArgumentMapBuilder b = english("The same pair");
    ClaimId ground = b.claim("ground", "The report is old.");
    ClaimId conclusion = b.claim("conclusion", "The report is worthless.");
    ClaimId doubt = b.claim("doubt", "Old reports can be right.");
    ArgumentId first = b.support("first", conclusion, ground);
    b.support("second", conclusion, ground);
    b.oppose("third", conclusion, ground);
    b.undercut(first, doubt);
    b.undercut(first, doubt);
    b.oppose(conclusion, doubt);
    return b.build();
  }

  private static ArgumentMap thirty() {
    SplittableRandom random = new SplittableRandom(30);
    ArgumentMapBuilder b = english("Thirty claims");
    List<ClaimId> claims = claims(b, "claim", 30);
    for (int i = 1; i < claims.size(); i++) {
      argue(b, random, claims.get(random.nextInt(i) / 2), claims.get(i));
    }
    for (int i = 0; i < 5; i++) {
      int ground = 12 + random.nextInt(18);
      argue(b, random, claims.get(random.nextInt(8)), claims.get(ground));
    }
    return b.build();
  }

  private static void argue(
      ArgumentMapBuilder b, SplittableRandom random, ClaimId target, ClaimId premise) {
    if (random.nextInt(5) < 3) {
      b.support(target, premise);
    } else {
      b.oppose(target, premise);
    }
  }

  private static List<ClaimId> claims(ArgumentMapBuilder b, String name, int count) {
    List<ClaimId> claims = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      String words = Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
      claims.add(b.claim(name + "-" + i, words + " number " + i + " is put forward here."));
    }
    return claims;
  }
}
