package org.argmap.render;

import static org.argmap.model.Outline.claim;
import static org.argmap.model.Outline.linked;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.ClaimId;
import org.argmap.model.Section;
import org.argmap.model.SectionId;
import org.argmap.model.Standing;

/** The maps of the golden files, and what hostile texts look like. */
public final class SampleMaps {

  /** Texts that have broken renderers. */
  public static final List<String> HOSTILE =
      List.of(
          "</text></svg><script>alert(1)</script>",
          "<!-- --> ]]> <![CDATA[ &amp; &#0; &unknown; \" ' `",
          "C:\\Nodes \\N \\G \\l \\\" \\",
          "nul \u0000 bell \u0007 escape \u001B[31m next \u0085 line \u2028 end",
          "lone \uD800 surrogates \uDC00\uD83D",
          "override \u202Egnp.exe\u202C and isolate \u2067abc",
          "not characters \uFFFE \uFFFF",
          "\u05E9\u05DC\u05D5\u05DD \u0627\u0644\u0633\u0644\u0627\u0645",
          "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDDE9\uD83C\uDDEA"
              + " e\u0301\u0302\u0303",
          "javascript:alert(1) {\"a\": [graph]} -> -- ;\n}\r\n\tdigraph { x",
          "1. first - dash * star + plus # hash _under_ ~~struck~~ |a|b|",
          "%%{init: {\"theme\":\"dark\"}}%% fa:fa-car $$x^2$$ `code` --> end",
          "- @user www.example.org http://x.example [a](javascript:x) ![i](x)",
          "   ");

  private SampleMaps() {}

  /** The maps that golden files are kept of, by name. */
  public static Map<String, ArgumentMap> golden() {
    Map<String, ArgumentMap> maps = new LinkedHashMap<>();
    maps.put("sharing", sharing());
    maps.put("everything", everything());
    maps.put("empty", ArgumentMap.empty());
    return maps;
  }

  /** The example of the model's documentation. */
  public static ArgumentMap sharing() {
    return ArgumentMap.build(
        "Cyber espionage and intelligence sharing",
        m ->
            m.claim(
                "sharing",
                "States share more intelligence because of cyber espionage.",
                c ->
                    c.opposedBy(
                            claim(
                                "trust",
                                "Covert intrusions between partners erode trust.",
                                t ->
                                    t.supportedBy(
                                        claim(
                                            "lapse",
                                            "Sharing agreements lapse once a partner is caught."))))
                        .supportedBy(
                            linked(
                                claim("threat", "A common threat is felt."),
                                claim("pool", "Pooling warnings helps everyone to meet it.")),
                            a ->
                                a.undercutBy(
                                    claim("leak", "Pooled warnings are themselves a target.")))));
  }

  /** One of everything that the drawing has a sign for, circles and shared claims among them. */
  public static ArgumentMap everything() {
    ArgumentMapBuilder b = ArgumentMap.builder("One of everything");
    b.metadata(m -> m.language("en").description("A map with every sign of the drawing."));
    ClaimId a = b.claim("a", "The first final conclusion.", c -> c.title("First"));
    ClaimId n = b.claim("n", "The second final conclusion.");
    ClaimId p = b.claim("p", "A premise used twice.");
    ClaimId q = b.claim("q", "An assumed premise.", c -> c.standing(Standing.ASSUMED));
    ClaimId r = b.claim("r", "An accepted claim.", c -> c.standing(Standing.ACCEPTED));
    ClaimId s = b.claim("s", "A rejected claim.", c -> c.standing(Standing.REJECTED));
    ClaimId t = b.claim("t", "A questioned claim.", c -> c.standing(Standing.QUESTIONED));
    ClaimId u = b.claim("u", "A claim that is said again.");
    ArgumentId one = b.support("one", a, p, q);
    ArgumentId two = b.oppose("two", n, p);
    ArgumentId three = b.undercut(one, r);
    b.back(three, s);
    b.support("circle", p, t);
    b.support("round", t, p);
    b.oppose("itself", u, u);
    b.contradiction(a, n);
    b.contrariety(r, t);
    b.restatement(p, u);
    b.preference(one, two);
    b.preference(a, n);
    b.question("which", "Which of the two?", a, n);
    b.add(Section.builder(new SectionId("outer"), "Outer").member(a).member(p).build());
    return b.build();
  }

  /** A map whose every text is one of {@link #HOSTILE}. */
  public static ArgumentMap hostile() {
    ArgumentMapBuilder b = ArgumentMap.builder(HOSTILE.get(0));
    ClaimId root = b.claim("root", HOSTILE.get(1), c -> c.title(HOSTILE.get(2)));
    for (int i = 0; i < HOSTILE.size(); i++) {
      String text = HOSTILE.get(i);
      b.support(root, b.claim("c\"<&\\" + i, text, c -> c.title(text + "x")));
    }
    return b.build();
  }

  /** A chain of arguments, each for the premise of the one before it. */
  public static ArgumentMap chain(int length) {
    ArgumentMapBuilder b = ArgumentMap.builder("Chain");
    ClaimId above = b.claim("c0", "The conclusion");
    for (int i = 1; i <= length; i++) {
      ClaimId ground = b.claim("c" + i, "Step " + i);
      b.support(above, ground);
      above = ground;
    }
    return b.build();
  }
}
