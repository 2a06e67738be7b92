-- The rollup: a cache. Whatever is wrong with it, it is made anew.
CREATE TABLE reached (
    one     INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    key     TEXT    NOT NULL,
    seq     INTEGER NOT NULL,
    hash    BLOB    NOT NULL CHECK (length(hash) = 32),
    unknown INTEGER NOT NULL,
    erased  INTEGER NOT NULL,
    -- The first entry that was changed since it was written, and how many were; 0 for none.
    altered_first INTEGER NOT NULL,
    altered INTEGER NOT NULL,
    -- What is known of courses and people.
    courses BLOB    NOT NULL
) STRICT;

CREATE TABLE learner (
    person  BLOB    NOT NULL PRIMARY KEY CHECK (length(person) = 16),
    -- The ids under which they signed in, one after another; none when it is only this one.
    ids     BLOB,
    state   BLOB    NOT NULL
) STRICT, WITHOUT ROWID;
