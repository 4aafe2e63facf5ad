-- What was asked and what came of it. An empty text stands for none; times are milliseconds since
-- 1970 in UTC. A person is a keyed hash.
create table shirube_question (
    id bigint generated always as identity primary key,
    at_ms bigint not null,
    person text collate "C" not null,
    platform text collate "C" not null,
    place text collate "C" not null,
    language text collate "C" not null,
    outcome text collate "C" not null,
    reason text collate "C" not null,
    job text collate "C" not null,
    topic text collate "C" not null,
    guide text collate "C" not null,
    section text collate "C" not null,
    confidence double precision,
    words text collate "C" not null
);

create index shirube_question_at on shirube_question (at_ms);
create index shirube_question_section on shirube_question (section, id);
create index shirube_question_person on shirube_question (person, id);

-- What people think of answers. What is told of the question is copied from it, if it was found.
create table shirube_judgement (
    id bigint generated always as identity primary key,
    at_ms bigint not null,
    person text collate "C" not null,
    question_id bigint not null,
    platform text collate "C" not null,
    place text collate "C" not null,
    language text collate "C" not null,
    job text collate "C" not null,
    topic text collate "C" not null,
    guide text collate "C" not null,
    section text collate "C" not null,
    helpful integer not null,
    complaint text collate "C" not null
);

create index shirube_judgement_at on shirube_judgement (at_ms);
create index shirube_judgement_person on shirube_judgement (person, section);
