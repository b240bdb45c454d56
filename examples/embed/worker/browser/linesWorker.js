import { takeLines } from "par-index/bulk";

takeLines(self);
