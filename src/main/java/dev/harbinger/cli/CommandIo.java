package dev.harbinger.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Clock;

/**
 * What a command sees of the process around it.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param errIsTerminal whether people see at once what is written there
 * @param clock tells when an assessment is made; nothing computed depends on it
 */
public record CommandIo(InputStream in, PrintWriter out, PrintWriter err, boolean errIsTerminal, Clock clock) {}
