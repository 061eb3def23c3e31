package org.argmap.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.argmap.format.ReadResult;
import org.argmap.format.argdown.ArgdownFormat;
import org.argmap.format.argdown.ArgdownJsonFormat;
import org.argmap.format.json.JsonFormat;

/** Fuzz test of the Argdown reader and writer, and of the export as Argdown JSON. */
class ArgdownFuzzTest {
  @FuzzTest(maxDuration = "5m")
  @DictionaryEntries({
    "===\\x0a",
    "[A]: ",
    "<B>: ",
    "\\x0a  + ",
    "\\x0a  - ",
    "\\x0a  _ ",
    "\\x0a  >< ",
    "\\x0a  -> ",
    "\\x0a  <+ ",
    "(1) ",
    "\\x0a----\\x0a",
    "\\x0a-- ",
    "{uses: [1]}",
    "{argmap: {",
    "# ",
    " #tag",
    "#(a tag)",
    "@[A]",
    "@<B>",
    "**",
    "__",
    "/* ",
    " */",
    "// ",
    "<!--",
    "-->",
    "[a](b)",
    "\\x5c",
    ":smile:",
    "{isInGroup: true}",
    "title: ",
    "@include(x)",
    "regroup: ",
    "explodeArguments: true",
    "===\\x0amodel:"
  })
  void whatever_is_read_becomes_a_map_that_survives_writing(byte[] document) {
    ReadResult read = ArgdownFormat.standard().read(document, Promises.LIMITS);
    Promises.roundTrip(JsonFormat.standard(), read.map());
    Promises.roundTrip(ArgdownFormat.standard(), read.map());
    ArgdownJsonFormat.standard().write(read.map());
  }
}
