-- Every record that someone read or wrote, and how often.
-- Parameters: 1 part of the ARN or of the person's source identity; 2 first day and 3 last day, as 2026/11/01.
SELECT json_extract_scalar(requestparameters, '$.bucketName') AS bucket,
       json_extract_scalar(requestparameters, '$.key') AS record,
       eventname,
       min(eventtime) AS first_time,
       max(eventtime) AS last_time,
       count(*) AS times,
       array_agg(DISTINCT sourceipaddress) AS from_addresses
FROM trail
WHERE eventsource = 's3.amazonaws.com'
  AND eventcategory = 'Data'
  AND json_extract_scalar(requestparameters, '$.bucketName') IN ('{{recordsBucket}}', '{{backupsBucket}}')
  AND strpos(concat(useridentity.arn, ' ', coalesce(useridentity.sessioncontext.sourceidentity, '')), ?) > 0
  AND day BETWEEN ? AND ?
GROUP BY 1, 2, 3
ORDER BY times DESC;
