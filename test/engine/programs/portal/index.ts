import "./base";
import "./network";
import "./storage";
import "./data";
import "./compute";
import "./security";
