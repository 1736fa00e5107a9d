-- Who used a key to decrypt: through which service, for what, from where, when.
-- Parameters: 1 ARN of the key; 2 first day and 3 last day, as 2026/11/01.
SELECT eventtime,
       eventname,
       useridentity.arn AS who,
       useridentity.sessioncontext.sourceidentity AS person,
       useridentity.invokedby AS through_service,
       sourceipaddress AS from_address,
       json_extract(requestparameters, '$.encryptionContext') AS for_what,
       coalesce(errorcode, 'allowed') AS outcome
FROM trail
WHERE eventsource = 'kms.amazonaws.com'
  AND eventname IN ('Decrypt', 'ReEncrypt', 'GenerateDataKey', 'GenerateDataKeyWithoutPlaintext', 'Encrypt')
  AND contains(transform(resources, each -> each.arn), ?)
  AND day BETWEEN ? AND ?
ORDER BY eventtime;
