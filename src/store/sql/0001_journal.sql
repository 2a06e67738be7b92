-- The journal. Entries are only ever added, each with the number after the last.
PRAGMA application_id = 1349274485; -- "PlKu"

CREATE TABLE device (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    id  BLOB    NOT NULL CHECK (length(id) = 16)
) STRICT;

CREATE TABLE entry (
    device   BLOB    NOT NULL CHECK (length(device) = 16),
    seq      INTEGER NOT NULL CHECK (seq >= 1),
    id       BLOB    NOT NULL CHECK (length(id) = 16),
    wall     INTEGER NOT NULL,
    count    INTEGER NOT NULL CHECK (count BETWEEN 0 AND 4294967295),
    encoding INTEGER NOT NULL CHECK (encoding BETWEEN 1 AND 4294967295),
    subject  BLOB             CHECK (subject IS NULL OR length(subject) = 16),
    kind     TEXT    NOT NULL,
    nonce    BLOB    NOT NULL CHECK (length(nonce) = 16),
    body     TEXT    NOT NULL,
    hash     BLOB    NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (device, seq)
) STRICT, WITHOUT ROWID;

-- All about one person is found by this.
CREATE INDEX entry_subject ON entry (subject) WHERE subject IS NOT NULL;

-- The number after the last, always. This also keeps INSERT OR REPLACE from taking the place of an entry.
CREATE TRIGGER entry_has_no_gaps BEFORE INSERT ON entry
WHEN NEW.seq <> 1 + (SELECT coalesce(max(seq), 0) FROM entry WHERE device = NEW.device)
BEGIN
    SELECT raise(ABORT, 'an entry has the number after the last one');
END;

CREATE TRIGGER entry_is_not_changed BEFORE UPDATE ON entry
BEGIN
    SELECT raise(ABORT, 'an entry is never changed');
END;

CREATE TRIGGER entry_is_not_deleted BEFORE DELETE ON entry
BEGIN
    SELECT raise(ABORT, 'an entry is never deleted');
END;

CREATE TRIGGER device_is_added_once BEFORE INSERT ON device
WHEN EXISTS (SELECT 1 FROM device)
BEGIN
    SELECT raise(ABORT, 'a journal belongs to one device');
END;

CREATE TRIGGER device_is_not_changed BEFORE UPDATE ON device
BEGIN
    SELECT raise(ABORT, 'a journal stays with its device');
END;

CREATE TRIGGER device_is_not_deleted BEFORE DELETE ON device
BEGIN
    SELECT raise(ABORT, 'a journal stays with its device');
END;
