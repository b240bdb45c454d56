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
import { quickFacts } from "../rules/quickFacts.js";
import type { Facts } from "../rules/rule.js";
import { type Absence, isAbsence } from "../scheme/absence.js";
import type { OpenLeaf, OpenScheme } from "../scheme/openScheme.js";
import { checkClaim, checkPolicy, checkReference, notTheUnits } from "./checkEntry.js";
import type { Absent, Document, Dossier, Entry, SchemeReference, Unit } from "./dossier.js";

/** The quick way of `parseDossier`. */
export function quickDossier(open: OpenScheme, input: unknown): Dossier {
  const raw = quickObject<Dossier>(input);
  let unit: unknown;
  let period: unknown;
  let scheme: unknown;
  let entries: unknown;
  for (const key of Object.keys(raw)) {
    if (key === "unit") unit = raw.unit;
    else if (key === "period") period = raw.period;
    else if (key === "scheme") scheme = raw.scheme;
    else if (key === "entries") entries = raw.entries;
    else doubt();
  }
  const reference = quickReference(scheme);
  quickIf(checkReference(open, reference, []).length === 0);
  const dossier = {
    unit: quickUnit(unit),
    period: quickWords(period),
    scheme: reference,
    entries: quickList(entries, (entry) => quickEntry(open, entry), ENTRIES),
  };
  const stated = new Set(dossier.entries.map(({ leaf }) => leaf));
  quickIf(stated.size === dossier.entries.length);
  return Object.freeze(dossier);
}

function quickEntry(open: OpenScheme, input: unknown): Entry {
  const raw = quickObject<Entry>(input);
  let leaf: unknown;
  let facts: unknown;
  let claimed: unknown;
  let documents: unknown;
  let note: unknown;
  for (const key of Object.keys(raw)) {
    if (key === "leaf") leaf = raw.leaf;
    else if (key === "facts") facts = raw.facts;
    else if (key === "claimed") claimed = raw.claimed;
    else if (key === "documents") documents = raw.documents;
    else if (key === "note") note = raw.note;
    else doubt();
  }
  const own = (typeof leaf === "string" ? open.leaves.get(leaf) : undefined) ?? doubt();
  quickIf(notTheUnits(own, []) === null);
  const entry: Draft<Entry> = { leaf: own.leaf.code, facts: quickFactsOrAbsent(own, facts) };
  if (claimed !== undefined) entry.claimed = quickDecimal(claimed);
  if (documents !== undefined) entry.documents = quickDocuments(documents);
  if (note !== undefined) entry.note = quickWords(note);
  quickIf(checkPolicy(open, own, entry, []).length === 0 && checkClaim(open, own, entry, []).length === 0);
  return Object.freeze(entry);
}

/** The quick way of `readFacts`. */
export function quickFactsOrAbsent({ leaf, bounds }: OpenLeaf, input: unknown): Facts | Absent {
  const raw = quickObject<Absent>(input);
  return Object.hasOwn(raw, "absent") ? quickAbsent(raw) : quickFacts(leaf.rule, raw, bounds);
}

export const quickAbsent: Quick<Absent> = (input) => {
  const absent = onlyField(quickObject<Absent>(input), "absent");
  return typeof absent === "string" && isAbsence(absent) ? ABSENT[absent] : doubt();
};

/** There are but three absences, and what is frozen can be shared. */
const ABSENT: { readonly [Name in Absence]: Absent } = {
  "not-applicable": Object.freeze({ absent: "not-applicable" }),
  "not-submitted": Object.freeze({ absent: "not-submitted" }),
  pending: Object.freeze({ absent: "pending" }),
};

const quickUnit: Quick<Unit> = (input) => {
  const raw = quickObject<Unit>(input);
  let id: unknown;
  let name: unknown;
  let group: unknown;
  let kind: unknown;
  for (const key of Object.keys(raw)) {
    if (key === "id") id = raw.id;
    else if (key === "name") name = raw.name;
    else if (key === "group") group = raw.group;
    else if (key === "kind") kind = raw.kind;
    else doubt();
  }
  const unit: Draft<Unit> = {
    id: quickWords(id),
    name: quickWords(name),
    group: quickWords(group),
  };
  if (kind !== undefined) unit.kind = quickWords(kind);
  return Object.freeze(unit);
};

const quickReference: Quick<SchemeReference> = (input) => {
  const raw = quickObject<SchemeReference>(input);
  let id: unknown;
  let edition: unknown;
  let digest: unknown;
  for (const key of Object.keys(raw)) {
    if (key === "id") id = raw.id;
    else if (key === "edition") edition = raw.edition;
    else if (key === "digest") digest = raw.digest;
    else doubt();
  }
  const reference: Draft<SchemeReference> = { id: quickWords(id), edition: quickWords(edition) };
  if (digest !== undefined) reference.digest = quickWords(digest);
  return Object.freeze(reference);
};

export const quickDocuments: Quick<readonly Document[]> = (input) => quickList(input, quickDocument);

const quickDocument: Quick<Document> = (input) => {
  const raw = quickObject<Document>(input);
  let id: unknown;
  let title: unknown;
  let date: unknown;
  let place: unknown;
  for (const key of Object.keys(raw)) {
    if (key === "id") id = raw.id;
    else if (key === "title") title = raw.title;
    else if (key === "date") date = raw.date;
    else if (key === "place") place = raw.place;
    else doubt();
  }
  const document: Draft<Document> = { id: quickWords(id), title: quickWords(title) };
  if (date !== undefined) document.date = quickScalar(readDate, date);
  if (place !== undefined) document.place = quickWords(place);
  return Object.freeze(document);
};
