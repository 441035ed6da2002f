/** Why a level is this one, and neither the one below nor the one above. */
@NullMarked
package dev.harbinger.question.contrast;

import org.jspecify.annotations.NullMarked;
