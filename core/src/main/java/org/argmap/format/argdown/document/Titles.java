package org.argmap.format.argdown.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Registry of the statements and arguments of a document by title, while it is built. */
final class Titles {
  private final Map<String, ArgdownStatement> statementsByTitle = new HashMap<>();
  private final Map<String, ArgdownArgument> argumentsByTitle = new HashMap<>();
  private final List<ArgdownStatement> statements = new ArrayList<>();
  private final List<ArgdownArgument> arguments = new ArrayList<>();
  private final List<Runnable> untitled = new ArrayList<>();
  private int lastNumber;

  /** The statement with a title, made if it is new; always a new one if there is no title. */
  ArgdownStatement statement(@Nullable String title) {
    ArgdownStatement known = title == null ? null : statementsByTitle.get(title);
    if (known != null) {
      return known;
    }
    ArgdownStatement statement = new ArgdownStatement(title);
    statements.add(statement);
    if (title == null) {
      untitled.add(() -> statement.name(free()));
    } else {
      statementsByTitle.put(title, statement);
    }
    return statement;
  }

  /** The argument with a title, made if it is new; always a new one if there is no title. */
  ArgdownArgument argument(@Nullable String title) {
    ArgdownArgument known = title == null ? null : argumentsByTitle.get(title);
    if (known != null) {
      return known;
    }
    ArgdownArgument argument = new ArgdownArgument(title);
    arguments.add(argument);
    if (title == null) {
      untitled.add(() -> argument.name(free()));
    } else {
      argumentsByTitle.put(title, argument);
    }
    return argument;
  }

  /** Names those without a title, in their order, by numbers that no title of the text uses. */
  void nameUntitled() {
    untitled.forEach(Runnable::run);
    untitled.clear();
  }

  private String free() {
    String name;
    do {
      lastNumber++;
      name = "Untitled " + lastNumber;
    } while (statementsByTitle.containsKey(name) || argumentsByTitle.containsKey(name));
    return name;
  }

  /**
   * Makes the arguments that take the place of one, a number of them: titled by its title and
   * numbers, which go up and leave out what other arguments are titled.
   */
  List<ArgdownArgument> steps(ArgdownArgument whole, int count) {
    List<ArgdownArgument> steps = new ArrayList<>(count);
    for (int number = 1; steps.size() < count; number++) {
      String title = whole.title() + " - " + number;
      if (!argumentsByTitle.containsKey(title)) {
        ArgdownArgument step = new ArgdownArgument(title);
        argumentsByTitle.put(title, step);
        steps.add(step);
      }
    }
    return steps;
  }

  /** Puts other arguments in the place of some. */
  void replace(Map<ArgdownArgument, List<ArgdownArgument>> others) {
    List<ArgdownArgument> before = List.copyOf(arguments);
    arguments.clear();
    before.forEach(argument -> arguments.addAll(others.getOrDefault(argument, List.of(argument))));
  }

  /** Says that no member will be added to any. */
  void finish() {
    for (int i = 0; i < statements.size(); i++) {
      statements.get(i).index(i);
      statements.get(i).finish();
    }
    for (int i = 0; i < arguments.size(); i++) {
      arguments.get(i).index(i);
      arguments.get(i).finish();
    }
  }

  List<ArgdownArgument> allArguments() {
    return List.copyOf(arguments);
  }

  Map<String, ArgdownStatement> statements() {
    Map<String, ArgdownStatement> all = new LinkedHashMap<>();
    statements.forEach(statement -> all.put(statement.title(), statement));
    return all;
  }

  Map<String, ArgdownArgument> arguments() {
    Map<String, ArgdownArgument> all = new LinkedHashMap<>();
    arguments.forEach(argument -> all.put(argument.title(), argument));
    return all;
  }
}
