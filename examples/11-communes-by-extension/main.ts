import {
  type Criterion,
  describeIssue,
  inLanguage,
  isScoringError,
  type Language,
  leaves,
  printPath,
  type Scheme,
  walk,
  weights,
} from "par-index";
import {
  type Change,
  editionFor,
  extendScheme,
  type Provenance,
  provenanceOf,
  safeExtendScheme,
} from "par-index/editions";
import { toWideText } from "par-index/report";
import { sonLaCommunes as base } from "par-index/schemes";
import { left, linedUp, printWhenStarted, right, shown } from "../print.js";
import { changes } from "./changes.js";
import { differencesOf, followingOf } from "./following.js";
import { words } from "./words.js";

export const scheme: Scheme = extendScheme(base, changes);

/** Next year's edition, and every edition of the province. */
export const following: Scheme = followingOf(scheme);
const editions: readonly Scheme[] = [scheme, following];

export const origins: readonly Provenance[] = provenanceOf(base, changes);

const clause = { document: "illustrative", place: "Minh họa: một lỗi thường gặp" };

/** The same changes and two more, which take 0.25 points from a leaf and its domain: the leaves make 99.75 points. */
export const shortOfPoints: readonly Change[] = [
  ...changes,
  { kind: "amend", code: "8", set: { max: "18.75" }, clause, reason: "Lĩnh vực 8 bớt 0,25 điểm." },
  { kind: "amend", code: "8.2", set: { max: "3.75" }, clause, reason: "Tiêu chí 8.2 bớt 0,25 điểm." },
];

export const refusal = safeExtendScheme(base, shortOfPoints);

/** Domains in which nothing differs from the base. */
export function untouchedDomains(): readonly string[] {
  return scheme.criteria.flatMap((domain) => {
    const codes = new Set(walk([domain]).map(({ criterion }) => criterion.code));
    return origins.every(({ code, origin }) => !codes.has(code) || origin === "inherited") ? [domain.code] : [];
  });
}

/** The edition that holds on a day, or the sentence that says that there is none. */
export function heldOn(date: string, language: Language): string {
  try {
    return `${words[language].edition} ${editionFor(editions, date).edition}`;
  } catch (error) {
    if (!isScoringError(error)) throw error;
    return error.issues.map((issue) => describeIssue(issue, language)).join(" ");
  }
}

export function report(language: Language): string {
  const say = words[language];
  const count = ({ criteria }: Scheme): string => {
    const own = criteria.flatMap((one) => (one.kind === "group" ? one.children : []));
    const figures = [`${criteria.length} ${say.domains}`, `${own.length} ${say.criteria}`];
    return [...figures, `${leaves(criteria).length} ${say.leaves}`].join(", ");
  };
  const line = (title: string, one: Scheme): string =>
    `${title}: ${inLanguage(one.title, language)}; ${one.id}, ${say.edition} ${one.edition}: ${count(one)}.`;
  const head = [...say.caption, line(say.base, base), line(say.outcome, scheme)].join("\n");
  return [head, originTable(language), weightTable(language), refusalText(language), editionsText(language)].join(
    "\n\n",
  );
}

function originTable(language: Language): string {
  const say = words[language];
  const titleIn = (criteria: readonly Criterion[], code: string): string => {
    const title = walk(criteria).find(({ criterion }) => criterion.code === code)?.criterion.title;
    return title === undefined ? "" : inLanguage(title, language);
  };
  const differing = origins.filter(({ origin }) => origin !== "inherited");
  const removals = changes.flatMap((change) => (change.kind === "remove" ? [change] : []));
  return toWideText({
    caption: [say.origins],
    columns: [left(say.code), left(say.origin), left(say.criterion), left(say.clause), left(say.reason)],
    rows: [
      ...differing.map(({ code, origin, clause, reason }) => [
        code,
        say[origin],
        titleIn(scheme.criteria, code),
        clause?.place ?? "",
        reason ?? "",
      ]),
      ...removals.map(({ code, clause, reason }) => [
        code,
        say.removed,
        titleIn(base.criteria, code),
        clause.place ?? "",
        reason,
      ]),
    ],
    notes: [
      (["inherited", "changed", "new"] as const)
        .map((kind) => `${say[kind]}: ${origins.filter(({ origin }) => origin === kind).length}`)
        .join("; "),
      `${say.untouched}: ${untouchedDomains().join(", ")}.`,
    ],
  });
}

function weightTable(language: Language): string {
  const say = words[language];
  const [before, after] = [weights(base), weights(scheme)];
  return toWideText(
    linedUp({
      caption: [say.weights],
      columns: [left(say.domain), left(say.criterion), right(say.before), right(say.after)],
      rows: scheme.criteria.map(({ code, title }) => [
        code,
        inLanguage(title, language),
        ...[before, after].map((all) => shown(all.find((one) => one.code === code)?.ofScale, language)),
      ]),
      notes: [],
    }),
  );
}

function refusalText(language: Language): string {
  const say = words[language];
  const issues = refusal.ok ? [] : refusal.issues;
  return toWideText({
    caption: [say.refused],
    columns: [left(say.at), left(say.issue), left(say.sentence)],
    rows: issues.map((issue) => [printPath(issue.path), issue.code, describeIssue(issue, language)]),
    notes: [...say.notes],
  });
}

function editionsText(language: Language): string {
  const say = words[language];
  return [
    toWideText({
      caption: [say.following(scheme.edition, following.edition)],
      columns: [left(say.code), left(say.criterion), left(say.fields), right(say.before), right(say.after)],
      rows: differencesOf(scheme, following).map(([code, fields]) => {
        const [before, after] = [scheme, following].map(({ criteria }) => {
          return walk(criteria).find(({ criterion }) => criterion.code === code)?.criterion;
        });
        const title = after === undefined ? say.schemeItself : inLanguage(after.title, language);
        return [code, title, fields, shown(before?.max, language), shown(after?.max, language)];
      }),
      notes: [],
    }),
    "",
    say.held,
    ...["2025-12-31", "2026-12-31", "2027-01-01"].map((date) => {
      return `  ${date.split("-").reverse().join("/")}: ${heldOn(date, language)}`;
    }),
  ].join("\n");
}

printWhenStarted(import.meta.url, report);
