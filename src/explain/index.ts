/**
 * Why a figure is what it is: the proof of a unit, a part, a criterion, and the memo printed from it.
 *
 * @packageDocumentation
 */
export { caseOf } from "./caseOf.js";
export { explain } from "./explain.js";
export type {
  Bound,
  Calculation,
  Comparison,
  Factor,
  Figure,
  Line,
  LineTerm,
  RoundingName,
  Selection,
  Statement,
  WordedFigure,
  Yardstick,
} from "./line.js";
export type {
  AdjustedFinding,
  AnswersProof,
  ClassProof,
  Finding,
  GroupProof,
  IndexProof,
  LeafProof,
  NodeProof,
  OptionCount,
  PartProof,
  Proof,
  QuestionProof,
  SelfFinding,
  SurveyFinding,
  Unmet,
  YearFinding,
} from "./proof.js";
export { proofText } from "./proofText.js";
