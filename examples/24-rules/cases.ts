import type { Case, Entry } from "par-index";
import { scheme } from "./scheme.js";

function caseOf(id: string, name: string, entries: readonly Entry[]): Case {
  const reference = { id: scheme.id, edition: scheme.edition };
  return { dossier: { unit: { id, name, group: "sở" }, period: "2026", scheme: reference, entries } };
}

/** Ten days late, one fault, no complaints in the year. */
export const first: Case = caseOf("so-tai-chinh", "Sở Tài chính", [
  { leaf: "1.1", facts: { date: "2026-02-10" } },
  { leaf: "1.2", facts: { part: "97", whole: "100" } },
  { leaf: "1.3", facts: { faults: [{ id: "vi-pham", count: 1 }] } },
  { leaf: "1.4", facts: { part: "1045.5", whole: "1000" } },
  { leaf: "1.5", facts: { documents: ["ke-hoach", "bao-cao"], holds: { part: "9", whole: "10" } } },
  {
    leaf: "2.1",
    facts: {
      terms: [
        { id: "ty-le", facts: { part: "2", whole: "3" } },
        { id: "ung-dung", facts: { count: 7 } },
      ],
    },
  },
  { leaf: "2.2", facts: { value: "60" } },
  {
    leaf: "3.1",
    facts: {
      terms: [
        { id: "cong", facts: { level: "B" } },
        { id: "muon", facts: { faults: [{ id: "ngay", count: 3 }] } },
      ],
    },
  },
  {
    leaf: "3.2",
    facts: {
      cases: [
        { id: "nhan-rong", facts: { part: "8", whole: "12" } },
        { id: "thi-diem", facts: { count: 1 } },
      ],
    },
  },
  { leaf: "3.3", facts: { faults: [] } },
  { leaf: "4", facts: { absent: "not-applicable" } },
  { leaf: "5", facts: { part: "270", whole: "300" } },
]);

/** More points, and two faults of discipline. */
export const second: Case = caseOf("so-y-te", "Sở Y tế", [
  { leaf: "1.1", facts: { date: "2026-01-31" } },
  { leaf: "1.2", facts: { part: "100", whole: "100" } },
  { leaf: "1.3", facts: { faults: [{ id: "vi-pham", count: 2 }] } },
  { leaf: "1.4", facts: { part: "1080", whole: "1000" } },
  { leaf: "1.5", facts: { documents: ["ke-hoach"] } },
  {
    leaf: "2.1",
    facts: {
      terms: [
        { id: "ty-le", facts: { part: "3", whole: "3" } },
        { id: "ung-dung", facts: { count: 5 } },
      ],
    },
  },
  { leaf: "2.2", facts: { value: "90" } },
  {
    leaf: "3.1",
    facts: {
      terms: [
        { id: "cong", facts: { level: "A" } },
        { id: "muon", facts: { faults: [] } },
      ],
    },
  },
  { leaf: "3.2", facts: { cases: [{ id: "nhan-rong", facts: { part: "12", whole: "12" } }] } },
  { leaf: "3.3", facts: { faults: [{ id: "nhac-nho", count: 1 }] } },
  { leaf: "4", facts: { part: "5", whole: "5" } },
  { leaf: "5", facts: { part: "290", whole: "300" } },
]);
