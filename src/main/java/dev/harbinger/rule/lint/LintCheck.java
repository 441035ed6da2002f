package dev.harbinger.rule.lint;

import dev.harbinger.rule.RulePack;

/** Looks for one kind of doubtful thing in a sound pack. Stateless. */
interface LintCheck {
    /** Reports what it finds, in any order. */
    void check(RulePack pack, Warnings warnings);
}
