import type { Entry, Rule } from "par-index";
import { adjustment, dossierOf, entry, leaf, schemeOf, stated } from "../../unit/fixtures.js";
import { type Accepted, byHand, type Table } from "./table.js";

const title = { vi: "Mục" };
const onPoints: Rule = {
  kind: "when",
  if: { on: "leaf-points", leaf: "1", atLeast: "20" },
  holds: { points: "30" },
  otherwise: { points: "0" },
};
const onLevel: Rule = {
  kind: "when",
  if: { on: "leaf-level", leaf: "3", is: ["co"] },
  holds: { kind: "given" },
  otherwise: { points: "0" },
};
/** 2 rests on the points of 1, and 4 on the level of 3. */
const scheme = schemeOf([
  leaf("1", "40"),
  leaf("2", "30", onPoints),
  leaf("3", "10", {
    kind: "levels",
    levels: [
      { id: "co", title, points: "10" },
      { id: "khong", title, points: "0" },
    ],
  }),
  leaf("4", "20", onLevel),
]);
const absent = (code: string, what: "not-applicable" | "not-submitted" | "pending") => entry(code, { absent: what });
const given = { holds: { points: "15", reason: "Biên bản" } };

type Row = readonly [code: string, self: string, final: string];

function rows(expected: readonly Row[]) {
  return expected.map(([code, self, final]) => ({ leaf: code, self, appraised: final, final }));
}

function assessed(id: string, entries: readonly Entry[], expected: readonly Row[], note: string): Accepted {
  const dossier = dossierOf(scheme, entries);
  return { id, call: "selfAssess", input: { scheme: "scheme", dossier }, ...byHand(rows(expected), note) };
}

const NONE = "not-submitted";

export const rests: Table<Accepted> = {
  id: "rests",
  title: {
    vi: "Tiêu chí dựa vào tiêu chí khác: khi tiêu chí kia không có điểm, khi không rõ mức, khi chỉ có điểm tự chấm",
    en: "A leaf that rests on another: where the other has no points, no level, or only a claim",
  },
  reading: {
    vi: "Chưa nộp là 0 điểm và không ở mức nào; còn chờ, không áp dụng hoặc không rõ mức thì tiêu chí dựa vào cũng còn chờ.",
    en: "Not submitted is 0 points and no level; pending, not applicable or a level that is not known leaves what rests on it pending.",
  },
  documents: { scheme },
  rows: [
    assessed(
      "the other has enough points",
      [...stated({ "1": "20" }), entry("2", {})],
      [
        ["1", "20", "20"],
        ["2", "30", "30"],
        ["3", NONE, NONE],
        ["4", NONE, NONE],
      ],
      "20 ≥ 20; 4 is not submitted, so it rests on nothing",
    ),
    assessed(
      "the other was not submitted",
      [absent("1", NONE), entry("2", {}), absent("3", NONE), entry("4", {})],
      [
        ["1", NONE, NONE],
        ["2", "0", "0"],
        ["3", NONE, NONE],
        ["4", "0", "0"],
      ],
      "0 points are below 20, and no level is among those asked",
    ),
    assessed(
      "the other does not apply",
      [absent("1", "not-applicable"), entry("2", {}), absent("3", "not-applicable"), entry("4", {})],
      [
        ["1", "not-applicable", "not-applicable"],
        ["2", "pending", "pending"],
        ["3", "not-applicable", "not-applicable"],
        ["4", "pending", "pending"],
      ],
      "what does not apply has neither points nor a level: somebody has to settle what rests on it",
    ),
    assessed(
      "the other is pending",
      [absent("1", "pending"), entry("2", {}), absent("3", "pending"), entry("4", {})],
      [
        ["1", "pending", "pending"],
        ["2", "pending", "pending"],
        ["3", "pending", "pending"],
        ["4", "pending", "pending"],
      ],
      "nobody knows yet",
    ),
    assessed(
      "the condition holds, and nothing is stated for it",
      [entry("3", { level: "co" }), entry("4", {})],
      [
        ["1", NONE, NONE],
        ["2", NONE, NONE],
        ["3", "10", "10"],
        ["4", "pending", "pending"],
      ],
      "which branch asks is known only when the other leaf is: its facts may be stated later",
    ),
    assessed(
      "the condition does not hold, and something is stated for it",
      [entry("3", { level: "khong" }), entry("4", given)],
      [
        ["1", NONE, NONE],
        ["2", NONE, NONE],
        ["3", "0", "0"],
        ["4", "0", "0"],
      ],
      "facts of a branch that is not taken count for nothing",
    ),
    assessed(
      "the other is claimed to have less than its facts give",
      [{ ...entry("1", { points: "35", reason: "Biên bản" }), claimed: "5" }, entry("2", {})],
      [
        ["1", "5", "35"],
        ["2", "30", "30"],
        ["3", NONE, NONE],
        ["4", NONE, NONE],
      ],
      "35 by its facts ≥ 20; a claim is an opinion, and nothing rests on it",
    ),
    assessed(
      "the other is only claimed",
      [{ leaf: "1", claimed: "35" }, entry("2", {})],
      [
        ["1", "35", "pending"],
        ["2", "pending", "pending"],
        ["3", NONE, NONE],
        ["4", NONE, NONE],
      ],
      "a claim without facts is pending until the ledger confirms it",
    ),
    {
      id: "points were set where a level was stated",
      call: "appraise",
      input: {
        scheme: "scheme",
        dossier: dossierOf(scheme, [entry("3", { level: "co" }), entry("4", given)]),
        ledger: [adjustment("3", "10", { points: "10" })],
      },
      ...byHand(
        [
          { leaf: "1", self: NONE, appraised: NONE, final: NONE },
          { leaf: "2", self: NONE, appraised: NONE, final: NONE },
          { leaf: "3", self: "10", appraised: "10", final: "10" },
          { leaf: "4", self: "15", appraised: "pending", final: "pending" },
        ],
        "points set outright are at no level, although one level gives as many",
      ),
    },
    {
      id: "a claim is confirmed, and what does not apply stays so",
      call: "appraise",
      input: {
        scheme: "scheme",
        dossier: dossierOf(scheme, [{ leaf: "1", claimed: "35" }, entry("2", {}), absent("3", "not-applicable")]),
        ledger: [
          adjustment("1", "pending", { confirmed: true }),
          adjustment("3", "not-applicable", { confirmed: true }),
        ],
      },
      ...byHand(
        [
          { leaf: "1", self: "35", appraised: "35", final: "35" },
          { leaf: "2", self: "pending", appraised: "30", final: "30" },
          { leaf: "3", self: "not-applicable", appraised: "not-applicable", final: "not-applicable" },
          { leaf: "4", self: NONE, appraised: NONE, final: NONE },
        ],
        "35 is no longer a mere claim, and 35 ≥ 20; a confirmation of what does not apply changes nothing",
      ),
    },
  ],
};
