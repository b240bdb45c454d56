/**
 * A unit's whole explanation, every node of it, ours against that of publicodes for the same tree: 8 domains × 5 groups ×
 * 3 leaves, a quarter each of yes-or-no, steps on a ratio, proportional with a floor, deduction with a cap.
 *
 *   npm run bench -- compare explain
 */
import { type Case, evaluate, type Facts, parseDossier, parseScheme, type Rule, type Scheme } from "par-index";
import { explain } from "par-index/explain";
import Engine from "publicodes";
import type { Comparison } from "./comparison.js";

/** One leaf in both languages. */
interface Twin {
  readonly code: string;
  readonly rule: Rule;
  readonly facts: Facts;
  /** The rule of publicodes and the inputs below it. */
  readonly publicode: object;
  readonly inputs: Readonly<Record<string, string | number>>;
}

const title = (words: string): { readonly vi: string } => ({ vi: words });

/** The names that publicodes can read: `d1 . g2 . l3` for `1.2.3`. */
function nameOf(code: string): string {
  const [domain, group, leaf] = code.split(".");
  return [`d${domain}`, group && `g${group}`, leaf && `l${leaf}`].filter(Boolean).join(" . ");
}

function twinAt(code: string, at: number, seed: number): Twin {
  const [part, faults] = [40 + ((at * 7 + seed) % 21), [(at + seed) % 3, (at * 5 + seed) % 2] as const];
  const inputs = { part, whole: 60 };
  const ratio = "part * 100 / whole";
  switch (at % 4) {
    case 0: {
      const done = (at + seed) % 3 !== 0;
      return {
        code,
        rule: {
          kind: "levels",
          levels: [
            { id: "yes", title: title("Có"), points: "1" },
            { id: "no", title: title("Không"), points: "0" },
          ],
        },
        facts: { level: done ? "yes" : "no" },
        publicode: { variations: [{ si: "done", alors: 1 }, { sinon: 0 }] },
        inputs: { done: done ? "oui" : "non" },
      };
    }
    case 1:
      return {
        code,
        rule: {
          kind: "steps",
          measure: "ratio",
          steps: [
            { atLeast: "90", points: "1" },
            { atLeast: "80", points: "0.5" },
            { atLeast: "70", points: "0.25" },
          ],
          otherwise: "0",
        },
        facts: { part: String(part), whole: "60" },
        publicode: {
          variations: [
            { si: `${ratio} >= 90`, alors: 1 },
            { si: `${ratio} >= 80`, alors: 0.5 },
            { si: `${ratio} >= 70`, alors: 0.25 },
            { sinon: 0 },
          ],
        },
        inputs,
      };
    case 2:
      return {
        code,
        rule: { kind: "proportional", measure: "ratio", from: { atLeast: "70", otherwise: "0" } },
        facts: { part: String(part), whole: "60" },
        publicode: {
          variations: [
            { si: `${ratio} < 70`, alors: 0 },
            { sinon: { valeur: "part / whole", plafond: 1, arrondi: "4 décimales" } },
          ],
        },
        inputs,
      };
    default:
      return {
        code,
        rule: {
          kind: "deducting",
          faults: [
            { id: "late", title: title("Chậm"), points: "0.5" },
            { id: "wrong", title: title("Sai"), points: "0.75" },
          ],
        },
        facts: {
          faults: [
            { id: "late", count: faults[0] },
            { id: "wrong", count: faults[1] },
          ],
        },
        publicode: { valeur: "1 - late * 0.5 - wrong * 0.75", plancher: 0 },
        inputs: { late: faults[0], wrong: faults[1] },
      };
  }
}

const domains = range(8).map((domain) => ({
  code: `${domain}`,
  groups: range(5).map((group) => ({
    code: `${domain}.${group}`,
    leaves: range(3).map((leaf) => `${domain}.${group}.${leaf}`),
  })),
}));
const codes = domains.flatMap(({ groups }) => groups.flatMap(({ leaves }) => leaves));

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}

function twins(seed: number): readonly Twin[] {
  return codes.map((code, at) => twinAt(code, at, seed));
}

export const scheme: Scheme = parseScheme({
  id: "bench",
  edition: "1",
  title: title("Đo thời gian"),
  status: "illustrative",
  basis: [],
  parts: [{ id: "appraisal", title: title("Thẩm định"), max: "120" }],
  criteria: domains.map((domain) => ({
    kind: "group",
    code: domain.code,
    title: title(`Lĩnh vực ${domain.code}`),
    max: "15",
    children: domain.groups.map((group) => ({
      kind: "group",
      code: group.code,
      title: title(`Nhóm ${group.code}`),
      max: "3",
      children: twins(0)
        .filter(({ code }) => group.leaves.includes(code))
        .map(({ code, rule }) => ({
          kind: "leaf",
          code,
          title: title(`Tiêu chí ${code}`),
          max: "1",
          part: "appraisal",
          rule,
        })),
    })),
  })),
  rounding: { leaf: { places: 4, mode: "half-up" }, index: { places: 2, mode: "half-up" } },
  absence: { notApplicable: "refuse" },
  bands: { on: "points", reads: "published", best: [], otherwise: { class: "D", title: title("D") } },
  ranking: { by: "published", ties: "shared" },
  publishes: "points",
});

