import { noted } from "../document/note.js";
import { anyDecimal, date, name, scalar, words } from "../document/schema.js";
import * as z from "../document/zod.js";
import { type Issue, issue, placeProblem } from "../issue/issue.js";
import type { Facts } from "../rules/rule.js";
import { factsSchema } from "../rules/schema.js";
import { checkFacts } from "../rules/score.js";
import type { Absence, Outcome } from "../scheme/absence.js";
import type { PreparedLeaf, PreparedScheme } from "../scheme/prepareScheme.js";
import { stampSchema } from "../scheme/schema.js";
import { unknownLeaf } from "../scheme/unknownLeaf.js";
import { checkPolicy, checkReference, checkStated, notTheUnits } from "./checkEntry.js";
import { checkPeriod } from "./checkPeriod.js";
import { checkFinal, checkStamp } from "./checkSheet.js";
import type { Absent, Dossier, Entry, Evidence, SchemeReference, Unit } from "./dossier.js";
import { isCanonicalOutcome, readCanonicalOutcome } from "./readOutcome.js";
import type { Sheet, SheetRow } from "./sheet.js";

export const unitSchema: z.ZodMiniType<Unit> = z.strictObject({
  id: name,
  name: words,
  group: name,
  kind: z.exactOptional(name),
});

const schemeReference: z.ZodMiniType<SchemeReference> = z.strictObject({
  id: name,
  edition: name,
  digest: z.exactOptional(name),
});

export const absenceSchema: z.ZodMiniType<Absence> = z.enum(["not-applicable", "not-submitted", "pending"]);
export const absentSchema: z.ZodMiniType<Absent> = z.strictObject({ absent: absenceSchema });

export const evidenceSchema: z.ZodMiniType<Evidence> = z.strictObject({
  id: name,
  title: words,
  date: z.exactOptional(date),
  place: z.exactOptional(words),
});
export const documentsSchema: z.ZodMiniType<readonly Evidence[]> = z.array(evidenceSchema);

/** The name of a fact, whatever the rule; that of an absence is none. */
const factName = scalar<string>((input) =>
  input === "absent"
    ? { code: "document.unknown_key", params: { key: "absent", known: "–" } }
    : { value: String(input) },
);

/** The facts of the leaf that the object around them speaks of: its rule decides their shape. */
const factsOfLeaf: z.ZodMiniType<Facts> = noted<Facts, PreparedScheme, PreparedLeaf>(
  z.record(factName, z.unknown()) as unknown as z.ZodMiniType<Facts>,
  {
    bySubject: ({ leaf }) => factsSchema(leaf.rule),
    checks: [
      {
        find: (facts, { path, subject }) =>
          subject === undefined
            ? []
            : checkFacts(
                subject.leaf.rule,
                facts,
                { code: subject.leaf.code, path, clause: subject.clause },
                subject.bounds,
              ),
      },
    ],
  },
);

export const factsOrAbsent: z.ZodMiniType<Facts | Absent> = z.union([absentSchema, factsOfLeaf]);

export const entrySchema: z.ZodMiniType<Entry> = noted<Entry, PreparedScheme, PreparedLeaf>(
  z.strictObject({
    leaf: name,
    facts: z.exactOptional(factsOrAbsent),
    claimed: z.exactOptional(anyDecimal),
    documents: z.exactOptional(documentsSchema),
    note: z.exactOptional(words),
  }),
  {
    place: ({ leaf }) => ({ leaf }),
    subject: {
      field: "leaf",
      find: ({ leaves }, leaf) => leaves.get(leaf),
      unknown: unknownLeaf,
      refuse: notTheUnits,
      clause: ({ clause }) => clause,
    },
    checks: [
      {
        needs: ["leaf", "facts"],
        find: (read, { context, subject, path }) =>
          subject === undefined ? [] : checkPolicy(context, subject, read, path),
      },
      {
        needs: ["leaf", "facts", "claimed"],
        find: (read, { subject, path }) => (subject === undefined ? [] : checkStated(subject, read, path)),
      },
    ],
  },
);

