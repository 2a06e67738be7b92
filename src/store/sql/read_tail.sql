SELECT seq, wall, count, hash
FROM entry
WHERE device = ?1
ORDER BY seq DESC
LIMIT 1
