import type { Year } from "par-index";
import { sealYearEvents, verifyYearEvents, type YearEvent, yearProgress } from "par-index/years";
import { describe, expect } from "vitest";
import { drawn } from "./arbitraries/draw.js";
import { law } from "./law.js";

const units = ["a", "b", "c"];
const year: Year = {
  period: "2025",
  schemes: [{ group: "sở", scheme: { id: "s", edition: "1", digest: "0" } }],
  units: units.map((id) => ({ id, name: id, group: "sở" })),
  calendar: { dossiers: "2025-12-15", explanation: "2025-12-25", council: "2025-12-28" },
};
const by = { agency: "hoi-dong" };
const day = (of: number): string => `2025-12-${String(of).padStart(2, "0")}`;

/** Events in their order, each as it may follow those before it. */
const logs = drawn((draw): readonly YearEvent[] => {
  const days = Array.from({ length: draw.int(1, 14) }, () => draw.int(1, 31)).sort((a, b) => a - b);
  const submitted = new Set<string>();
  const open = new Set<string>();
  return days.flatMap((one): YearEvent[] => {
    const unit = draw.pick(units);
    const event = { unit, at: day(one) };
    if (!submitted.has(unit)) {
      submitted.add(unit);
      return [{ kind: "submitted", ...event, by: { agency: unit } }];
    }
    if (open.has(unit)) {
      open.delete(unit);
      return [{ kind: "explanation-given", ...event, by: { agency: unit }, leaf: "1", text: "Đã rõ." }];
    }
    if (draw.chance(50))
      return [{ kind: "council-vote", ...event, by, members: 9, agreed: draw.int(0, 9), against: 0 }];
    open.add(unit);
    return [{ kind: "explanation-asked", ...event, by, leaf: "1", text: "Vì sao?" }];
  });
});

describe("the year as events", () => {
  law(
    "a seal proves every event: verifyYearEvents(change one of sealYearEvents(x)) is refused",
    "880/QĐ-UBND, Phần II, mục IV.4",
    [logs, drawn((draw) => draw.int(0, 99))],
    (events, which) => {
      const sealed = sealYearEvents(year, events);
      const last = sealed.at(-1)?.seal;
      expect(verifyYearEvents(year, sealed, last).ok).toBe(true);
      const at = which % sealed.length;
      const changed = sealed.map((one, position) =>
        position === at ? { ...one, by: { ...one.by, officer: "khác" } } : one,
      );
      expect(verifyYearEvents(year, changed, last).ok).toBe(false);
      expect(
        verifyYearEvents(
          year,
          sealed.filter((_, position) => position !== at),
          last,
        ).ok,
      ).toBe(false);
    },
  );
  law(
    "nobody is late before the last day: day ≤ due ⇒ daysLate = 0",
    "880/QĐ-UBND, Phần II, mục I.2.a",
    [logs, drawn((draw) => draw.int(1, 31))],
    (events, today) => {
      for (const { submission, explanations, isLate, vote } of yearProgress(year, events, day(today))) {
        const steps = [submission, ...explanations, ...(vote === null ? [] : [vote])];
        for (const { at, due, daysLate } of steps) {
          const settled = at === null ? today : Number(at.slice(8));
          expect(daysLate).toBe(Math.max(0, settled - Number((due ?? "").slice(8))));
        }
        expect(isLate).toBe(steps.some(({ daysLate }) => daysLate > 0));
      }
    },
  );
});
