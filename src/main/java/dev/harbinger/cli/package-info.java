/** The commands: they read arguments and files, ask a room, and print. No server, no database. */
@NullMarked
package dev.harbinger.cli;

import org.jspecify.annotations.NullMarked;
