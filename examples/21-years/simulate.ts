import { type Case, type Evaluation, evaluate, type Scheme, type Unit } from "par-index";
import type { SuccessionEvent } from "par-index/years";
import { randomOf } from "../08-a-year-in-son-la/random.js";
import { caseOf } from "../08-a-year-in-son-la/simulate.js";
import { type Block, blocks } from "../08-a-year-in-son-la/units.js";

export const SEED = 2023;

const clause = { document: "minh họa", place: "Minh họa: sắp xếp các sở từ ngày 01/03/2025" };
const date = "2025-03-01";

/** How the departments were rearranged, after what provinces did in 2025; the date and the ids are illustrative. */
export const rearrangement: readonly SuccessionEvent[] = [
  merged(["so-tai-chinh", "so-ke-hoach-va-dau-tu"], "so-tai-chinh", "Sở Tài chính"),
  merged(["so-xay-dung", "so-giao-thong-van-tai"], "so-xay-dung", "Sở Xây dựng"),
  merged(
    ["so-nong-nghiep-va-ptnt", "so-tai-nguyen-va-moi-truong"],
    "so-nong-nghiep-va-moi-truong",
    "Sở Nông nghiệp và Môi trường",
  ),
  merged(
    ["so-khoa-hoc-va-cong-nghe", "so-thong-tin-va-truyen-thong"],
    "so-khoa-hoc-va-cong-nghe",
    "Sở Khoa học và Công nghệ",
  ),
  merged(["so-noi-vu", "so-lao-dong-thuong-binh-va-xa-hoi"], "so-noi-vu", "Sở Nội vụ"),
  {
    kind: "rename",
    date,
    clause,
    from: ["ban-dan-toc"],
    to: [{ id: "so-dan-toc-va-ton-giao", name: "Sở Dân tộc và Tôn giáo" }],
  },
];

function merged(from: readonly string[], id: string, name: string): SuccessionEvent {
  return { kind: "merge", date, clause, from, to: [{ id, name }], inheritance: "mean" };
}

/** A list with a mistake that is easily made: one department is merged into two others on the same day. */
export const mistaken: readonly SuccessionEvent[] = [
  ...rearrangement,
  merged(["so-cong-thuong", "so-giao-thong-van-tai"], "so-cong-thuong", "Sở Công Thương"),
];

/** The block of the departments, as it was in 2021. */
export function departments(): Block {
  const block = blocks.find(({ id }) => id === "departments");
  if (block === undefined) throw new Error("no departments");
  return block;
}

/** The departments before the rearrangement, and after it. */
export function unitsIn(period: string): readonly Unit[] {
  const { units } = departments();
  if (period < "2025") return units;
  const gone = new Set(rearrangement.flatMap(({ from }) => from));
  const group = units[0]?.group ?? "";
  const made = rearrangement.flatMap(({ to }) =>
    to.map(({ id, name }): Unit => ({ id, name, group, kind: "department" })),
  );
  return [...made, ...units.filter(({ id }) => !gone.has(id))];
}

/** Simulated cases of one year; each year has numbers of its own. */
export function casesIn(period: string, scheme: Scheme = departments().scheme): readonly Case[] {
  const { mayNotArise } = departments();
  const random = randomOf(SEED + Number(period));
  return unitsIn(period).map((unit) => {
    const { dossier, ledger = [], tally = [] } = caseOf({ scheme, mayNotArise }, unit, random);
    // Appraised in the first weeks of the next year.
    const next = String(Number(period) + 1);
    return {
      dossier: { ...dossier, period },
      ledger: ledger.map((one) => ({ ...one, at: next + one.at.slice(4) })),
      tally,
    };
  });
}

export function evaluationOf(period: string): Evaluation {
  return evaluate(departments().scheme, casesIn(period));
}
