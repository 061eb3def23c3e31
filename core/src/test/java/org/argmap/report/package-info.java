/** Tests of reports as text, JSON and SARIF, and of baselines. */
@NullMarked
package org.argmap.report;

import org.jspecify.annotations.NullMarked;
