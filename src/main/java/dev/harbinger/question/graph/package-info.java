/** The proof of an assessment as a graph, as data and as drawings. */
@NullMarked
package dev.harbinger.question.graph;

import org.jspecify.annotations.NullMarked;
