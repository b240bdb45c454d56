import { type Issue, issue, notice, type Path } from "../../issue/issue.js";
import { spanOf } from "../../rules/form/spanOf.js";
import { goesBack, type Moment, momentOf } from "../../text/calendar.js";
import { mayBeOneOffice, mayBePartOf } from "../../text/initials.js";
import { lettersOf } from "../../text/lookalike.js";
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

/** What cannot have happened so: to units that are not there, in another order, by others, after the lock; and what should be looked at. */
export function checkEvents(year: Year, events: YearEvents, path: Path): readonly Issue[] {
  const known = new Map(year.units.map(({ id, name }) => [id, name]));
  const span = spanOf(year.period);
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
    const name = known.get(event.unit);
    if (name === undefined) {
      const params = { unit: event.unit, nearest: listed(nearestOfMany(event.unit, known.keys())) };
      return [...issues, issue("events.unknown_unit", [...at, "unit"], params)];
    }
    const before = standings.get(event.unit) ?? { isSubmitted: false, lockedAt: null, open: new Set<string>() };
    issues.push(...outOfPlace(event, before, at), ...byOthers(year, event, name, at));
    if (span !== null && (moment.day < span.first || moment.day > span.last)) {
      const params = { unit: event.unit, at: event.at, period: year.period };
      issues.push(notice("events.outside_period", [...at, "at"], params, { at: { unit: event.unit } }));
    }
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

/** A unit hands in and explains by itself; it does not ask, vote or lock, however it is written. */
function byOthers(
  { agencies }: Year,
  { kind, unit, by: { agency } }: YearEvent,
  name: string,
  path: Path,
): readonly Issue[] {
  const [where, params] = [[...path, "by", "agency"], { unit, agency }];
  if (OF_THE_UNIT.has(kind)) return agency === unit ? [] : [issue("events.not_by_the_unit", where, params)];
  const { vi } = agencies?.find(({ id }) => id === agency)?.title ?? { vi: agency };
  const pairs = [unit, name].flatMap((own) => [agency, vi].map((other) => [own, other] as const));
  if (pairs.some(([own, other]) => lettersOf(own) === lettersOf(other)))
    return [issue("events.by_the_unit", where, params)];
  if (!pairs.some(([own, other]) => mayBeOneOffice(own, other) || mayBePartOf(other, own))) return [];
  return [notice("events.perhaps_by_the_unit", where, params, { at: { unit } })];
}

function take(event: YearEvent, standing: Standing): void {
  if (event.kind === "submitted") standing.isSubmitted = true;
  if (event.kind === "explanation-asked") standing.open.add(event.leaf);
  if (event.kind === "explanation-given") standing.open.delete(event.leaf);
  if (event.kind === "locked") standing.lockedAt = event.at;
}
