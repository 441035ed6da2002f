package dev.harbinger.workshop.test;

import dev.harbinger.rule.Position;

/**
 * One expectation of a rule test that was not met.
 *
 * @param position where the test says what it expects
 * @param expected what must come, without a full stop
 * @param actual what came, without a full stop
 * @param why the reason for the difference, lines of Markdown without a line break at the end
 */
public record TestFailure(Position position, String expected, String actual, String why) {}