function caseOf(seed: number): Case {
  const entries = twins(seed).map(({ code, facts }) => ({ leaf: code, facts }));
  const unit = { id: `u${seed}`, name: `Đơn vị ${seed}`, group: "khối" };
  const dossier = { unit, period: "2021", scheme: { id: scheme.id, edition: scheme.edition }, entries };
  return { dossier: parseDossier(scheme, dossier) };
}

type Situation = Readonly<Record<string, string | number>>;

function situationOf(seed: number): Situation {
  return Object.fromEntries(
    twins(seed).flatMap(({ code, inputs }) =>
      Object.entries(inputs).map(([name, value]) => [`${nameOf(code)} . ${name}`, value]),
    ),
  );
}

/** The same tree for publicodes, with as few rules and names as it can be written in. */
function engineOf(): Engine {
  const rules: Record<string, object | null> = {};
  for (const { code, publicode, inputs } of twins(0)) {
    for (const name of Object.keys(inputs)) rules[`${nameOf(code)} . ${name}`] = null;
    rules[nameOf(code)] = { titre: `Tiêu chí ${code}`, ...publicode };
  }
  for (const domain of domains) {
    for (const group of domain.groups) {
      rules[nameOf(group.code)] = { titre: `Nhóm ${group.code}`, somme: group.leaves.map(nameOf) };
    }
    rules[nameOf(domain.code)] = {
      titre: `Lĩnh vực ${domain.code}`,
      somme: domain.groups.map(({ code }) => nameOf(code)),
    };
  }
  rules["total"] = { titre: "Đo thời gian", somme: domains.map(({ code }) => nameOf(code)) };
  const silent = (): void => {};
  return new Engine(rules as never, { logger: { log: silent, warn: silent, error: silent } });
}

const UNITS = 20;

/** What the two explanations of a unit weigh as JSON, in characters. */
export interface Sizes {
  readonly ours: number;
  /** As it stands: what several rules refer to is written at each of them. */
  readonly publicodes: number;
  /** With every object that is shared written once, which loses where else it belongs. */
  readonly publicodesOnce: number;
}

export function sizes(): Sizes {
  const engine = engineOf();
  const theirs = engine.setSituation(situationOf(1) as never).evaluate("total");
  return {
    ours: JSON.stringify(explain(scheme, caseOf(1))).length,
    publicodes: JSON.stringify(theirs).length,
    publicodesOnce: JSON.stringify(theirs, once()).length,
  };
}

/** A replacer that leaves out whatever has been written before. */
function once(): (key: string, value: unknown) => unknown {
  const written = new Set<unknown>();
  return (_key, value) => {
    if (typeof value !== "object" || value === null) return value;
    if (written.has(value)) return undefined;
    written.add(value);
    return value;
  };
}

export async function comparisons(): Promise<Comparison[]> {
  const engine = engineOf();
  const cases = range(UNITS).map(caseOf);
  const situations = range(UNITS).map(situationOf);
  const theirs = (situation: Situation) => engine.setSituation(situation as never).evaluate("total");
  const { ours, publicodes, publicodesOnce } = sizes();
  return [
    {
      title: `explain every node of ${UNITS} units, ${codes.length} leaves each`,
      variants: [
        { name: "explain(scheme, case)", run: () => cases.map((one) => explain(scheme, one)) },
        { name: "publicodes evaluate", run: () => situations.map(theirs) },
      ],
      check: () => {
        for (const [at, one] of cases.entries()) {
          const points = Number(evaluate(scheme, [one]).indexes[0]?.points);
          const total = Number(theirs(situations[at] ?? {}).nodeValue);
          // They sum in doubles, so their last digits are their own.
          if (Math.abs(points - total) > 1e-9) throw new Error(`unit ${at}: ${points} against ${total}`);
          if (explain(scheme, one).of.points !== String(points)) throw new Error(`unit ${at}: not what was scored`);
        }
      },
      note:
        `A unit's explanation as JSON: ${ours} characters against ${publicodes} (1/${Math.floor(publicodes / ours)}), ` +
        `or ${publicodesOnce} with shared objects written once (1/${Math.floor(publicodesOnce / ours)}).`,
    },
  ];
}
