-- What was refused: attempts on records and keys that policies stopped.
-- Parameters: 1 first day and 2 last day, as 2026/11/01.
SELECT eventtime,
       eventsource,
       eventname,
       useridentity.arn AS who,
       sourceipaddress AS from_address,
       json_extract_scalar(requestparameters, '$.bucketName') AS bucket,
       json_extract_scalar(requestparameters, '$.key') AS record,
       errorcode,
       errormessage
FROM trail
WHERE eventsource IN ('s3.amazonaws.com', 'kms.amazonaws.com', 'secretsmanager.amazonaws.com')
  AND errorcode IN ('AccessDenied', 'AccessDeniedException')
  AND day BETWEEN ? AND ?
ORDER BY eventtime;
