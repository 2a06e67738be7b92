SELECT device, seq, id, wall, count, encoding, subject, kind, nonce, body, digest, hash
FROM entry
ORDER BY device, seq
