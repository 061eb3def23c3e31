package org.argmap.render.svg;

/** Formats numbers for SVG: in tenths, without an exponent, independent of the locale. */
final class SvgNumber {

  private SvgNumber() {}

  static String of(double value) {
    long tenths = Math.round(value * 10);
    long whole = tenths / 10;
    long rest = Math.abs(tenths % 10);
    if (rest == 0) {
      return Long.toString(whole);
    }
    String sign = tenths < 0 && whole == 0 ? "-" : "";
    return sign + whole + "." + rest;
  }
}
