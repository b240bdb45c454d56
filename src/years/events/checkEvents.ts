import { type Issue, issue, type Path } from "../../issue/issue.js";
import { goesBack, type Moment, momentOf } from "../../text/calendar.js";
import { listed, nearestOfMany } from "../../text/nearest.js";
import type { Year } from "../../year/year.js";
import type { YearEvent, YearEvents } from "./yearEvents.js";

/** What a unit does itself; all else is done to it by others. */
const OF_THE_UNIT: ReadonlySet<YearEvent["kind"]> = new Set(["submitted", "explanation-given", "evidence-added"]);

/** What has happened to a unit so far. */
interface Standing {
  isSubmitted: boolean;
  lockedAt: string | null;
  /** The leaves about which it was asked and has not answered. */
  readonly open: Set<string>;
}

/** What cannot have happened so: to units that are not there, in another order, by others, after the lock. */
export function checkEvents({ units }: Year, events: YearEvents, path: Path): readonly Issue[] {
  const known = new Set(units.map(({ id }) => id));
  const standings = new Map<string, Standing>();
  let latest: { readonly at: string; readonly moment: Moment } | null = null;
  return events.flatMap((event, position): Issue[] => {
    const at = [...path, position];
    const issues: Issue[] = [];
    const moment = momentOf(event.at);
    if (latest !== null && goesBack(latest.moment, moment)) {
      issues.push(issue("events.date_goes_back", [...at, "at"], { unit: event.unit, at: event.at, before: latest.at }));
    } else if (latest === null || moment.second !== null || moment.day > latest.moment.day)
      latest = { at: event.at, moment };
    if (!known.has(event.unit)) {
      const params = { unit: event.unit, nearest: listed(nearestOfMany(event.unit, known)) };
      return [...issues, issue("events.unknown_unit", [...at, "unit"], params)];
    }
    const before = standings.get(event.unit) ?? { isSubmitted: false, lockedAt: null, open: new Set<string>() };
    issues.push(...outOfPlace(event, before, at), ...byOthers(event, at));
    take(event, before);
    standings.set(event.unit, before);
    return issues;
  });
}

function outOfPlace(event: YearEvent, before: Standing, path: Path): readonly Issue[] {
  const { unit, at } = event;
  if (before.lockedAt !== null) return [issue("events.after_lock", path, { unit, at, locked: before.lockedAt })];
  if (!before.isSubmitted && event.kind !== "submitted") return [issue("events.before_submission", path, { unit, at })];
  if (event.kind === "explanation-asked" && before.open.has(event.leaf)) {
    return [issue("events.asked_twice", [...path, "leaf"], { unit, leaf: event.leaf })];
  }
  if (event.kind === "explanation-given" && !before.open.has(event.leaf)) {
    return [issue("events.not_asked", [...path, "leaf"], { unit, leaf: event.leaf })];
  }
  if (event.kind === "council-vote" && event.agreed + event.against > event.members) {
    const params = {
      unit,
      agreed: String(event.agreed),
      against: String(event.against),
      members: String(event.members),
    };
    return [issue("events.more_votes_than_members", path, params)];
  }
  return [];
}

/** A unit hands in and explains by itself; it does not ask, vote or lock. */
function byOthers({ kind, unit, by: { agency } }: YearEvent, path: Path): readonly Issue[] {
  const isOwn = OF_THE_UNIT.has(kind);
  if (isOwn === (agency === unit)) return [];
  return [issue(isOwn ? "events.not_by_the_unit" : "events.by_the_unit", [...path, "by", "agency"], { unit, agency })];
}

function take(event: YearEvent, standing: Standing): void {
  if (event.kind === "submitted") standing.isSubmitted = true;
  if (event.kind === "explanation-asked") standing.open.add(event.leaf);
  if (event.kind === "explanation-given") standing.open.delete(event.leaf);
  if (event.kind === "locked") standing.lockedAt = event.at;
}
