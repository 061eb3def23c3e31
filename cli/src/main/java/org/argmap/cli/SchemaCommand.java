package org.argmap.cli;

import org.argmap.cli.terminal.Messages;
import org.argmap.format.json.JsonFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command that prints the JSON Schema of maps. */
@Command(
    name = "schema",
    description = "Print the JSON Schema of maps, for editors and programs that write them.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  argmap schema > argmap.schema.json             for an editor that completes and checks",
      "  argmap schema --for-models                     for the answers of a language model"
    })
final class SchemaCommand implements ArgmapCommand.Action {
  @Option(
      names = "--for-models",
      description = "The smaller schema that language models take for structured output.")
  private boolean forModels;

  @Override
  public int run(Messages messages) {
    messages.print(forModels ? JsonFormat.languageModelSchema() : JsonFormat.schema());
    return Status.CLEAN;
  }
}
