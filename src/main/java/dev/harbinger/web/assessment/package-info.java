/** Assessments over HTTP: post one or many, find them again, and how much of the proof an answer shows. */
@NullMarked
package dev.harbinger.web.assessment;

import org.jspecify.annotations.NullMarked;
