import {
  type Absent,
  type Case,
  type Facts,
  type Leaf,
  leaves,
  parseDossier,
  parseLedger,
  parseScheme,
  parseTally,
  type Scheme,
  type Unit,
} from "par-index";
import { compile, type PlacedFigures } from "par-index/bulk";
import { randomOf } from "../../examples/08-a-year-in-son-la/random.js";
import type { Answer, Ask } from "./messages.js";
import { shifted } from "./shift.js";
import { simulateCase } from "./simulate.js";
import { summarise } from "./summary.js";

const GROUPS = 34;
const MEMBERS = 100;
const ROWS = 10;

/** The cases of the scheme asked for last; another leaf of it needs no others. */
let held: { readonly key: string; readonly scheme: Scheme; readonly cases: readonly Case[] } | null = null;
let move: ((by: number, group: string) => Pick<Answer & { kind: "moved" }, "summary" | "took">) | null = null;

const say = (answer: Answer): void => (self as unknown as Worker).postMessage(answer);

self.addEventListener("message", ({ data }: MessageEvent<Ask>) => {
  try {
    if (data.kind === "prepare") prepare(data);
    else if (move !== null) say({ kind: "moved", round: data.round, by: data.by, ...move(data.by, data.group) });
  } catch (error) {
    say({ kind: "failed", round: data.round, message: String(error) });
  }
});

function prepare({ scheme: sent, leaf, round }: Ask & { kind: "prepare" }): void {
  move = null;
  const key = JSON.stringify(sent);
  // What was sent is a copy; read once here, it is known to the library from then on.
  if (held?.key !== key) {
    const scheme = parseScheme(sent);
    held = { key, scheme, cases: simulateAll(scheme, round) };
  }
  const { scheme } = held;
  const own = leaves(scheme.criteria).find(({ code }) => code === leaf);
  if (own === undefined) throw new Error(`no leaf ${leaf}`);
  move = moving(scheme, own, held.cases);
  say({ kind: "ready", round, groups: [...new Set(held.cases.map(({ dossier }) => dossier.unit.group))] });
}

function simulateAll(scheme: Scheme, round: number): readonly Case[] {
  const random = randomOf(880);
  return Array.from({ length: GROUPS * MEMBERS }, (_, at): Case => {
    if (at % 200 === 0) say({ kind: "progress", round, share: at / (GROUPS * MEMBERS) });
    const number = String((at % MEMBERS) + 1).padStart(3, "0");
    const group = `Tỉnh mô phỏng ${String(Math.floor(at / MEMBERS) + 1).padStart(2, "0")}`;
    const unit: Unit = { id: `${group.slice(-2)}-${number}`, name: `Đơn vị ${number}`, group };
    const quality = random.happens(0.1) ? 0.35 + 0.1 * random.next() : 0.55 + 0.4 * random.next();
    const { dossier, ledger = [], tally = [] } = simulateCase(scheme, unit, quality, random);
    return {
      dossier: parseDossier(scheme, dossier),
      ledger: parseLedger(scheme, ledger),
      tally: parseTally(scheme, tally),
    };
  });
}

function moving(scheme: Scheme, leaf: Leaf, cases: readonly Case[]): NonNullable<typeof move> {
  const vary = compile(scheme).vary(cases, leaf.code);
  const stated = new Map(
    cases.map(({ dossier }, at): [string, { readonly facts: Facts | Absent; readonly at: number }] => {
      const facts = dossier.entries.find((entry) => entry.leaf === leaf.code)?.facts ?? { absent: "not-submitted" };
      return [dossier.unit.id, { facts, at }];
    }),
  );
  const figuresAt = (by: number): readonly PlacedFigures[] =>
    vary(({ id }) => {
      const own = stated.get(id);
      return own === undefined ? { absent: "not-submitted" } : shifted(leaf, own.facts, by, own.at);
    });
  const before = figuresAt(0);
  const classes = [...scheme.bands.best.map((band) => band.class), scheme.bands.otherwise.class];
  return (by, group) => {
    const start = performance.now();
    const now = figuresAt(by);
    const took = performance.now() - start;
    return { summary: summarise(before, now, classes, group, ROWS), took };
  };
}
