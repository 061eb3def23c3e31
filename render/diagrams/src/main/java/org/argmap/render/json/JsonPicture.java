package org.argmap.render.json;

import java.io.IOException;
import java.util.Locale;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Joint;
import org.argmap.render.diagram.Legend;
import org.argmap.render.diagram.Line;
import org.argmap.render.diagram.Mark;
import org.argmap.render.diagram.theme.Theme;
import org.argmap.render.layout.BoxSizing;
import org.argmap.render.layout.Layout;
import org.argmap.render.layout.MeasuredDiagram;
import org.argmap.render.layout.PlacedBox;
import org.argmap.render.layout.PlacedFrame;
import org.argmap.render.layout.PlacedJoint;
import org.argmap.render.layout.Point;
import org.argmap.render.layout.Route;
import org.argmap.render.layout.TextLine;

/** Writes one laid-out diagram as JSON. */
final class JsonPicture {

  private final Layout layout;
  private final Theme theme;
  private final JsonWriter json;

  JsonPicture(Layout layout, Theme theme, Appendable out) {
    this.layout = layout;
    this.theme = theme;
    this.json = new JsonWriter(out);
  }

  void write() throws IOException {
    Diagram diagram = layout.diagram();
    json.begin('{').line();
    json.name("format").value(JsonRenderer.FORMAT).line();
    json.name("version").value(JsonRenderer.VERSION).line();
    json.name("title").value(diagram.title()).line();
    json.name("description").value(diagram.description()).line();
    json.name("language").value(diagram.language()).line();
    json.name("direction").value(word(layout.direction())).line();
    json.name("width").value(layout.width()).name("height").value(layout.height()).line();
    json.name("font").begin('{').name("family").value(theme.fontFamily());
    json.name("size").value(theme.fontSize());
    json.name("lineHeight").value(theme.fontSize() * BoxSizing.LINE_HEIGHT).end('}').line();
    frames();
    boxes();
    joints();
    lines();
    legend(diagram.legend());
    json.finish();
  }

  private void frames() throws IOException {
    json.name("frames").begin('[');
    for (PlacedFrame placed : layout.frames()) {
      json.line().begin('{').name("id").value(placed.frame().id());
      json.name("part").value(placed.part());
      json.name("title").value(placed.frame().title());
      json.name("depth").value(placed.frame().depth());
      room(placed.x(), placed.y(), placed.width(), placed.height());
      json.end('}');
    }
    json.end(']').line();
  }

  private void boxes() throws IOException {
    json.name("boxes").begin('[');
    for (PlacedBox placed : layout.boxes()) {
      json.line();
      box(placed);
    }
    json.end(']').line();
  }

  private void box(PlacedBox placed) throws IOException {
    Box box = placed.box().box();
    json.begin('{').name("id").value(box.id()).name("kind").value(box.kind().cssClass());
    json.name("shape").value(box.shape().cssClass()).name("tone").value(word(box.tone()));
    json.name("marks").begin('[');
    for (Mark mark : box.marks()) {
      json.value(mark.cssClass());
    }
    json.end(']');
    room(placed.x(), placed.y(), placed.box().width(), placed.box().height());
    text("label", box.label());
    text("heading", box.heading());
    json.name("text").value(box.text());
    text("note", box.note());
    if (box.hidden() > 0) {
      json.name("hidden").value(box.hidden());
    }
    if (box.link().isPresent()) {
      json.name("link").value(box.link().get());
    }
    json.name("rightToLeft").value(placed.box().isRightToLeft()).name("lines").begin('[');
    for (TextLine line : placed.box().lines()) {
      json.begin('{').name("text").value(line.text());
      if (line.isBold()) {
        json.name("bold").value(true);
      }
      json.end('}');
    }
    json.end(']').end('}');
  }

  private void text(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.name(name).value(value);
    }
  }

  private void joints() throws IOException {
    json.name("joints").begin('[');
    for (PlacedJoint placed : layout.joints()) {
      Joint joint = placed.joint();
      json.line().begin('{').name("id").value(joint.id());
      json.name("kind").value(joint.kind().cssClass()).name("sign").value(joint.kind().sign());
      text("title", joint.title());
      json.name("whole").value(joint.isWhole());
      json.name("x").value(placed.x()).name("y").value(placed.y());
      json.name("radius").value(MeasuredDiagram.JOINT_RADIUS).end('}');
    }
    json.end(']').line();
  }

  private void lines() throws IOException {
    json.name("lines").begin('[');
    for (Route route : layout.routes()) {
      Line line = route.line();
      json.line().begin('{').name("kind").value(line.kind().cssClass());
      json.name("from").value(line.from()).name("to").value(line.to());
      json.name("head").value(word(line.kind().head()));
      json.name("headAt").value(line.kind().hasHeadAtStart() ? "start" : "end");
      json.name("pattern").value(word(line.kind().pattern()));
      if (line.hidden() > 0) {
        json.name("hidden").value(line.hidden());
      }
      if (line.count() > 1) {
        json.name("count").value(line.count());
      }
      json.name("points").begin('[');
      for (Point point : route.points()) {
        json.begin('[').value(point.x()).value(point.y()).end(']');
      }
      json.end(']').end('}');
    }
    json.end(']').line();
  }

  private void legend(Legend legend) throws IOException {
    json.name("legend").begin('[');
    for (Legend.BoxEntry entry : legend.boxes()) {
      json.line().begin('{').name("shape").value(entry.shape().cssClass());
      json.name("tone").value(word(entry.tone()));
      text("label", entry.label());
      json.name("stacked").value(entry.stacked());
      meaning(entry.words(), entry.count());
    }
    for (Legend.LineEntry entry : legend.lines()) {
      json.line().begin('{').name("line").value(entry.kind().cssClass());
      json.name("joined").value(entry.isJoined()).name("whole").value(entry.isWhole());
      meaning(entry.words(), entry.count());
    }
    for (Legend.MarkEntry entry : legend.marks()) {
      json.line().begin('{').name("mark").value(entry.mark().cssClass());
      meaning(entry.mark().words(), entry.count());
    }
    json.end(']');
  }

  private void meaning(String words, int count) throws IOException {
    json.name("words").value(words).name("count").value(count).end('}');
  }

  private void room(double x, double y, double width, double height) throws IOException {
    json.name("x").value(x).name("y").value(y);
    json.name("width").value(width).name("height").value(height);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
