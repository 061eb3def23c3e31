/**
 * The registries of renderers, styles and layout engines: the members that come with this module,
 * and those that {@link java.util.ServiceLoader} finds in other artifacts.
 */
@NullMarked
package org.argmap.render.registry;

import org.jspecify.annotations.NullMarked;
