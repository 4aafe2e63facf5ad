-- Questions that were passed on to people, without their words. A person is a keyed hash; who asked and
-- who has taken it are encrypted, and emptied once it is solved. An empty text stands for none.
create table shirube_help (
    id text primary key,
    at_ms integer not null,
    person text not null,
    platform text not null,
    language text not null,
    job text not null,
    channel text not null,
    message text not null,
    state text not null,
    reminded integer not null,
    asker text not null,
    helper text not null
);

create index shirube_help_at on shirube_help (at_ms);
create index shirube_help_person on shirube_help (person);
