import {
  type Adjustment,
  type Case,
  type Dossier,
  type Entry,
  evaluate,
  type Leaf,
  type Ledger,
  leaves,
  parseScheme,
  type Scheme,
  type Tally,
  walk,
} from "par-index";
import { sonLaCommunes } from "par-index/schemes";
import { drawDossier } from "../../laws/arbitraries/case.js";
import { type Draw, seeded } from "../../laws/arbitraries/draw.js";
import { givenScheme } from "./givenScheme.js";

const DRAWN = 100;

/** A scheme and lines of cases that are scored by it. */
export interface StreamWorkload {
  readonly scheme: Scheme;
  /** So many lines of NDJSON: ever the same few cases, each complete, under the names of ever new units. */
  readonly lines: (cases: number) => Iterable<string>;
}

/** Dossiers, ledgers and tallies by the illustrative scheme of the communes. */
export function communes(seed: number): StreamWorkload {
  const drawn = completeCases(seed);
  return { scheme: sonLaCommunes, lines: (cases) => renamed(drawn, cases) };
}

/** Dossiers alone, by a scheme of three criteria whose points are stated, so that little time goes into anything but the stream. */
export function dossiersAlone(seed: number): StreamWorkload {
  const scheme = givenScheme({ maxima: MAXIMA, best: "90", places: 2 });
  const draw = seeded(seed);
  const { id, edition } = scheme;
  const drawn = Array.from({ length: DRAWN }, (): Case => {
    const entries = MAXIMA.map((max, at): Entry => {
      const points = (draw.int(0, max * 100) / 100).toFixed(2);
      return { leaf: `${at + 1}`, facts: { points, reason: "Theo tài liệu kiểm chứng" } };
    });
    const unit = { id: "xa", name: "Xã", group: "tinh" };
    return { dossier: { unit, period: "2026", scheme: { id, edition }, entries } };
  });
  return { scheme, lines: (cases) => renamed(drawn, cases) };
}

const MAXIMA = [20, 30, 50];

function* renamed(drawn: readonly Case[], cases: number): Generator<string> {
  for (let at = 0; at < cases; at += 1) {
    const { dossier, tally = [], ...rest } = drawn[at % drawn.length] as Case;
    const unit = { id: `xa-${at}`, name: `Xã ${at}`, group: `tinh-${Math.floor(at / 100)}`, kind: "commune" };
    const rows = tally.map((row) => ({ ...row, unit: unit.id }));
    yield `${JSON.stringify({ ...rest, dossier: { ...dossier, unit }, tally: rows })}\n`;
  }
}

function completeCases(seed: number): readonly Case[] {
  const scheme = parseScheme(sonLaCommunes);
  const draw = seeded(seed);
  const cases: Case[] = [];
  while (cases.length < DRAWN) {
    const one = { dossier: completeDossier(scheme, draw), ledger: ledgerFor(scheme), tally: tallyFor(scheme, draw) };
    if (evaluate(scheme, [one]).indexes[0]?.complete) cases.push(one);
  }
  return cases;
}

/** Of as many dossiers as it takes, the first facts that are stated of each leaf. */
function completeDossier(scheme: Scheme, draw: Draw): Dossier {
  const asked = leaves(scheme.criteria).filter(isSelfScored).length;
  const entries = new Map<string, Entry>();
  for (;;) {
    const drawn = drawDossier(draw, scheme, { id: "xa", name: "Xã", group: "tinh" });
    for (const { claimed: _, ...one } of drawn.entries) {
      if (one.facts !== undefined && !("absent" in one.facts) && !entries.has(one.leaf)) entries.set(one.leaf, one);
    }
    if (entries.size === asked) return { ...drawn, entries: [...entries.values()] };
  }
}

function isSelfScored({ scoredBy, rule }: Leaf): boolean {
  return scoredBy !== "appraiser" && rule.kind !== "survey";
}

/** The appraisers fill the leaves that are theirs. */
function ledgerFor(scheme: Scheme): Ledger {
  return walk(scheme.criteria).flatMap(({ criterion, appraiser = "" }): Adjustment[] => {
    if (criterion.kind === "group" || criterion.scoredBy !== "appraiser") return [];
    const { code: leaf, max: points } = criterion;
    const [by, to] = [{ agency: appraiser }, { points }];
    return [{ leaf, from: "pending", to, reason: "Mô phỏng", by, stage: "appraisal", at: "2026-01-10" }];
  });
}

function tallyFor({ questionnaire }: Scheme, draw: Draw): Tally {
  const { groups = [], questions = [] } = questionnaire ?? {};
  return questions.flatMap(({ id: question, groups: asked, options }) =>
    (asked ?? groups.map(({ id }) => id)).map((group) => {
      const { id: option } = draw.pick(options.filter(({ value }) => value !== null));
      return { unit: "xa", group, question, option, count: draw.int(60, 200) };
    }),
  );
}
