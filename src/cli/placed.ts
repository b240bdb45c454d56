import type { Issue } from "../issue/issue.js";

/** Where in which file an issue stands, `cases.json:12:5`, for those of which it is known. */
export const placed: WeakMap<Issue, string> = new WeakMap();
