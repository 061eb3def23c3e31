package org.argmap.model;

/** An element with a field of its own for its annotations. */
abstract class AnnotatedElement extends AbstractElement {
  private final Annotations annotations;

  AnnotatedElement(ElementSettings<?> settings) {
    super(settings);
    this.annotations = settings.annotations();
  }

  @Override
  public final Annotations annotations() {
    return annotations;
  }
}
