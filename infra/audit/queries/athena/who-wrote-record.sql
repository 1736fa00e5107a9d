-- Who wrote, replaced or deleted a record: which object, from where, when, over what, with which key.
-- Parameters: 1 beginning of the object's key, for example patients/4711/; 2 first day and 3 last day, as 2026/11/01.
SELECT eventtime,
       eventname,
       useridentity.arn AS who,
       useridentity.sessioncontext.sourceidentity AS person,
       sourceipaddress AS from_address,
       vpcendpointid AS through_endpoint,
       json_extract_scalar(requestparameters, '$.bucketName') AS bucket,
       json_extract_scalar(requestparameters, '$.key') AS record,
       json_extract_scalar(responseelements, '$["x-amz-version-id"]') AS version_written,
       json_extract_scalar(responseelements, '$["x-amz-server-side-encryption-aws-kms-key-id"]') AS key_arn,
       tlsdetails.tlsversion AS tls,
       coalesce(errorcode, 'allowed') AS outcome
FROM trail
WHERE eventsource = 's3.amazonaws.com'
  AND eventcategory = 'Data'
  AND readonly = 'false'
  AND json_extract_scalar(requestparameters, '$.bucketName') IN ('{{recordsBucket}}', '{{backupsBucket}}')
  AND starts_with(json_extract_scalar(requestparameters, '$.key'), ?)
  AND day BETWEEN ? AND ?
ORDER BY eventtime;
