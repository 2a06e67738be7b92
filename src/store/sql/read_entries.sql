SELECT device, seq, id, wall, count, encoding, subject, kind, nonce, body, hash
FROM entry
ORDER BY device, seq
