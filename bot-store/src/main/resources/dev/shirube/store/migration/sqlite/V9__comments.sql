-- What people write of an answer that did not help, masked, where words are kept; else empty.
alter table shirube_judgement add column comment text not null default '';
