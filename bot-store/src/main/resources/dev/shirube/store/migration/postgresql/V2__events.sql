-- Events that have been replied to, for a quarter of an hour, so that what a platform delivers again
-- after a restart is not replied to twice. An event is a keyed hash.
create table shirube_event (
    at_ms bigint not null,
    event text collate "C" not null
);

create index shirube_event_at on shirube_event (at_ms);
