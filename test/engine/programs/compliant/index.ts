import "./buckets";
import "./databases";
import "./keys";
import "./listeners";
