/** Questions about kept assessments over HTTP: why, what is missing, what if, what changed. */
@NullMarked
package dev.harbinger.web.question;

import org.jspecify.annotations.NullMarked;
