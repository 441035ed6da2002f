/**
 * Questions about a case, one package each: what the question takes, its answer as data, and the forms in which that is
 * written. {@link dev.harbinger.question.Questions} lists them; whatever stands there exists over HTTP, for kept and for
 * posted fact sets, and on the command line.
 */
@NullMarked
package dev.harbinger.question;

import org.jspecify.annotations.NullMarked;
