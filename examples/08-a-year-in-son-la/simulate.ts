import {
  type Adjustment,
  type Case,
  type Dossier,
  type Entry,
  type Leaf,
  type Question,
  type Scheme,
  type SheetRow,
  selfAssess,
  type TallyRow,
  type Unit,
  walk,
} from "par-index";
import { factsFor } from "./facts.js";
import { type Random, randomOf } from "./random.js";
import { type Block, blocks } from "./units.js";

export const SEED = 880;
export const PERIOD = "2021";

/** What a case is simulated from. */
export type Simulable = Pick<Block, "scheme" | "mayNotArise">;

/** A block with its simulated cases. */
export interface SimulatedBlock extends Block {
  readonly cases: readonly Case[];
}

/** A whole simulated year: the same documents for the same seed. */
export function simulate(seed: number = SEED): readonly SimulatedBlock[] {
  const random = randomOf(seed);
  return blocks.map((block) => ({ ...block, cases: block.units.map((unit) => caseOf(block, unit, random)) }));
}

/** What one unit of a block hands in, and what comes of it. */
export function caseOf(block: Simulable, unit: Unit, random: Random): Case {
  // Most units are fair or good, a few excellent, one in ten or so weak.
  const quality = random.happens(0.1) ? 0.38 + 0.06 * random.next() : 0.56 + 0.34 * random.next();
  const mood = 0.6 * quality + 0.4 * (0.5 + 0.35 * random.next());
  const found = dossierOf(block, unit, quality, random);
  const stated = embellished(block.scheme, found, quality, random);
  const ledger = ledgerOf(block.scheme, stated, found, random);
  return { dossier: stated, ledger, tally: tallyOf(block.scheme, unit, mood, random) };
}

/** What an appraiser would find. Where nothing arose, the whole of a ratio would be zero: the leaf does not apply. */
function dossierOf({ scheme, mayNotArise }: Simulable, unit: Unit, quality: number, random: Random): Dossier {
  const entries = appraised(scheme)
    .filter(({ leaf }) => leaf.rule.kind !== "survey" && leaf.scoredBy !== "appraiser")
    .map(({ leaf }): Entry => {
      const nothing = mayNotArise.includes(leaf.code) && random.happens(0.12);
      return { leaf: leaf.code, facts: nothing ? { absent: "not-applicable" } : factsFor(leaf, quality, random) };
    });
  return { unit, period: PERIOD, scheme: { id: scheme.id, edition: scheme.edition }, entries };
}

/** What the unit states: here and there better than it is, now and then nothing at all. */
function embellished(scheme: Scheme, found: Dossier, quality: number, random: Random): Dossier {
  const leafOf = new Map(appraised(scheme).map(({ leaf }) => [leaf.code, leaf]));
  const entries = found.entries.flatMap((entry): Entry[] => {
    const leaf = leafOf.get(entry.leaf);
    if (leaf === undefined || random.happens(0.01)) return [];
    if (entry.facts === undefined || "absent" in entry.facts || !random.happens(0.3)) return [entry];
    return [{ ...entry, facts: factsFor(leaf, Math.min(1, quality + 0.25), random) }];
  });
  return { ...found, entries };
}

/**
 * Appraisal takes what was found for what was stated wherever that gives less; some of it is won back by explanation,
 * and a little by the council. Nobody appraises itself: there the council settles at once.
 */
