import { lostLetters } from "../document/names.js";
import { noted } from "../document/note.js";
import { clause, count, date, name, reason, someOf, text, words } from "../document/schema.js";
import * as z from "../document/zod.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import { schemeFields } from "../scheme/schema.js";
import { checkExemptions, checkRespondents, checkScheme } from "./checkAgainstScheme.js";
import { checkAgencies, checkCalendar, checkForms, checkGroups, checkUnits } from "./checkYear.js";
import type { Calendar, Exemption, FormsIssued, RosterUnit, SchemeOfGroup, Year } from "./year.js";

const schemeOfGroup: z.ZodMiniType<SchemeOfGroup> = z.strictObject({
  group: name,
  scheme: z.strictObject({ id: name, edition: name, digest: name }),
});

const exemption: z.ZodMiniType<Exemption> = noted<Exemption>(
  z.strictObject({ leaf: name, reason, clause: z.exactOptional(clause) }),
  { place: ({ leaf, clause: cited }) => ({ leaf, clause: cited }) },
);

export const rosterUnitSchema: z.ZodMiniType<RosterUnit> = noted<RosterUnit>(
  z.strictObject({
    id: name,
    name: words,
    group: name,
    kind: z.exactOptional(name),
    notApplicable: z.exactOptional(z.array(exemption)),
  }),
  {
    place: ({ id }) => ({ unit: id }),
    checks: [{ needs: ["name", "group"], find: (unit, { path }) => lostLetters(unit, path) }],
  },
);

const calendar: z.ZodMiniType<Calendar> = z.strictObject({
  dossiers: z.exactOptional(date),
  appraisal: z.exactOptional(date),
  explanation: z.exactOptional(date),
  council: z.exactOptional(date),
});

const formsIssued: z.ZodMiniType<FormsIssued> = noted<FormsIssued>(
  z.strictObject({ unit: name, group: name, issued: count }),
  { place: ({ unit }) => ({ unit }) },
);

// biome-ignore lint/suspicious/noConfusingVoidType: this reader is called with a scheme or without one
export const yearSchema: z.ZodMiniType<Year> = noted<Year, PreparedScheme | void>(
  z.strictObject({
    $schema: z.exactOptional(words),
    period: name,
    title: z.exactOptional(text),
    clause: z.exactOptional(clause),
    schemes: someOf(schemeOfGroup),
    units: someOf(rosterUnitSchema),
    agencies: z.exactOptional(schemeFields.agencies),
    calendar: z.exactOptional(calendar),
    survey: z.exactOptional(z.array(formsIssued)),
  }),
  {
    // For the editor that the year is written in; no part of what it says.
    drops: ["$schema"],
    place: ({ clause: cited }) => ({ clause: cited }),
    checks: [
      { needs: ["schemes"], find: (year, { path }) => checkGroups(year, path) },
      { needs: ["schemes", "units"], find: (year, { path }) => checkUnits(year, path) },
      { needs: ["agencies"], find: (year, { path }) => checkAgencies(year, path) },
      { needs: ["calendar"], find: (year, { path }) => checkCalendar(year, path) },
      { needs: ["units", "survey"], find: (year, { path }) => checkForms(year, path) },
      {
        needs: ["schemes"],
        find: (year, { context, path }) => (context === undefined ? [] : checkScheme(context, year, path)),
      },
      {
        needs: ["schemes", "units"],
        find: (year, { context, path }) => (context === undefined ? [] : checkExemptions(context, year, path)),
      },
      {
        needs: ["schemes", "units", "survey"],
        find: (year, { context, path }) => (context === undefined ? [] : checkRespondents(context, year, path)),
      },
    ],
  },
);
