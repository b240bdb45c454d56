import { describeIssue, type Year } from "par-index";
import {
  parseYearEvents,
  safeParseYearEvents,
  sealYearEvents,
  verifyYearEvents,
  type YearEvent,
  yearProgress,
} from "par-index/years";
import { describe, expect, it } from "vitest";
import { thrown } from "../fixtures.js";

const year: Year = {
  period: "2025",
  schemes: [{ group: "sở", scheme: { id: "s", edition: "1", digest: "0" } }],
  units: ["so-y-te", "so-noi-vu", "so-tu-phap"].map((id) => ({ id, name: id, group: "sở" })),
  calendar: { dossiers: "2025-12-20", explanation: "2026-01-15", council: "2026-01-25" },
};

const own = { by: { agency: "so-y-te" }, unit: "so-y-te" };
const by = { agency: "hoi-dong" };
const document = { id: "vb-1", title: "Báo cáo" };

const events: readonly YearEvent[] = [
  { kind: "submitted", unit: "so-noi-vu", by: { agency: "so-noi-vu" }, at: "2025-12-20T23:30:00+07:00" },
  { kind: "submitted", ...own, at: "2025-12-22", dossier: "abc" },
  { kind: "explanation-asked", unit: "so-y-te", by, at: "2026-01-05", leaf: "1.1", text: "Thiếu kế hoạch." },
  {
    kind: "explanation-asked",
    unit: "so-y-te",
    by,
    at: "2026-01-05",
    leaf: "1.2",
    text: "Nêu cách tính.",
    due: "2026-01-10",
  },
  { kind: "evidence-added", ...own, at: "2026-01-07", leaf: "1.1", documents: [document] },
  {
    kind: "explanation-given",
    ...own,
    at: "2026-01-08",
    leaf: "1.1",
    text: "Đã ban hành ngày 05/01.",
    documents: [document],
  },
  { kind: "council-vote", unit: "so-noi-vu", by, at: "2026-01-26", members: 10, agreed: 5, against: 1 },
  { kind: "locked", unit: "so-noi-vu", by, at: "2026-01-27" },
];

function codesOf(...some: readonly unknown[]): readonly (readonly [string, string])[] {
  const read = safeParseYearEvents(year, some);
  return read.ok ? [] : read.issues.map(({ code, path }) => [code, path.join(".")]);
}

describe("parseYearEvents(year, input)", () => {
  it("reads what happened in a year, deeply frozen", () => {
    const read = parseYearEvents(year, events);
    expect(read).toHaveLength(8);
    expect(Object.isFrozen(read[4])).toBe(true);
  });

  const submitted = events[1];

  it.each([
    ["events.unknown_unit", "0.unit", [{ ...submitted, unit: "so-y-tế", by: { agency: "so-y-tế" } }]],
    ["events.date_goes_back", "1.at", [submitted, { ...submitted, at: "2025-12-19" }]],
    ["events.before_submission", "0", [events[2]]],
    [
      "events.after_lock",
      "2",
      [submitted, { kind: "locked", unit: "so-y-te", by, at: "2026-01-20" }, { ...submitted, at: "2026-01-21" }],
    ],
    ["events.asked_twice", "2.leaf", [submitted, events[2], events[2]]],
    ["events.not_asked", "1.leaf", [submitted, { ...events[5], at: "2026-01-05" }]],
    ["events.more_votes_than_members", "1", [submitted, { ...events[6], unit: "so-y-te", agreed: 9, against: 2 }]],
    ["events.not_by_the_unit", "0.by.agency", [{ ...submitted, by }]],
    ["events.by_the_unit", "1.by.agency", [submitted, { ...events[2], by: own.by }]],
    ["events.by_the_unit", "1.by.agency", [submitted, { ...events[2], by: { agency: "So Y Te" } }]],
  ])("%s at %s", (code, path, some) => {
    expect(codesOf(...some)).toContainEqual([code, path]);
  });

  it.each([
    ["events.outside_period", "0.at", [{ ...submitted, at: "2052-12-22" }]],
    ["events.outside_period", "0.at", [{ ...submitted, at: "2024-12-22" }]],
    ["events.perhaps_by_the_unit", "1.by.agency", [submitted, { ...events[2], by: { agency: "SYT" } }]],
    ["events.perhaps_by_the_unit", "1.by.agency", [submitted, { ...events[2], by: { agency: "Phòng TCHC So Y Te" } }]],
  ])("notices %s at %s", (code, path, some) => {
    const read = safeParseYearEvents(year, some);
    expect(read.ok ? read.notices.map((one) => [one.code, one.path.join(".")]) : read.issues).toStrictEqual([
      [code, path],
    ]);
  });

  it("says what to do, in words", () => {
    const read = safeParseYearEvents(year, [events[2]]);
    expect(read.ok ? [] : read.issues.map((one) => describeIssue(one))).toStrictEqual([
      "Đơn vị “so-y-te” có sự kiện ngày 05/01/2026 khi chưa nộp hồ sơ. Hãy ghi việc nộp hồ sơ (“submitted”) trước.",
    ]);
  });
});

