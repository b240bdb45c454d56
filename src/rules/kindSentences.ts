// How each kind of rule is said and read, one line each. They stand apart from the kinds, so that whoever only scores loads none.
export { bestWords as best } from "./best/words.js";
export { checklistWords as checklist } from "./checklist/words.js";
export { clampWords as clamp } from "./clamp/words.js";
export { countingWords as counting } from "./counting/words.js";
export { deadlineWords as deadline } from "./deadline/words.js";
export { deductingWords as deducting } from "./deducting/words.js";
export { givenWords as given } from "./given/words.js";
export { levelsWords as levels } from "./levels/words.js";
export { lineWords as line } from "./line/words.js";
export { proportionalWords as proportional } from "./proportional/words.js";
export { relativeWords as relative } from "./relative/words.js";
export { stepsWords as steps } from "./steps/words.js";
export { sumWords as sum } from "./sum/words.js";
export { surveyWords as survey } from "./survey/words.js";
export { weightedWords as weighted } from "./weighted/words.js";
export { whenWords as when } from "./when/words.js";
