/** The tools of rule authors, without a console: what they compute is data, for the command line and for the service. */
@NullMarked
package dev.harbinger.workshop;

import org.jspecify.annotations.NullMarked;
