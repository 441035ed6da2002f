-- How outcomes stood in single areas; the highest of each outcome. Older assessments have none.

create table assessment_area (
    assessment uuid         not null references assessment,
    outcome    varchar(255) not null,
    area       varchar(255) not null,
    level      varchar(20)  not null,
    score      double precision not null,
    primary key (assessment, outcome, area)
);
