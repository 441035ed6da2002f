/** Problems as people and programs read them: text, JSON, SARIF and JUnit XML. */
@NullMarked
package dev.harbinger.cli.report;

import org.jspecify.annotations.NullMarked;
