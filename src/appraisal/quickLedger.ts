import { isAbsent } from "../assessment/dossier.js";
import { quickAbsent, quickDocuments, quickFactsOrAbsent } from "../assessment/quickDossier.js";
import {
  type Draft,
  doubt,
  ENTRIES,
  onlyField,
  type Quick,
  quickDecimal,
  quickIf,
  quickList,
  quickObject,
  quickScalar,
  quickWords,
} from "../document/quick.js";
import { readDate } from "../document/scalar.js";
import type { Clause } from "../issue/clause.js";
import type { OpenLeaf, OpenScheme } from "../scheme/openScheme.js";
import { checkAuthority, checkOrder, checkPolicy, checkRange } from "./checkAdjustment.js";
import type { Adjustment, Author, Ledger, Stage, Target } from "./ledger.js";
import { readOutcome } from "./readOutcome.js";
import { checkSeals } from "./sealChain.js";

/** The quick way of `parseLedger`. */
export function quickLedger(open: OpenScheme, input: unknown): Ledger {
  const last = new Map<string, Adjustment>();
  const ledger = quickList(input, (each) => quickAdjustment(open, each, last), ENTRIES);
  quickIf(checkSeals(ledger).length === 0);
  return ledger;
}

function quickAdjustment(open: OpenScheme, input: unknown, last: Map<string, Adjustment>): Adjustment {
  const raw = quickObject<Adjustment>(input);
  let leaf: unknown;
  let from: unknown;
  let to: unknown;
  let reason: unknown;
  let by: unknown;
  let stage: unknown;
  let at: unknown;
  let documents: unknown;
  let clause: unknown;
  let seal: unknown;
  for (const key of Object.keys(raw)) {
    if (key === "leaf") leaf = raw.leaf;
    else if (key === "from") from = raw.from;
    else if (key === "to") to = raw.to;
    else if (key === "reason") reason = raw.reason;
    else if (key === "by") by = raw.by;
    else if (key === "stage") stage = raw.stage;
    else if (key === "at") at = raw.at;
    else if (key === "documents") documents = raw.documents;
    else if (key === "clause") clause = raw.clause;
    else if (key === "seal") seal = raw.seal;
    else doubt();
  }
  const own = (typeof leaf === "string" ? open.leaves.get(leaf) : undefined) ?? doubt();
  const adjustment: Draft<Adjustment> = {
    leaf: own.leaf.code,
    from: quickScalar(readOutcome, from),
    to: quickTarget(open, own, to),
    reason: quickWords(reason),
    by: quickAuthor(by),
    stage: quickStage(stage),
    at: quickScalar(readDate, at),
  };
  if (documents !== undefined) adjustment.documents = quickDocuments(documents);
  if (clause !== undefined) adjustment.clause = quickClause(clause);
  if (seal !== undefined) adjustment.seal = quickWords(seal);
  const before = last.get(adjustment.leaf);
  quickIf(checkAuthority(open, own, adjustment.stage, adjustment.by.agency, []).length === 0);
  quickIf(before === undefined || checkOrder(open, before, adjustment, []).length === 0);
  last.set(adjustment.leaf, adjustment);
  return Object.freeze(adjustment);
}

function quickTarget(open: OpenScheme, own: OpenLeaf, input: unknown): Target {
  const raw = quickObject<{ points: unknown; facts: unknown; absent: unknown }>(input);
  if (own.leaf.rule.kind === "survey") return doubt();
  if (Object.hasOwn(raw, "points")) {
    const points = quickDecimal(onlyField(raw, "points"));
    quickIf(checkRange(own, points, []).length === 0);
    return Object.freeze({ points });
  }
  const target = Object.hasOwn(raw, "absent") ? quickAbsent(raw) : quickFactsOrAbsent(own, onlyField(raw, "facts"));
  if (!isAbsent(target)) return Object.freeze({ facts: target });
  quickIf(checkPolicy(open, own, target.absent, []).length === 0);
  return target;
}

const quickAuthor: Quick<Author> = (input) => {
  const raw = quickObject<Author>(input);
  let agency: unknown;
  let officer: unknown;
  for (const key of Object.keys(raw)) {
    if (key === "agency") agency = raw.agency;
    else if (key === "officer") officer = raw.officer;
    else doubt();
  }
  const author: Draft<Author> = { agency: quickWords(agency) };
  if (officer !== undefined) author.officer = quickWords(officer);
  return Object.freeze(author);
};

const quickStage: Quick<Stage> = (input) =>
  input === "appraisal" || input === "explanation" || input === "council" ? input : doubt();

const quickClause: Quick<Clause> = (input) => {
  const raw = quickObject<Clause>(input);
  let document: unknown;
  let date: unknown;
  let place: unknown;
  for (const key of Object.keys(raw)) {
    if (key === "document") document = raw.document;
    else if (key === "date") date = raw.date;
    else if (key === "place") place = raw.place;
    else doubt();
  }
  const clause: Draft<Clause> = { document: quickWords(document) };
  if (date !== undefined) clause.date = quickScalar(readDate, date);
  if (place !== undefined) clause.place = quickWords(place);
  return Object.freeze(clause);
};
