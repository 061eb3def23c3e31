package org.argmap.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.argmap.format.MapFormats;
import org.argmap.format.ReadResult;
import org.argmap.render.Diagrams;
import org.argmap.validate.Validator;

/** Fuzz test of a whole journey: a text of unknown format is read, checked and drawn. */
class AnyFormatFuzzTest {
  @FuzzTest(maxDuration = "5m")
  void whatever_is_read_can_be_checked_and_drawn(byte[] document) {
    ReadResult read =
        MapFormats.standard().read(new String(document, StandardCharsets.UTF_8), Promises.LIMITS);
    Validator.standard().validate(read.map());
    Diagrams.outline().render(read.map());
    if (read.map().claims().size() <= 40) {
      Diagrams.svg().render(read.map());
    }
  }
}
