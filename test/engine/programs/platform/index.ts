import "./foundation";
import "./stores";
import "./analytics";
import "./platform";
