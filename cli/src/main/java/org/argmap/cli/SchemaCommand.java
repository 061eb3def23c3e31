package org.argmap.cli;

import org.argmap.cli.terminal.Messages;
import org.argmap.format.json.JsonFormat;
import picocli.CommandLine.Command;

/** The command that prints the JSON Schema of maps. */
@Command(
    name = "schema",
    description = "Print the JSON Schema of maps, for editors and programs that write them.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  argmap schema > argmap.schema.json             for an editor that completes and checks"
    })
final class SchemaCommand implements ArgmapCommand.Action {
  @Override
  public int run(Messages messages) {
    messages.print(JsonFormat.schema());
    return Status.CLEAN;
  }
}
