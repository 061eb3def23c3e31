/**
 * A {@link org.argmap.validate.Report} for people and for programs: as text for a terminal, with
 * the lines of the source and carets under what is meant, as JSON, and as SARIF 2.1.0.
 *
 * <pre>{@code
 * Report report = Validator.standard().validate(map);
 * TextReporter text = TextReporter.builder().sources(SourceTexts.of("notes.yaml", yaml)).build();
 * System.out.print(text.render(report));
 * }</pre>
 *
 * <p>Reporters are immutable, configured once, and may be used by any number of threads. The same
 * report gives the same characters; lines end with {@code \n}.
 *
 * <p>A {@link org.argmap.report.Baseline} accepts what is found today, so that only what is new
 * counts tomorrow.
 */
@NullMarked
package org.argmap.report;

import org.jspecify.annotations.NullMarked;
