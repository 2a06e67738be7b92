UPDATE entry
SET subject = NULL, kind = 'erased', nonce = NULL, body = NULL
WHERE kind <> 'erased' AND (subject = ?1 OR instr(body, ?2) > 0)
