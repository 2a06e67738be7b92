INSERT INTO entry (device, seq, id, wall, count, encoding, subject, kind, nonce, body, digest, hash)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
