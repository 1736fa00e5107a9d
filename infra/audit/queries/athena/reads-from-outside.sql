-- Records that were reached from outside the network, by presigned link for instance.
-- Parameters: 1 first day and 2 last day, as 2026/11/01.
SELECT eventtime,
       eventname,
       useridentity.arn AS who,
       sourceipaddress AS from_address,
       json_extract_scalar(additionaleventdata, '$.AuthenticationMethod') AS signed_how,
       json_extract_scalar(requestparameters, '$.key') AS record,
       coalesce(errorcode, 'allowed') AS outcome
FROM trail
WHERE eventsource = 's3.amazonaws.com'
  AND eventcategory = 'Data'
  AND json_extract_scalar(requestparameters, '$.bucketName') = '{{recordsBucket}}'
  AND vpcendpointid IS NULL
  AND useridentity.invokedby IS NULL
  AND day BETWEEN ? AND ?
ORDER BY eventtime;
