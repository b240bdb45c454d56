import type { Scheme } from "par-index";
import { type Change, diffSchemes, extendScheme } from "par-index/editions";

const clause = { document: "illustrative", place: "Minh họa: sơ kết năm 2026 của tỉnh X" };

/** The edition of the next year: half a point moves from 3.3.1 to 3.3.2, nothing else. */
export function followingOf(scheme: Scheme): Scheme {
  return extendScheme(scheme, [
    {
      kind: "set",
      fields: { edition: "2027", basis: [clause], validity: { from: "2027-01-01" } },
      clause,
      reason: "Bản năm 2027.",
    },
    { kind: "amend", code: "3.3.1", set: { max: "5.5" }, clause, reason: "Hồ sơ đúng hạn đã gần đạt tối đa." },
    { kind: "amend", code: "3.3.2", set: { max: "1" }, clause, reason: "Thêm 0,5 điểm cho văn bản xin lỗi." },
  ]);
}

/** What a reader who holds only the two texts finds: the criteria that differ, and in which fields. */
export function differencesOf(before: Scheme, after: Scheme): readonly (readonly [code: string, fields: string])[] {
  return diffSchemes(before, after).map((change) => [codeOf(change), fieldsOf(change)]);
}

function codeOf(change: Change): string {
  if (change.kind === "set") return "–";
  return change.kind === "add" ? change.criterion.code : change.code;
}

function fieldsOf(change: Change): string {
  if (change.kind === "set") return Object.keys(change.fields).sort().join(", ");
  return change.kind === "amend"
    ? Object.keys(change.set ?? {})
        .sort()
        .join(", ")
    : change.kind;
}
