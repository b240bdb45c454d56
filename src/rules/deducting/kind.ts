import { decimal, decimalText } from "../../number/decimal.js";
import type { LocalizedText } from "../../text/text.js";
import { constant, minus, most, named, sum, sumOf } from "../expression/expression.js";
import { type AtLimit, fewestReaching } from "../form/atLimits.js";
import { asks, type Counted } from "../form/form.js";
import type { Kind, Types } from "../kind.js";
import { nameIn } from "../place.js";
import { checkDeducting } from "./check.js";
import type { fields } from "./fields.js";
import type { DeductingFactsOf, DeductingRule, Fault } from "./rule.js";
import { deductingSchema } from "./schema.js";
import { takenBy } from "./taken.js";

interface Deducting extends Types {
  readonly rule: DeductingRule;
  readonly facts: DeductingFactsOf<this["of"]>;
  readonly fields: typeof fields;
}

const FAULTS: LocalizedText = { vi: "Lỗi bị trừ điểm", en: "Faults found" };
const TAKEN: LocalizedText = { vi: "Điểm bị trừ", en: "Points taken off" };
const LEFT: LocalizedText = { vi: "Điểm còn lại", en: "Points left" };

export const deducting: Kind<Deducting> = {
  schema: () => deductingSchema,
  form: ({ faults }, place) =>
    asks({
      holds: "counts",
      key: "faults",
      fact: nameIn(place, "faults"),
      title: FAULTS,
      ids: faults.map(countedFault),
    }),
  express: ({ faults, least }, place) => {
    const taken = named(TAKEN, sumOf(faults.map((fault) => takenBy(fault, place))));
    return most(named(LEFT, sum(constant(place.max), minus(taken))), constant(least ?? place.min));
  },
  atLimits: ({ faults }, { min, max }) => {
    const all = decimalText(decimal(max).minus(decimal(min)));
    const few = faults.flatMap(({ id, points }): AtLimit[] => {
      const one = (count: number, taken?: string): AtLimit => ({
        facts: { faults: [taken === undefined ? { id, count } : { id, count, points: taken }] },
      });
      if (typeof points === "string") return [one(1), one(2)];
      if ("inTurn" in points)
        return points.inTurn.map((_, turn) => one(turn + 1)).concat(one(points.inTurn.length + 1));
      return [one(1, points.atLeast), one(1, points.atMost)];
    });
    const many = faults.flatMap(({ id, points }): AtLimit[] => {
      if (typeof points === "object" && "atLeast" in points) {
        const count = fewestReaching(all, points.atMost) + 1;
        return [
          { facts: { faults: [{ id, count, points: decimalText(decimal(points.atMost).times(decimal(count))) }] } },
        ];
      }
      const each = typeof points === "string" ? points : "0.01";
      return [{ facts: { faults: [{ id, count: fewestReaching(all, each) + 1 }] } }];
    });
    return [{ facts: { faults: [] } }, ...few, ...many];
  },
  written: ({ faults, least }) => [
    ...faults.flatMap((fault, position) =>
      writtenBy(fault).map(({ path, points }) => ({ path: ["faults", position, "points", ...path], points })),
    ),
    ...(least === undefined ? [] : [{ path: ["least"], points: least }]),
  ],
  check: checkDeducting,
};

function countedFault({ id, title, points }: Fault): Counted {
  return typeof points === "string" || "inTurn" in points ? { id, title } : { id, title, range: points };
}

function writtenBy({ points }: Fault): { readonly path: readonly (string | number)[]; readonly points: string }[] {
  if (typeof points === "string") return [{ path: [], points }];
  if ("inTurn" in points) {
    return points.inTurn.flatMap((each, position) =>
      each === "all" ? [] : [{ path: ["inTurn", position], points: each }],
    );
  }
  return [
    { path: ["atLeast"], points: points.atLeast },
    { path: ["atMost"], points: points.atMost },
  ];
}
