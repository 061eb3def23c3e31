package org.argmap.cli;

import java.util.Iterator;
import java.util.List;
import org.argmap.cli.output.Outputs;
import org.argmap.format.MapFormat;
import org.argmap.format.MapFormats;
import org.argmap.model.Severity;

/** The names that a shell proposes as values of options. */
final class Candidates {
  private Candidates() {}

  /** Names that are looked up when they are asked for. */
  interface Names extends Iterable<String> {
    Iterable<String> all();

    @Override
    default Iterator<String> iterator() {
      return all().iterator();
    }
  }

  static final class Colours implements Names {
    @Override
    public Iterable<String> all() {
      return ArgmapCommand.colours();
    }
  }

  static final class FormatsRead implements Names {
    @Override
    public Iterable<String> all() {
      return MapFormats.standard().all().stream()
          .filter(MapFormat::canRead)
          .map(MapFormat::name)
          .toList();
    }
  }

  static final class FormatsWritten implements Names {
    @Override
    public Iterable<String> all() {
      return MapFormats.standard().all().stream()
          .filter(MapFormat::canWrite)
          .map(MapFormat::name)
          .toList();
    }
  }

  static final class Pictures implements Names {
    @Override
    public Iterable<String> all() {
      return Outputs.outputs();
    }
  }

  static final class Styles implements Names {
    @Override
    public Iterable<String> all() {
      return Outputs.styles();
    }
  }

  static final class Themes implements Names {
    @Override
    public Iterable<String> all() {
      return Outputs.themes();
    }
  }

  static final class Directions implements Names {
    @Override
    public Iterable<String> all() {
      return Outputs.directions();
    }
  }

  static final class Engines implements Names {
    @Override
    public Iterable<String> all() {
      return Outputs.engines();
    }
  }

  static final class Pages implements Names {
    @Override
    public Iterable<String> all() {
      return Outputs.pages();
    }
  }

  static final class FailOn implements Names {
    @Override
    public Iterable<String> all() {
      return List.of(Severity.ERROR.word(), Severity.WARNING.word(), Severity.NOTE.word(), "never");
    }
  }

  static final class CommandNames implements Names {
    @Override
    public Iterable<String> all() {
      return Commands.names();
    }
  }

  static final class Reports implements Names {
    @Override
    public Iterable<String> all() {
      return CheckCommand.formats();
    }
  }
}
