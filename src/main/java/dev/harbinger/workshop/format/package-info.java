/**
 * The one style of DRL: reads a file as its author wrote it, token by token with every comment, and sets it anew. Only
 * white space and the order of annotations change.
 */
@NullMarked
package dev.harbinger.workshop.format;

import org.jspecify.annotations.NullMarked;
