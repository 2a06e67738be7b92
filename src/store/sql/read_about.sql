SELECT device, seq, id, wall, count, encoding, subject, kind, nonce, body, digest, hash
FROM entry
WHERE subject = ?1 AND seq <= ?2