function ledgerOf(scheme: Scheme, stated: Dossier, found: Dossier, random: Random): readonly Adjustment[] {
  const facts = new Map(found.entries.map((entry) => [entry.leaf, entry.facts]));
  const before = new Map(selfAssess(scheme, stated).rows.map((row) => [row.leaf, row]));
  const after = new Map(selfAssess(scheme, found).rows.map((row) => [row.leaf, row]));
  const council = { agency: scheme.council ?? "" };
  const settled = { by: council, stage: "council", at: "2022-02-10" } as const;

  const entries = appraised(scheme).flatMap(({ leaf, appraiser }): Adjustment[] => {
    const [claimed, verified, checked] = [before.get(leaf.code), after.get(leaf.code), facts.get(leaf.code)];
    const by = { agency: appraiser };
    const own = appraiser === stated.unit.id;
    const first = own ? settled : ({ by, stage: "appraisal", at: "2022-01-14" } as const);
    if (leaf.scoredBy === "appraiser") {
      const to = { facts: factsFor(leaf, 0.7 + 0.3 * random.next(), random) };
      return [{ leaf: leaf.code, from: "pending", to, reason: reasons.scored, ...first }];
    }
    if (claimed === undefined || verified === undefined || checked === undefined || "absent" in checked) return [];
    const explained = { by, stage: "explanation", at: "2022-01-25" } as const;
    if (claimed.final === "not-submitted") {
      if (own || random.happens(0.5)) return [];
      return [{ leaf: leaf.code, from: claimed.final, to: { facts: checked }, reason: reasons.late, ...explained }];
    }
    if (!isLess(verified, claimed)) return [];
    const entries: Adjustment[] = [
      { leaf: leaf.code, from: claimed.final, to: { facts: checked }, reason: reasons.lowered, ...first },
    ];
    const fate = random.next();
    if (!own && fate < 0.2 && claimed.facts !== undefined) {
      const to = { facts: claimed.facts };
      entries.push({ leaf: leaf.code, from: verified.final, to, reason: reasons.explained, ...explained });
    } else if (!own && fate > 0.95) {
      const to = { points: claimed.final };
      entries.push({ leaf: leaf.code, from: verified.final, to, reason: reasons.settled, ...settled });
    }
    return entries;
  });
  // A ledger is written in the order of time.
  return entries.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

const reasons = {
  scored: "Điểm do cơ quan thẩm định chấm.",
  lowered: "Tài liệu kiểm chứng không đủ so với kết quả tự chấm.",
  late: "Đơn vị bổ sung số liệu và tài liệu kiểm chứng trong thời hạn giải trình.",
  explained: "Đơn vị giải trình và bổ sung tài liệu kiểm chứng hợp lệ.",
  settled: "Hội đồng thống nhất công nhận điểm tự chấm.",
} as const;

/** For choosing what to write only: no score is computed in doubles. */
function isLess({ final: verified }: SheetRow, { final: claimed }: SheetRow): boolean {
  return Number(verified) < Number(claimed);
}

/** Answers of 20 to 48 people of each group to each question; those without an opinion choose E. */
export function tallyOf(scheme: Scheme, unit: Unit, mood: number, random: Random): readonly TallyRow[] {
  const { groups, questions } = scheme.questionnaire ?? { groups: [], questions: [] };
  return questions.flatMap((question) =>
    (question.groups ?? groups.map(({ id }) => id)).flatMap((group) => {
      const counts = new Map<string, number>();
      for (let asked = random.whole(20, 48); asked > 0; asked -= 1) {
        const option = answerTo(question, mood, random);
        counts.set(option, (counts.get(option) ?? 0) + 1);
      }
      return [...counts].map(([option, count]) => ({ unit: unit.id, group, question: question.id, option, count }));
    }),
  );
}

function answerTo({ options }: Question, mood: number, random: Random): string {
  const silent = options.find(({ value }) => value === null);
  if (silent !== undefined && random.happens(0.05)) return silent.id;
  const best = options.filter(({ value }) => value !== null).sort((a, b) => Number(b.value) - Number(a.value));
  return (best.find(() => random.happens(mood)) ?? best.at(-1))?.id ?? "";
}

/** Every leaf with the agency that appraises it, its own or the nearest above. */
export function appraised(scheme: Scheme): readonly { readonly leaf: Leaf; readonly appraiser: string }[] {
  return walk(scheme.criteria).flatMap(({ criterion, appraiser = "so-noi-vu" }) =>
    criterion.kind === "leaf" ? [{ leaf: criterion, appraiser }] : [],
  );
}
