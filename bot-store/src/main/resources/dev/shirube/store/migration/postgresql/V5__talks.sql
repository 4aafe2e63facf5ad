-- What was talked about, without a word of it, so that it can be gone on with after a restart; and who
-- talks to the bot in which thread. Conversations, threads and people are keyed hashes; an empty text
-- stands for none, and for all people of a thread.
create table shirube_talk (
    talk text collate "C" primary key,
    person text collate "C" not null,
    at_ms bigint not null,
    about text collate "C" not null
);

create index shirube_talk_at on shirube_talk (at_ms);
create index shirube_talk_person on shirube_talk (person);

create table shirube_thread (
    member text collate "C" primary key,
    person text collate "C" not null,
    at_ms bigint not null
);

create index shirube_thread_at on shirube_thread (at_ms);
create index shirube_thread_person on shirube_thread (person);
