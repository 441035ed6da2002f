/** Questions about kept assessments. */
@NullMarked
package dev.harbinger.web.question;

import org.jspecify.annotations.NullMarked;
