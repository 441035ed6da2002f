-- How an assessment moved since the one before, JSON; fixed when it is stored. Older assessments have none.

alter table assessment add column trend text;

-- Finds the assessment before another in one step.
create index assessment_by_subject_day on assessment (subject, pack, as_of, id);
