-- The journal. Entries are only ever added, each with the number after the last, and only ever erased.
-- Until the first release this file is changed in place; from then on never again.
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
    nonce    BLOB             CHECK (nonce IS NULL OR length(nonce) = 16),
    body     TEXT,
    digest   BLOB    NOT NULL CHECK (length(digest) = 32),
    hash     BLOB    NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (device, seq),
    -- An erased entry has lost all that was about somebody; no other has lost any of it.
    CHECK (CASE kind
        WHEN 'erased' THEN subject IS NULL AND nonce IS NULL AND body IS NULL
        ELSE nonce IS NOT NULL AND body IS NOT NULL
    END)
) STRICT, WITHOUT ROWID;

-- All about one person is found by this.
CREATE INDEX entry_subject ON entry (subject) WHERE subject IS NOT NULL;

-- The number after the last, always. This also keeps INSERT OR REPLACE from taking the place of an entry.
CREATE TRIGGER entry_has_no_gaps BEFORE INSERT ON entry
WHEN NEW.seq <> 1 + (SELECT coalesce(max(seq), 0) FROM entry WHERE device = NEW.device)
BEGIN
    SELECT raise(ABORT, 'an entry has the number after the last one');
END;

CREATE TRIGGER entry_is_added_whole BEFORE INSERT ON entry
WHEN NEW.kind = 'erased'
BEGIN
    SELECT raise(ABORT, 'an entry is whole when it is added');
END;

CREATE TRIGGER entry_is_not_changed BEFORE UPDATE ON entry
WHEN OLD.kind = 'erased'
    OR NEW.kind IS NOT 'erased'
    OR NEW.subject IS NOT NULL
    OR NEW.nonce IS NOT NULL
    OR NEW.body IS NOT NULL
    OR NEW.device IS NOT OLD.device
    OR NEW.seq IS NOT OLD.seq
    OR NEW.id IS NOT OLD.id
    OR NEW.wall IS NOT OLD.wall
    OR NEW.count IS NOT OLD.count
    OR NEW.encoding IS NOT OLD.encoding
    OR NEW.digest IS NOT OLD.digest
    OR NEW.hash IS NOT OLD.hash
BEGIN
    SELECT raise(ABORT, 'an entry is never changed, only erased');
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
