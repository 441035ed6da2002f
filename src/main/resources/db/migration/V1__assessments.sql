-- Runs on H2 and on PostgreSQL alike; "text" is a CLOB in the one and text in the other.

create table rule_base (
    digest varchar(64) primary key,
    pack   varchar(255) not null
);

create table rule_base_file (
    rule_base varchar(64)  not null references rule_base,
    path      varchar(500) not null,
    content   text         not null,
    primary key (rule_base, path)
);

create table assessment (
    id          uuid primary key, -- UUIDv7: ordered by time
    pack        varchar(255) not null,
    rule_base   varchar(64)  not null references rule_base,
    subject     varchar(255) not null,
    as_of       date         not null,
    assessed_at timestamp(3) with time zone not null,
    level       varchar(20)  not null,
    outcome     varchar(255),
    fact_set    text         not null,
    answer      text         not null
);

create table assessment_outcome (
    assessment uuid         not null references assessment,
    outcome    varchar(255) not null,
    level      varchar(20)  not null,
    score      double precision,
    primary key (assessment, outcome)
);

-- Lists are newest first, so every filter is followed by the id.
create index assessment_by_pack on assessment (pack, id);
create index assessment_by_subject on assessment (subject, id);
create index assessment_by_level on assessment (level, id);
create index assessment_by_day on assessment (as_of, id);
create index assessment_by_outcome on assessment_outcome (outcome, assessment, level);
