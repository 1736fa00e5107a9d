import "./buckets";
import "./bucketPolicies";
import "./databases";
import "./keys";
import "./listeners";
import "./trails";