export const entriesSchema: z.ZodMiniType<readonly Entry[]> = noted<readonly Entry[], PreparedScheme>(
  z.array(entrySchema),
  {
    checks: [{ needs: ["leaf"], find: (entries, { context, path }) => repeatedLeaves(context, entries, path) }],
  },
);

/** Every leaf has one entry. */
function repeatedLeaves(
  prepared: PreparedScheme,
  entries: readonly (Entry | undefined)[],
  path: Issue["path"],
): readonly Issue[] {
  if (followScheme(prepared, entries)) return NONE;
  const { leaves } = prepared;
  const seen = new Set<string>();
  const issues: Issue[] = [];
  for (let at = 0; at < entries.length; at += 1) {
    const leaf = entries[at]?.leaf;
    if (leaf === undefined || seen.size < seen.add(leaf).size) continue;
    const first = String(entries.findIndex((entry) => entry?.leaf === leaf) + 1);
    const repeated = issue(
      "assessment.repeated_leaf",
      [...path, at, "leaf"],
      { leaf, first },
      leaves.get(leaf)?.clause,
    );
    issues.push(placeProblem(repeated, { at: { leaf } }));
  }
  return issues;
}

/** Whether entries stand in the order of the scheme, as in most dossiers; then none is repeated. */
function followScheme({ leaves }: PreparedScheme, entries: readonly (Entry | undefined)[]): boolean {
  let last = -1;
  for (let at = 0; at < entries.length; at += 1) {
    const { position = -1 } = leaves.get(entries[at]?.leaf ?? "") ?? {};
    if (position <= last) return false;
    last = position;
  }
  return true;
}

const NONE: readonly Issue[] = [];

export const dossierSchema: z.ZodMiniType<Dossier> = noted<Dossier, PreparedScheme>(
  z.strictObject({
    $schema: z.exactOptional(words),
    unit: unitSchema,
    period: name,
    scheme: schemeReference,
    entries: entriesSchema,
  }),
  // For the editor that the dossier is written in; no part of what it says.
  {
    drops: ["$schema"],
    place: ({ unit }) => ({ unit: unit?.id }),
    checks: [
      { needs: ["unit", "scheme"], find: (dossier, { context, path }) => checkReference(context, dossier, path) },
      { needs: ["unit", "period"], find: (dossier, { context, path }) => checkPeriod(context, dossier, path) },
    ],
  },
);

/** Points as results spell them, or the reason why there are none. */
const canonicalOutcome: z.ZodMiniType<Outcome> = scalar(readCanonicalOutcome, isCanonicalOutcome);

const rowSchema: z.ZodMiniType<SheetRow> = noted<SheetRow, PreparedScheme, PreparedLeaf>(
  z.strictObject({
    leaf: name,
    self: z.nullable(canonicalOutcome),
    appraised: canonicalOutcome,
    final: canonicalOutcome,
    facts: z.exactOptional(factsOfLeaf),
    appraisedFacts: z.exactOptional(z.nullable(factsOfLeaf)),
  }),
  {
    place: ({ leaf }) => ({ leaf }),
    subject: {
      field: "leaf",
      find: ({ leaves }, leaf) => leaves.get(leaf),
      unknown: unknownLeaf,
      clause: ({ clause }) => clause,
    },
    checks: [
      {
        needs: ["leaf", "final"],
        find: (row, { subject, path }) => (subject === undefined ? [] : checkFinal(subject, row, path)),
      },
    ],
  },
);

/** What `selfAssess`, `appraise` and `surveySheet` give. */
export const sheetSchema: z.ZodMiniType<Sheet> = noted<Sheet, PreparedScheme>(
  z.strictObject({
    unit: unitSchema,
    period: z.exactOptional(name),
    scheme: stampSchema,
    rows: z.array(rowSchema),
  }),
  {
    place: ({ unit }) => ({ unit: unit?.id }),
    checks: [{ needs: ["unit", "scheme"], find: (sheet, { context, path }) => checkStamp(context, sheet, path) }],
  },
);
