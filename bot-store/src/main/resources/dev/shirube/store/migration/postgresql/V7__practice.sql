-- Where people stand who practise an interview, for two hours, and on how many days in a row they
-- have practised. A person is a keyed hash. What they answer is in neither.
create table shirube_practice (
    person text collate "C" primary key,
    at_ms bigint not null,
    guide text collate "C" not null,
    from_years double precision,
    to_years double precision,
    asked text collate "C" not null,
    answered integer not null,
    waiting integer not null
);

create table shirube_streak (
    person text collate "C" primary key,
    at_ms bigint not null,
    last_day bigint not null,
    days integer not null
);
