-- What the bot posts again and again, such as the weekly report: which was sent last, and which before,
-- for where it does not arrive. It takes the place of the occasions, which had a row for each day.
create table shirube_post (
    name text primary key,
    due_ms bigint not null,
    before_ms bigint not null
);

drop table shirube_occasion;
