SELECT device, seq, id, wall, count, encoding, subject, kind, nonce, body, digest, hash
FROM entry
WHERE (device, seq) > (?1, ?2) AND seq <= ?3
ORDER BY device, seq
