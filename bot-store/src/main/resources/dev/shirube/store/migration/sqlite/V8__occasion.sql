-- What is to happen only once, such as the question of a day in a channel.
create table shirube_occasion (
    name text primary key,
    at_ms integer not null
);
