package org.argmap.examples.specimens;

import java.util.List;
import org.argmap.model.ArgumentMap;
import org.argmap.model.ArgumentMapBuilder;
import org.argmap.model.ClaimId;

/** Specimens of texts that are hard to set: long words, other scripts, signs that combine. */
final class TextSpecimens {
  private TextSpecimens() {}

  static List<Specimen> all() {
    return List.of(
        Specimen.of(
            "long-words",
            "Words that are wider than a box.",
            () ->
                map(
                    "Long words",
                    "de",
                    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                    "https://www.example.org/reports/2026/11/21/a-very-long-address-without-any-space",
                    "Rechtsschutzversicherungsgesellschaften und WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
                    "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii")),
        Specimen.of(
            "long-texts",
            "Texts beyond the number of lines of a box are cut.",
            () ->
                map(
                    "Long texts",
                    "en",
                    "Twice the same words. ".repeat(40),
                    "Short.",
                    "A text of some length that fits into its box without being cut. ".repeat(4),
                    "x")),
        Specimen.of(
            "right-to-left",
            "Hebrew and Arabic, alone and mixed with Latin.",
            () ->
                map(
                    "From right to left",
                    "he",
                    "שיתוף מודיעין בין מדינות מחזק את האמון ביניהן, גם כאשר הן מרגלות זו אחר זו.",
                    "التجسس الإلكتروني بين الحلفاء يضعف الثقة المتبادلة بينهم.",
                    "המערכת NATO-3 פועלת מאז 2013 (כך נטען).",
                    "The word שלום means peace.")),
        Specimen.of(
            "east-asian",
            "Chinese, Japanese and Korean, with and without spaces.",
            () ->
                map(
                    "East Asian scripts",
                    "ja",
                    "同盟国間のサイバースパイ活動は、情報共有への信頼を損なう可能性がある。",
                    "网络间谍活动削弱盟国之间的信任，但也促使它们共享更多情报。",
                    "동맹국 사이의 사이버 첩보 활동은 신뢰를 약화시킨다.",
                    "ﾊﾝｶｸ と ＦＵＬＬ ＷＩＤＴＨ を混ぜる。")),
        Specimen.of(
            "emoji",
            "Emoji of one and of many characters.",
            () ->
                map(
                    "Emoji",
                    "en",
                    "Everyone agrees \uD83D\uDC4D\uD83C\uDFFD\uD83D\uDC4D\uD83C\uDFFD\uD83D\uDC4D\uD83C\uDFFD",
                    "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66".repeat(14),
                    "Flags: \uD83C\uDDEB\uD83C\uDDF7\uD83C\uDDE9\uD83C\uDDEA\uD83C\uDDEF\uD83C\uDDF5 and keys: 1\uFE0F\u20E3 2\uFE0F\u20E3",
                    "\u2764\uFE0F \u2695\uFE0F \uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F")),
        Specimen.of(
            "combining-marks",
            "Accents that are characters of their own, and scripts that need them.",
            () ->
                map(
                    "Combining marks",
                    "vi",
                    "Tie\u0302\u0301ng Vie\u0323\u0302t vie\u0302\u0301t ba\u0306\u0300ng da\u0302\u0301u ro\u031B\u0300i.",
                    "\u0E01\u0E32\u0E23\u0E08\u0E32\u0E23\u0E01\u0E23\u0E23\u0E21\u0E17\u0E32\u0E07\u0E44\u0E0B\u0E40\u0E1A\u0E2D\u0E23\u0E4C\u0E17\u0E33\u0E43\u0E2B\u0E49\u0E04\u0E27\u0E32\u0E21\u0E44\u0E27\u0E49\u0E27\u0E32\u0E07\u0E43\u0E08\u0E25\u0E14\u0E25\u0E07",
                    "\u0938\u093E\u0907\u092C\u0930 \u091C\u093E\u0938\u0942\u0938\u0940 \u0935\u093F\u0936\u094D\u0935\u093E\u0938 \u0915\u094B \u0915\u092E \u0915\u0930\u0924\u0940 \u0939\u0948\u0964",
                    "Z\u0351\u036B\u0343\u036Aa\u0302\u0303\u0304l\u0323\u0324\u0325go")),
        Specimen.of(
            "greek-and-cyrillic",
            "Greek and Cyrillic.",
            () ->
                map(
                    "Greek and Cyrillic",
                    "el",
                    "Η κυβερνοκατασκοπεία διαβρώνει την εμπιστοσύνη μεταξύ συμμάχων.",
                    "Кибершпионаж подрывает доверие между союзниками, но сближает их ведомства.",
                    "Щоб ділитися розвідданими, потрібна довіра.",
                    "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ ЖШЩЮЯ")),
        Specimen.of(
            "markup-and-controls",
            "Texts that are programs in other languages stay texts.",
            () ->
                map(
                    "</title><script>alert(1)</script>",
                    "en",
                    "<svg onload=\"alert(1)\"><b>bold</b> &amp; &#0;</svg>",
                    "digraph { a -> b [label=\"\\N\"]; } graph TD; A-->B; click A \"javascript:x\"",
                    "nul \u0000, escape \u001B[31m, lone \uD800 surrogate, override \u202Eabc",
                    " ")));
  }

  private static ArgumentMap map(
      String title, String language, String conclusion, String pro, String con, String ground) {
    ArgumentMapBuilder b = ArgumentMap.builder(title).metadata(m -> m.language(language));
    ClaimId root = b.claim("conclusion", conclusion);
    ClaimId support = b.claim("pro", pro);
    b.support(root, support);
    b.oppose(root, b.claim("con", con));
    b.support(support, b.claim("ground", ground, c -> c.title(pro)));
    return b.build();
  }
}
