import { adjustment, BASIS, dossierOf, group, leaf, schemeOf, stated, UNIT } from "../../unit/fixtures.js";
import { sha256 } from "../oracle.js";
import { type Accepted, byHand, decision, type Refused, type Table } from "./table.js";

/** A leaf that the appraiser scores among them, a capped bonus, and a class from 90. */
const scheme = schemeOf([
  group("1", "60", [leaf("1.1", "40"), leaf("1.2", "20")]),
  leaf("2", "40", undefined, { scoredBy: "appraiser" }),
  group("3", "10", [leaf("3.1", "5"), leaf("3.2", "5")], { bonus: { cap: "6" } }),
]);
const filled = adjustment("2", "pending", { points: "30" });
const lowered = adjustment("1.1", "40", { points: "30" });
const one = { dossier: dossierOf(scheme, stated({ "1.1": "40", "1.2": "15", "3.1": "4" })), ledger: [filled, lowered] };
const facts = { points: "20", reason: "Biên bản" };

export const whatIfs: Table<Accepted> = {
  id: "what-if",
  title: {
    vi: "Điểm mất ở đâu, còn bao xa lên nhóm trên, nếu khác đi thì sao",
    en: "Where the points went, how far the next class is, what if it were otherwise",
  },
  clause: decision("Phần II, mục I.1"),
  documents: { scheme },
  rows: [
    {
      id: "gaps of leaves, with the bonus apart",
      call: "gaps",
      input: { scheme: "scheme", case: one },
      ...byHand(
        {
          lost: "21",
          parts: [{ part: "appraisal", lost: "21", leaves: "25", pending: "0", bonus: "4", rescaling: "0" }],
          leaves: [
            { code: "1.1", lost: "10", share: "40" },
            { code: "2", lost: "10", share: "40" },
            { code: "1.2", lost: "5", share: "20" },
          ],
          bonuses: [{ code: "3", points: "4", max: "6", lost: "2" }],
        },
        "(40 − 30) + (40 − 30) + (20 − 15) = 25; 100 − (30 + 15 + 30 + 4) = 21 = 25 − 4; the bonus may still give 6 − 4",
      ),
    },
    {
      id: "two leaves to the next class, and no single one",
      call: "gapToNextClass",
      input: { scheme: "scheme", case: one },
      ...byHand(
        {
          class: "B",
          outlook: "within-reach",
          next: {
            class: "A",
            needed: "89.995",
            missing: "10.995",
            most: "106",
            fewestLeaves: { raises: [{ code: "1.1" }, { code: "2" }], comesTo: "99", oneFewer: "89" },
            fewestPoints: { sum: "10.995", atLeast: "10.995" },
          },
        },
        "79 points; 89.995 is published as 90; one leaf brings at most 10: 89; two bring 20: 99; all of them 100 and 6 of bonus",
      ),
    },
  ],
};

export const badWhatIfs: Table<Refused> = {
  id: "what-if",
  title: { vi: "Hỏi giả định không hợp lệ", en: "What-if questions that are refused" },
  reading: {
    vi: "Số liệu giả định phải hợp lệ như số liệu thật, và chỉ hỏi được về hồ sơ đã được chấp nhận.",
    en: "Facts that are supposed must be as sound as real ones, and only an accepted case can be asked about.",
  },
  documents: { scheme },
  rows: [
    {
      id: "a unit without a case",
      call: "whatIf",
      input: { scheme: "scheme", cases: [one], changes: [{ unit: "so-khac", leaf: "1.1", facts }] },
      issues: [{ code: "analysis.no_case", at: "[0].unit", params: { unit: "so-khac" } }],
    },
    {
      id: "one leaf twice",
      call: "whatIf",
      input: {
        scheme: "scheme",
        cases: [one],
        changes: [
          { unit: UNIT.id, leaf: "1.1", facts },
          { unit: UNIT.id, leaf: "1.1", facts },
        ],
      },
      issues: [
        { code: "analysis.changed_twice", at: "[1].leaf", params: { unit: UNIT.id, leaf: "1.1" }, clause: BASIS },
      ],
    },
    {
      id: "a leaf of the appraiser's that was never scored",
      call: "whatIf",
      input: {
        scheme: "scheme",
        cases: [{ dossier: one.dossier }],
        changes: [{ unit: UNIT.id, leaf: "2", facts }],
      },
      issues: [{ code: "analysis.not_appraised", at: "[0].leaf", params: { unit: UNIT.id, leaf: "2" }, clause: BASIS }],
    },
    {
      id: "an adjustment that is not there",
      call: "effectOf",
      input: { scheme: "scheme", cases: [one], unit: UNIT.id, position: 2 },
      issues: [
        { code: "analysis.no_adjustment", at: "position", params: { unit: UNIT.id, position: "2", count: "2" } },
      ],
    },
    {
      id: "an explanation of a criterion that is not there",
      call: "explain",
      input: { scheme: "scheme", case: one, code: "1.3" },
      issues: [{ code: "analysis.unknown_node", at: "code", params: { code: "1.3", nearest: "1.1, 1.2, 1" } }],
    },
    {
      id: "a case of a unit that is not there",
      call: "caseOf",
      input: { scheme: "scheme", cases: [one], unit: "nobody" },
      issues: [{ code: "analysis.unknown_unit", at: "unit", params: { unit: "nobody", nearest: UNIT.id } }],
    },
    {
      id: "a case where there are none",
      call: "caseOf",
      input: { scheme: "scheme", cases: [], unit: "nobody" },
      issues: [{ code: "analysis.no_cases", at: "unit", params: { unit: "nobody" } }],
    },
    {
      id: "an index of another scheme",
      call: "gaps",
      input: { scheme: "scheme", case: one, digest: "0" },
      issues: [
        {
          code: "document.other_scheme",
          at: "index.scheme.digest",
          params: { of: "evaluation", found: "0", expected: sha256(scheme) },
        },
      ],
    },
  ],
};
