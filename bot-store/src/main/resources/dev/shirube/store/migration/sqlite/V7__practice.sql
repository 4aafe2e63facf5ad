-- Where people stand who practise an interview, for two hours, and on how many days in a row they
-- have practised. A person is a keyed hash. What they answer is in neither.
create table shirube_practice (
    person text primary key,
    at_ms integer not null,
    guide text not null,
    from_years real,
    to_years real,
    asked text not null,
    answered integer not null,
    waiting integer not null
);

create table shirube_streak (
    person text primary key,
    at_ms integer not null,
    last_day integer not null,
    days integer not null
);
