/** An application of Argmap that is a module. */
package org.argmap.examples.modular;
