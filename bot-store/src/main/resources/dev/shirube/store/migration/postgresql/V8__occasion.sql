-- What is to happen only once, such as the question of a day in a channel.
create table shirube_occasion (
    name text collate "C" primary key,
    at_ms bigint not null
);
