-- How far what was quoted was ahead of the next, 0 to 1.
alter table shirube_question add column margin double precision;

-- The vector of a question whose words are kept and that was not answered, or in doubt: each byte
-- times the scale. It tells something of the words and goes with their row. With another encoder
-- vectors mean something else: whoever exchanges it empties this table.
create table shirube_vector (
    question_id bigint primary key,
    scale double precision not null,
    vector bytea not null
);
