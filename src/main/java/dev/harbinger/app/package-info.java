/**
 * Puts the rooms together: configuration, the beans of the plain core, start-up checks, health and metrics. The only
 * room that knows all others.
 */
@NullMarked
package dev.harbinger.app;

import org.jspecify.annotations.NullMarked;
