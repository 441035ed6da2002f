/**
 * The database behind {@link dev.harbinger.assessment.AssessmentStore}: entities, migrations, and the writer that
 * commits assessments in groups. Knows H2 and PostgreSQL; knows of the project only the types of {@code assessment} and
 * the levels.
 */
@NullMarked
package dev.harbinger.store;

import org.jspecify.annotations.NullMarked;