describe("sealYearEvents(year, events), verifyYearEvents(year, events, lastSeal)", () => {
  const sealed = sealYearEvents(year, events);

  it("finds what was changed, moved, cut off, and events of another year", () => {
    const last = sealed.at(-1)?.seal ?? "";
    expect(verifyYearEvents(year, sealed, last).ok).toBe(true);
    const changed = sealed.map((one, at) => (at === 2 ? { ...one, text: "Thiếu kế hoạch" } : one));
    const codes = (some: unknown, of = year, seal?: string): readonly string[] => {
      const read = verifyYearEvents(of, some, seal);
      return read.ok ? [] : read.issues.map(({ code }) => code);
    };
    expect(codes(changed)).toStrictEqual(["events.seal_broken"]);
    expect(codes(sealed.slice(0, -1), year, last)).toStrictEqual(["events.other_last_seal"]);
    expect(codes(sealed, { ...year, period: "2024" })).toStrictEqual(["events.first_seal_broken"]);
    expect(codes(sealed.slice(1))).toContain("events.first_seal_broken");
    const elsewhere = { ...year, period: "2026" };
    expect(thrown(() => yearProgress(elsewhere, sealed, "2027-01-01"))).toStrictEqual([
      "events.first_seal_broken [0].seal",
    ]);
    expect(codes(events.slice(0, 1))).toStrictEqual(["events.unsealed"]);
    expect(codes(sealed.filter((_, at) => at !== 1))).toContain("events.seal_broken");
  });

  it("goes on where events are sealed already", () => {
    expect(sealYearEvents(year, [...sealed.slice(0, 3), ...events.slice(3)])).toStrictEqual(sealed);
  });
});

describe("yearProgress(year, events, day, cases)", () => {
  const adjustment = {
    leaf: "1.1",
    from: "2",
    to: { points: "1" },
    reason: "Ban hành chậm.",
    by,
    stage: "appraisal" as const,
    at: "2026-01-04",
  };
  const dossier = {
    unit: { id: "so-y-te", name: "Sở Y tế", group: "sở" },
    period: "2025",
    scheme: { id: "s", edition: "1" },
    entries: [],
  };

  it("says who is late by how many days, and who changed what", () => {
    const rows = yearProgress(year, events, "2026-01-20", [{ dossier, ledger: [adjustment] }]);
    expect(rows.map(({ unit, state, submission, isLate }) => [unit, state, submission.daysLate, isLate])).toStrictEqual(
      [
        ["so-y-te", "explaining", 2, true],
        ["so-noi-vu", "submitted", 0, false],
        ["so-tu-phap", "not-submitted", 31, true],
      ],
    );
    expect(rows[0]?.explanations).toStrictEqual([
      { leaf: "1.1", asked: "2026-01-05", at: "2026-01-08", due: "2026-01-15", daysLate: 0 },
      { leaf: "1.2", asked: "2026-01-05", at: null, due: "2026-01-10", daysLate: 10 },
    ]);
    expect(rows[0]?.evidence).toStrictEqual([{ leaf: "1.1", at: "2026-01-07", documents: 1, daysLate: 18 }]);
    expect(rows[0]?.changes.map(({ leaf, from, to, by: who }) => [leaf, from, to, who.agency])).toStrictEqual([
      ["1.1", "2", { points: "1" }, "hoi-dong"],
    ]);
  });

  it("looks at nothing that happened later; a vote of half of the members does not carry", () => {
    const [, voted] = yearProgress(year, events, "2026-01-31");
    expect(voted).toMatchObject({ state: "locked", vote: { carried: false, daysLate: 1 }, locked: "2026-01-27" });
    expect(yearProgress(year, events, "2025-12-21").map(({ state }) => state)).toStrictEqual([
      "not-submitted",
      "submitted",
      "not-submitted",
    ]);
  });
});
