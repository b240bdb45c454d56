import { HOW } from "../../composite/leafOutcomes.js";
import { policyOf } from "../../criteria/notApplicable.js";
import { decimalText } from "../../number/decimal.js";
import type { PreparedLeaf } from "../../scheme/prepareScheme.js";
import { type Cell, greater, lesser } from "./cell.js";
import type { LeafCells, LeafSetting } from "./leafSetting.js";
import { readNumber } from "./readCell.js";
import { typesIn } from "./table.js";
import { factsOf, STATED } from "./workedOut.js";

/** What the leaves come to, each after those that it rests on. */
export function leafCells(setting: LeafSetting): (code: string) => LeafCells {
  const { prepared, write } = setting;
  const made = new Map<string, LeafCells>();
  const cellsOf = (code: string): LeafCells => {
    const known = made.get(code);
    if (known !== undefined) return known;
    const leaf = prepared.leaves.get(code);
    if (leaf === undefined) throw new Error(`No leaf ${code}`);
    const cells = cellsOfLeaf(setting, leaf, cellsOf);
    const kept = {
      ...cells,
      outcome: write.kept(cells.outcome),
      points: write.kept(cells.points),
      isBad: write.kept(cells.isBad),
    };
    made.set(code, kept);
    return kept;
  };
  return cellsOf;
}

function cellsOfLeaf(setting: LeafSetting, own: PreparedLeaf, others: (code: string) => LeafCells): LeafCells {
  const { prepared, write, raw, places } = setting;
  const { leaf, bounds } = own;
  const { engine, layers } = write;
  const { rounding, absence } = prepared.scheme;
  const leafPlaces = rounding.leaf.places;
  const range = { least: decimalText(bounds.min), most: decimalText(bounds.max) };
  const stated = raw.raw({ leaf: leaf.code, fact: "outcome", type: typesIn(engine).text, title: leaf.title.vi });
  const outcome = layers.column(stated.sql);
  const found = factsOf(setting, own, outcome, others);
  const words = ["not-applicable", "not-submitted", "pending", ...(found.facts === null ? [] : [STATED])];
  const isWord = `${outcome} IN (${words.map(engine.text).join(", ")})`;
  const set = readNumber(write, "long", `CASE WHEN NOT (${isWord}) THEN ${outcome} END`, null, range, leafPlaces, 12);
  const setPoints = set.number as Cell;
  const roundingUnit = write.number(10n ** BigInt(places - leafPlaces));
  const isOut = `${outcome} = ${engine.text("not-applicable")}`;
  const unsettled = [
    set.isBad,
    ...(policyOf(absence, leaf) === "refuse" ? [isOut] : []),
    ...(found.facts === null ? [] : [found.facts.isBad]),
  ];
  const awaiting = leaf.scoredBy === "appraiser" || found.ready === "survey" ? HOW.pending : HOW["not-submitted"];
  const code = (how: number): string => write.number(BigInt(how)).sql;
  const worked = found.facts;
  const cases = [
    `WHEN ${setPoints.sql} IS NOT NULL THEN ${code(HOW.points)}`,
    ...(["not-applicable", "not-submitted", "pending"] as const).map(
      (word) => `WHEN ${outcome} = ${engine.text(word)} THEN ${code(HOW[word])}`,
    ),
    ...(worked === null
      ? []
      : [
          `WHEN ${worked.points.sql} IS NOT NULL THEN ${code(HOW.points)}`,
          `WHEN ${worked.stand} THEN ${code(HOW.pending)}`,
        ]),
    `ELSE ${code(awaiting)}`,
  ];
  const low = worked === null ? setPoints.low : lesser(setPoints.low, worked.points.low);
  const high = worked === null ? setPoints.high : greater(setPoints.high, worked.points.high);
  const points = [
    `WHEN ${setPoints.sql} IS NOT NULL THEN ${setPoints.sql}`,
    ...(worked === null ? [] : [`WHEN ${worked.points.sql} IS NOT NULL THEN ${worked.points.sql}`]),
    `ELSE ${write.number(0n).sql}`,
  ];
  const level = worked?.level == null ? null : layers.column(`CASE WHEN ${worked.stand} THEN ${worked.level} END`);
  return {
    outcome: write.whole(`CASE ${cases.join(" ")} END`, 0n, 3n),
    points: write.multiply([
      roundingUnit,
      write.kept(write.whole(`CASE ${points.join(" ")} END`, lesser(low, 0n), greater(high, 0n))),
    ]),
    isBad: write.flag(unsettled.join(" OR ")),
    level,
    ready: found.ready,
    columns: [stated.column, ...(worked?.columns ?? [])],
  };
}
