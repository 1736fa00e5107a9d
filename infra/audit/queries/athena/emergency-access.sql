-- Everything that was done in the emergency role, by whom, from taking it on.
-- Parameters: 1 first day and 2 last day, as 2026/11/01.
SELECT eventtime,
       eventsource,
       eventname,
       useridentity.sessioncontext.sourceidentity AS person,
       sourceipaddress AS from_address,
       requestparameters,
       coalesce(errorcode, 'allowed') AS outcome
FROM trail
WHERE (useridentity.sessioncontext.sessionissuer.arn = '{{breakGlassArn}}'
       OR (eventname = 'AssumeRole' AND json_extract_scalar(requestparameters, '$.roleArn') = '{{breakGlassArn}}'))
  AND day BETWEEN ? AND ?
ORDER BY eventtime;
