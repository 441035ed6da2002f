/** What the rule tests of a pack cover: rules, conditions, claims, mechanisms, outcomes. Data only, no console. */
@NullMarked
package dev.harbinger.workshop.coverage;

import org.jspecify.annotations.NullMarked;
