-- Questions that were passed on to people, without their words. A person is a keyed hash; who asked and
-- who has taken it are encrypted, and emptied once it is solved. An empty text stands for none.
create table shirube_help (
    id text collate "C" primary key,
    at_ms bigint not null,
    person text collate "C" not null,
    platform text collate "C" not null,
    language text collate "C" not null,
    job text collate "C" not null,
    channel text collate "C" not null,
    message text collate "C" not null,
    state text collate "C" not null,
    reminded integer not null,
    asker text collate "C" not null,
    helper text collate "C" not null
);

create index shirube_help_at on shirube_help (at_ms);
create index shirube_help_person on shirube_help (person);
