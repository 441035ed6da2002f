/** Questions about kept assessments over HTTP: why, why not, what is missing, the briefing, the graph. */
@NullMarked
package dev.harbinger.web.question;

import org.jspecify.annotations.NullMarked;
