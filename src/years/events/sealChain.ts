import { digestOf } from "../../document/digest.js";
import { type Issue, issue } from "../../issue/issue.js";
import type { Year } from "../../year/year.js";
import type { YearEvents } from "./yearEvents.js";

/** What the first seal starts from: events moved to another period or under other schemes have other seals. */
export function startOfEvents({ period, schemes }: Year): string {
  return digestOf({
    events: period,
    schemes: schemes.map(({ group, scheme: { id, edition } }) => ({ group, id, edition })),
  });
}

/** The seal that belongs to each event: the digest of itself and of the seal before it. */
export function chainOfEvents(events: YearEvents, start: string): readonly string[] {
  const seals: string[] = [];
  for (const { seal: _, ...event } of events) seals.push(digestOf({ after: seals.at(-1) ?? start, event }));
  return seals;
}

/** A seal must be correct, and all events before it must have one; the first starts from this year. */
export function checkEventSeals(year: Year, events: YearEvents): readonly Issue[] {
  return events.flatMap(({ seal, ...event }, at) => {
    if (seal === undefined) return [];
    const after = at === 0 ? startOfEvents(year) : events[at - 1]?.seal;
    if (after !== undefined && seal === digestOf({ after, event })) return [];
    const { unit, at: day } = event;
    return at === 0
      ? [issue("events.first_seal_broken", [at, "seal"], { unit, period: year.period })]
      : [issue("events.seal_broken", [at, "seal"], { unit, at: day })];
  });
}
