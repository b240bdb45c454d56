import {
  type Adjustment,
  appraise,
  computeIndex,
  describeIssue,
  inLanguage,
  isScoringError,
  type Language,
  leaves,
  printPath,
  sealLedger,
  selfAssess,
  verifyLedger,
} from "par-index";
import { toText } from "par-index/report";
import { left, linedUp, printWhenStarted, right, shown } from "../print.js";
import { ledger, stale } from "./ledger.js";
import { scheme } from "./scheme.js";
import { words } from "./words.js";

const unit = { id: "so-cong-thuong", name: "Sở Công Thương", group: "sở" };

export const self = selfAssess(scheme, {
  unit,
  period: "2021",
  scheme: { id: scheme.id, edition: scheme.edition },
  entries: [
    { leaf: "1.1", facts: { part: "970", whole: "1000" } },
    { leaf: "1.2", facts: { level: "on-time" } },
    { leaf: "1.3", facts: { count: 4 } },
  ],
});

/** What refuses an entry, one line an issue. */
export function refusal(language: Language): readonly string[] {
  try {
    appraise(scheme, self, [...ledger, stale]);
    return [];
  } catch (error) {
    if (!isScoringError(error)) throw error;
    return error.issues.map((issue) => `${issue.code}  ${printPath(issue.path)}  ${describeIssue(issue, language)}`);
  }
}

/** Whose ledger it is, and of which period: it is sealed for no other. */
const owner = { unit: self.unit, period: self.period ?? "" };

/** The ledger when the council has closed it: each entry holds the SHA-256 of itself and of what stands before it. */
export const closed = sealLedger(scheme, ledger, owner);

/** The last of these digests, which the minutes keep. */
export const LAST = closed.at(-1)?.seal ?? "";

/** The closed ledger as somebody changed it later: a reason in other words, or the last entry taken off. */
export const changed: Readonly<Record<"reworded" | "shortened", readonly Adjustment[]>> = {
  reworded: closed.map((one, at) => (at === 2 ? { ...one, reason: "Đúng như tự chấm." } : one)),
  shortened: closed.slice(0, -1),
};

/** What is found when a ledger is held against the digest in the minutes; nothing where it is the one that was closed. */
export function findings(found: readonly Adjustment[], language: Language): readonly string[] {
  const checked = verifyLedger(scheme, found, owner, LAST);
  return checked.ok ? [] : checked.issues.map((issue) => describeIssue(issue, language));
}

export function report(language: Language): string {
  const say = words[language];
  const index = computeIndex(scheme, unit, [appraise(scheme, self, ledger)]);
  const [domain] = index.nodes;
  const rows = (domain?.children ?? []).map((node, at) => {
    const title = leaves(scheme.criteria)[at]?.title ?? { vi: "" };
    const figures = [node.self, node.appraised, node.points, node.max].map((figure) => shown(figure, language));
    return [node.code, inLanguage(title, language), ...figures];
  });
  const sums = [domain?.self, domain?.appraised, domain?.points, domain?.max].map((figure) => shown(figure, language));
  return [
    toText(
      linedUp({
        caption: [say.caption],
        columns: [
          left(say.code),
          left(say.criterion),
          right(say.self),
          right(say.appraised),
          right(say.final),
          right(say.max),
        ],
        rows: [...rows, ["", say.sum, ...sums]],
        notes: [],
      }),
    ),
    "",
    ...ledger.map(
      ({ stage, at, leaf, by, reason }) =>
        `${say[stage]} ${at.split("-").reverse().join("/")}, ${leaf}, ${agency(by.agency, language)}: ${reason}`,
    ),
    "",
    say.stale,
    ...refusal("vi"),
    ...(language === "en" ? refusal("en") : []),
    "",
    say.closed(LAST),
    say.unchanged(findings(closed, language).length === 0),
    ...(["reworded", "shortened"] as const).flatMap((how) => [
      say[how],
      ...findings(changed[how], language).map((one) => `  ${one}`),
    ]),
  ].join("\n");
}

function agency(id: string, language: Language): string {
  const title = scheme.agencies?.find((one) => one.id === id)?.title;
  return title === undefined ? id : inLanguage(title, language);
}

printWhenStarted(import.meta.url, report);
