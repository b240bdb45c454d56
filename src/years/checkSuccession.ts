import { lookalikeIssues, type NameAt } from "../document/names.js";
import { type Issue, issue } from "../issue/issue.js";
import { compareText } from "../text/compareText.js";
import type { Succession, SuccessionEvent } from "./succession.js";

/** What keeps a succession from being followed. */
export function checkSuccession(events: Succession): readonly Issue[] {
  return [
    ...checkShapes(events),
    // An event of its own may give a unit a new id that looks like the one before.
    ...lookalikeIssues(
      namesIn(events)
        .filter((_, at) => events[at]?.kind !== "rename")
        .flat(),
    ),
    ...events.flatMap(checkInheritance),
    ...checkOrder(events),
    ...checkLoops(events),
  ];
}

/** The ids of units, event by event. */
export function namesIn(events: Succession): readonly (readonly NameAt[])[] {
  return events.map(({ from, to, clause }, position) => [
    ...from.map((name, at) => ({ name, path: [position, "from", at], clause })),
    ...to.map(({ id: name }, at) => ({ name, path: [position, "to", at, "id"], clause })),
  ]);
}

const WANTED: Readonly<
  Record<SuccessionEvent["kind"], { readonly from: "one" | "several"; readonly to: "one" | "several" }>
> = {
  merge: { from: "several", to: "one" },
  split: { from: "one", to: "several" },
  rename: { from: "one", to: "one" },
  "new-kind": { from: "one", to: "one" },
};

function checkShapes(events: Succession): Issue[] {
  return events.flatMap(({ kind, from, to, clause }, position) => {
    const wanted = WANTED[kind];
    const fits = (list: readonly unknown[], count: "one" | "several"): boolean =>
      (count === "one") === (list.length === 1);
    if (fits(from, wanted.from) && fits(to, wanted.to)) return [];
    const found = { foundFrom: String(from.length), foundTo: String(to.length) };
    const params = { kind, from: wanted.from, to: wanted.to, ...found };
    return [issue("succession.shape", [position], params, clause)];
  });
}

/** Weights are those of the units that end, each once; a part of a unit has not the sum of anything. */
function checkInheritance({ kind, from, inheritance, weights, clause }: SuccessionEvent, position: number): Issue[] {
  const issues: Issue[] = [];
  if (kind === "split" && inheritance === "sum")
    issues.push(issue("succession.split_sum", [position, "inheritance"], {}, clause));
  const isWeighted = inheritance === "weighted";
  const weighed = (weights ?? []).map(({ unit }) => unit);
  const fits = isWeighted
    ? weighed.length === from.length &&
      new Set(weighed).size === from.length &&
      from.every((unit) => weighed.includes(unit))
    : weights === undefined;
  if (!fits) {
    const params = { units: from.join(", "), found: weighed.length === 0 ? "–" : weighed.join(", ") };
    const code = isWeighted ? "succession.weights" : "succession.weights_unused";
    issues.push(issue(code, [position, "weights"], params, clause));
  }
  return issues;
}

/** Each unit ends once and begins once, and does not end before it begins. Keeping its id, a unit may do both at once. */
function checkOrder(events: Succession): Issue[] {
  const ended = new Map<string, string>();
  const begun = new Map<string, string>();
  const issues: Issue[] = [];
  const ordered = events
    .map((event, position) => ({ event, position }))
    .sort((a, b) => compareText(a.event.date, b.event.date) || a.position - b.position);
  for (const { event, position } of ordered) {
    const { date, clause } = event;
    for (const [at, unit] of event.from.entries()) {
      const first = ended.get(unit);
      if (first !== undefined && (begun.get(unit) ?? "") <= first) {
        issues.push(issue("succession.overlap", [position, "from", at], { unit, first, date }, clause));
      }
      ended.set(unit, date);
    }
    for (const [at, { id: unit }] of event.to.entries()) {
      const first = begun.get(unit);
      const continues = event.from.includes(unit);
      if (first !== undefined && !continues) {
        issues.push(issue("succession.made_twice", [position, "to", at, "id"], { unit, first, date }, clause));
      }
      begun.set(unit, date);
    }
  }
  return [...issues, ...checkGaps(events)];
}

/** A unit that changes on a day must exist on that day. */
function checkGaps(events: Succession): Issue[] {
  const born = new Map<string, string>();
  for (const { from, to, date } of events) {
    for (const { id } of to) {
      if (!from.includes(id) && date < (born.get(id) ?? "9999")) born.set(id, date);
    }
  }
  return events.flatMap(({ from, date, clause }, position) =>
    from.flatMap((unit, at) => {
      const since = born.get(unit);
      if (since === undefined || since <= date) return [];
      return [issue("succession.gap", [position, "from", at], { unit, date, since }, clause)];
    }),
  );
}

/**
 * No unit is found among its own successors, but by an event in which it keeps its id. Units whose predecessors have
 * all been followed are taken away, step by step; whatever is left goes round in a circle.
 */
function checkLoops(events: Succession): Issue[] {
  const successors = new Map<string, string[]>();
  const predecessors = new Map<string, number>();
  for (const { from, to } of events) {
    for (const unit of from) {
      const next = to.map(({ id }) => id).filter((id) => id !== unit);
      successors.set(unit, [...(successors.get(unit) ?? []), ...next]);
      for (const id of next) predecessors.set(id, (predecessors.get(id) ?? 0) + 1);
    }
  }
  const free = [...successors.keys()].filter((unit) => !predecessors.has(unit));
  const followed = new Set<string>();
  for (let unit = free.pop(); unit !== undefined; unit = free.pop()) {
    followed.add(unit);
    for (const id of successors.get(unit) ?? []) {
      const left = (predecessors.get(id) ?? 0) - 1;
      predecessors.set(id, left);
      if (left === 0) free.push(id);
    }
  }
  return events.flatMap(({ from, to, clause }, position) =>
    from.flatMap((unit, at) => {
      const round = !followed.has(unit) && to.some(({ id }) => id !== unit && !followed.has(id));
      return round ? [issue("succession.loop", [position, "from", at], { unit }, clause)] : [];
    }),
  );
}
