package org.argmap.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.argmap.format.MapFormat;
import org.argmap.format.ReadResult;
import org.argmap.format.json.JsonFormat;

/** Fuzz test of the JSON reader. */
class JsonFuzzTest {
  private static final MapFormat FORMAT = JsonFormat.standard();

  @FuzzTest(maxDuration = "5m")
  void whatever_is_read_becomes_a_map_that_survives_writing(byte[] document) {
    ReadResult read = FORMAT.read(document, Promises.LIMITS);
    Promises.roundTrip(FORMAT, read.map());
  }
}
