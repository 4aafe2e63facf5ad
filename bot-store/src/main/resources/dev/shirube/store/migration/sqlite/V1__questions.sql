-- What was asked and what came of it. An empty text stands for none; times are milliseconds since
-- 1970 in UTC. A person is a keyed hash.
create table shirube_question (
    id integer primary key autoincrement,
    at_ms integer not null,
    person text not null,
    platform text not null,
    place text not null,
    language text not null,
    outcome text not null,
    reason text not null,
    job text not null,
    topic text not null,
    guide text not null,
    section text not null,
    confidence real,
    words text not null
);

create index shirube_question_at on shirube_question (at_ms);
create index shirube_question_section on shirube_question (section, id);
create index shirube_question_person on shirube_question (person, id);

-- What people think of answers. What is told of the question is copied from it, if it was found.
create table shirube_judgement (
    id integer primary key autoincrement,
    at_ms integer not null,
    person text not null,
    question_id integer not null,
    platform text not null,
    place text not null,
    language text not null,
    job text not null,
    topic text not null,
    guide text not null,
    section text not null,
    helpful integer not null,
    complaint text not null
);

create index shirube_judgement_at on shirube_judgement (at_ms);
create index shirube_judgement_person on shirube_judgement (person, section);
