/**
 * What is wrong with an argument, and what would mend it: a {@link org.argmap.validate.Validator}
 * checks a map by {@linkplain org.argmap.validate.Rule rules} and answers with a {@link
 * org.argmap.validate.Report} of findings.
 *
 * <pre>{@code
 * Report report = Validator.standard().validate(map);
 * report.findings().forEach(System.out::println);
 * }</pre>
 *
 * <p>The standard rules are in the packages below this one, one package for each first word of
 * their codes; each rule has a page of the same name under {@code docs/rules}.
 */
@NullMarked
package org.argmap.validate;

import org.jspecify.annotations.NullMarked;
