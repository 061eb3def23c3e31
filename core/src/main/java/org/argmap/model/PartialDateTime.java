package org.argmap.model;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.argmap.internal.text.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * A date as sources give it, with as much as is known: a year, a month, a day, or a day with a time
 * and perhaps an offset from UTC.
 *
 * <p>The text form is ISO 8601 with the unknown parts left out: {@code 2013}, {@code 2013-06},
 * {@code 2013-06-05}, {@code 2013-06-05T20:41:07}, {@code 2013-06-05T20:41:07+02:00}. Years are
 * 0000 to 9999. What is not known is not made up: {@code 2013} equals no day of that year.
 */
public final class PartialDateTime {
  private static final Pattern SYNTAX =
      Pattern.compile(
          "(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T([\\d:.]{5,18})(Z|[+-]\\d{2}:\\d{2}(?::\\d{2})?)?)?)?)?");

  private final int year;
  private final int month;
  private final @Nullable LocalDate date;
  private final @Nullable LocalTime time;
  private final @Nullable ZoneOffset offset;

  private PartialDateTime(
      int year,
      int month,
      @Nullable LocalDate date,
      @Nullable LocalTime time,
      @Nullable ZoneOffset offset) {
    if (year < 0 || year > 9999) {
      throw new IllegalArgumentException("A year is 0 to 9999, not " + year + ".");
    }
    this.year = year;
    this.month = month;
    this.date = date;
    this.time = time;
    this.offset = offset;
  }

  /**
   * Returns a year.
   *
   * @throws IllegalArgumentException if it is not 0 to 9999
   */
  public static PartialDateTime of(int year) {
    return new PartialDateTime(year, 0, null, null, null);
  }

  /** Returns a month. */
  public static PartialDateTime of(YearMonth month) {
    return new PartialDateTime(month.getYear(), month.getMonthValue(), null, null, null);
  }

  /** Returns a day. */
  public static PartialDateTime of(LocalDate date) {
    return new PartialDateTime(date.getYear(), date.getMonthValue(), date, null, null);
  }

  /** Returns a time of day whose offset from UTC is unknown. */
  public static PartialDateTime of(LocalDate date, LocalTime time) {
    return new PartialDateTime(
        date.getYear(), date.getMonthValue(), date, requireNonNull(time, "time"), null);
  }

  /** Returns a moment. */
  public static PartialDateTime of(OffsetDateTime moment) {
    LocalDate date = moment.toLocalDate();
    return new PartialDateTime(
        date.getYear(), date.getMonthValue(), date, moment.toLocalTime(), moment.getOffset());
  }

  /**
   * Reads the text form.
   *
   * @throws IllegalArgumentException if {@code text} is not of that form or names no real date
   */
  public static PartialDateTime parse(String text) {
    Matcher parts = SYNTAX.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "%s is not a date. Write 2013, 2013-06, 2013-06-05 or 2013-06-05T20:41:07+02:00."
              .formatted(Quoted.text(text)));
    }
    try {
      int year = Integer.parseInt(parts.group(1));
      if (parts.group(2) == null) {
        return of(year);
      }
      int month = Integer.parseInt(parts.group(2));
      if (parts.group(3) == null) {
        return of(YearMonth.of(year, month));
      }
      LocalDate date = LocalDate.of(year, month, Integer.parseInt(parts.group(3)));
      LocalTime time = parts.group(4) == null ? null : LocalTime.parse(parts.group(4));
      ZoneOffset offset = parts.group(5) == null ? null : ZoneOffset.of(parts.group(5));
      return new PartialDateTime(year, month, date, time, offset);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "%s is not a date: %s.".formatted(Quoted.text(text), e.getMessage()), e);
    }
  }

  /** Returns the year, 0 to 9999. */
  public int year() {
    return year;
  }

  /** Returns the month of the year, 1 to 12, if known. */
  public OptionalInt month() {
    return month == 0 ? OptionalInt.empty() : OptionalInt.of(month);
  }

  /** Returns the day, if known. */
  public Optional<LocalDate> date() {
    return Optional.ofNullable(date);
  }

  /** Returns the time of day, if known. */
  public Optional<LocalTime> time() {
    return Optional.ofNullable(time);
  }

  /** Returns the offset of the time from UTC, if known. */
  public Optional<ZoneOffset> offset() {
    return Optional.ofNullable(offset);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartialDateTime that
        && year == that.year
        && month == that.month
        && Objects.equals(date, that.date)
        && Objects.equals(time, that.time)
        && Objects.equals(offset, that.offset);
  }

  @Override
  public int hashCode() {
    return Objects.hash(year, month, date, time, offset);
  }

  /** Returns the text form, which {@link #parse} reads back. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%04d", year));
    if (date != null) {
      text.setLength(0);
      text.append(DateTimeFormatter.ISO_LOCAL_DATE.format(date));
    } else if (month != 0) {
      text.append(String.format(Locale.ROOT, "-%02d", month));
    }
    if (time != null) {
      text.append('T').append(DateTimeFormatter.ISO_LOCAL_TIME.format(time));
    }
    if (offset != null) {
      text.append(offset.getId());
    }
    return text.toString();
  }
}
