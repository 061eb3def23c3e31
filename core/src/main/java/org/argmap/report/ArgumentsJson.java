package org.argmap.report;

import org.argmap.model.Finding;
import org.argmap.model.MessageArgument;

/** Writes the template and the arguments of a finding, where it has arguments. */
final class ArgumentsJson {
  private ArgumentsJson() {}

  static void write(JsonText json, Finding finding) {
    if (finding.arguments().isEmpty()) {
      return;
    }
    json.field("template", finding.template());
    finding.hintTemplate().ifPresent(template -> json.field("hintTemplate", template));
    json.object(
        "arguments",
        fields ->
            finding
                .arguments()
                .forEach((name, value) -> fields.object(name, each -> argument(each, value))));
  }

  /** The fields of an argument say of which sort it is. */
  private static void argument(JsonText json, MessageArgument argument) {
    if (argument instanceof MessageArgument.Id element) {
      json.field("kind", element.id().kind().word()).field("id", element.id().value());
      if (!element.text().isBlank()) {
        json.field("text", element.text());
      }
    } else if (argument instanceof MessageArgument.Text text) {
      json.field("text", text.text());
    } else if (argument instanceof MessageArgument.Word word) {
      json.field("word", word.word());
    } else if (argument instanceof MessageArgument.Phrase phrase) {
      json.field("english", phrase.english());
    } else if (argument instanceof MessageArgument.Amount amount) {
      json.field("number", amount.number());
    } else if (argument instanceof MessageArgument.Items list) {
      json.objects("items", list.items(), item -> argument(json, item));
      json.field("total", list.total());
    }
  }
}
