// The kinds of rule, one line each: the union of rules, their schemas and all their readings come from this list.
export { best } from "./best/kind.js";
export { checklist } from "./checklist/kind.js";
export { clamp } from "./clamp/kind.js";
export { counting } from "./counting/kind.js";
export { deadline } from "./deadline/kind.js";
export { deducting } from "./deducting/kind.js";
export { given } from "./given/kind.js";
export { levels } from "./levels/kind.js";
export { line } from "./line/kind.js";
export { proportional } from "./proportional/kind.js";
export { relative } from "./relative/kind.js";
export { steps } from "./steps/kind.js";
export { sum } from "./sum/kind.js";
export { survey } from "./survey/kind.js";
export { weighted } from "./weighted/kind.js";
export { when } from "./when/kind.js";
