/**
 * What is doubtful in a sound pack: conditions without sense, rules that cannot fire, names that nothing uses, words that
 * do not fit their sources. Each check is a class of its own; none keeps a pack from being loaded.
 */
@NullMarked
package dev.harbinger.rule.lint;

import org.jspecify.annotations.NullMarked;
