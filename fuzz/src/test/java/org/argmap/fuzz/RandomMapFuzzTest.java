package org.argmap.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.argmap.format.argdown.ArgdownFormat;
import org.argmap.format.json.JsonFormat;
import org.argmap.format.json.YamlFormat;
import org.argmap.model.ArgumentMap;
import org.argmap.testing.RandomMaps;

/** Fuzz test of the round trips: maps with every kind of element are written and read again. */
class RandomMapFuzzTest {
  @FuzzTest(maxDuration = "5m")
  void a_map_survives_every_format(long seed, byte size) {
    ArgumentMap map = RandomMaps.map(seed, 1 + (size & 15));
    Promises.roundTrip(JsonFormat.standard(), map);
    Promises.roundTrip(YamlFormat.standard(), map);
    Promises.roundTrip(ArgdownFormat.standard(), map);
  }
}
