import type { Style } from "../sentence/hole.js";
import { distinct } from "../sentence/phrase.js";
import { phrase } from "../sentence/phrases.js";
import { isComma, splitAt, type Token } from "../sentence/token.js";
import type { Fault, FaultsInTurn } from "./rule.js";

const ALL = "hết số điểm còn lại";
const PER = "[/ lần|/ lỗi|/ trường hợp|mỗi lần|]";

const FLAT = phrase("{named} trừ {points}", `[mỗi|] {named} [:|bị|thì|] trừ {points} ${PER}`);
const RANGE = phrase(
  "{named} trừ từ {atLeast:number} đến {atMost:points} mỗi lần",
  `[mỗi|] {named} [:|bị|] trừ [từ|] {atLeast:points} [đến|-] {atMost:points} ${PER}`,
);
const TITLE = phrase("{named} ", "[mỗi|] {named} [:|bị|]");
const EVERY = phrase("lần nào cũng trừ {points}");
const EVERY_ALL = phrase(`lần nào cũng trừ ${ALL}`);
const TURN = phrase("lần thứ {turn} trừ {points}", "lần thứ {turn} bị trừ {points}");
const TURN_ALL = phrase(`lần thứ {turn} trừ ${ALL}`, `lần thứ {turn} bị trừ ${ALL}`);
/** `Vi phạm 01 lần bị trừ 01 điểm`; two times in the same words may be the second, or both together. */
const ONCE = phrase("1 lần trừ {points}", "1 lần bị trừ {points}");
const LAST = phrase("từ lần thứ {turn} trừ {points}", "từ lần thứ {turn} [trở đi|] [bị|] trừ {points}");
const LAST_ALL = phrase(`từ lần thứ {turn} trừ ${ALL}`, `từ lần thứ {turn} [trở đi|] [bị|] trừ ${ALL}`);

/** A fault, and what it takes. */
export function writeFault({ id, title, points }: Fault, style: Style): string {
  const named = { id, title };
  if (typeof points === "string") return FLAT.write({ ...named, points }, style);
  if (!("inTurn" in points)) return RANGE.write({ ...named, ...points }, style);
  const turns = points.inTurn.map((taken, position) => {
    const turn = position + 1;
    if (points.inTurn.length === 1) {
      return taken === "all" ? EVERY_ALL.write({}, style) : EVERY.write({ points: taken }, style);
    }
    const isLast = turn === points.inTurn.length;
    if (taken === "all") return (isLast ? LAST_ALL : TURN_ALL).write({ turn }, style);
    return (isLast ? LAST : TURN).write({ turn, points: taken }, style);
  });
  return TITLE.write(named, style) + turns.join(", ");
}

/** The faults of clauses; `null` where one of them is none, or could be two. */
export function readFaults(clauses: readonly (readonly Token[])[]): readonly Fault[] | null {
  const faults: Fault[] = [];
  for (const clause of clauses) {
    const [one, another] = distinct([
      ...FLAT.read(clause),
      ...RANGE.read(clause).map(({ id, title, ...points }): Fault => ({ id, title, points })),
      ...turnsIn(clause),
    ]);
    if (one === undefined || another !== undefined) return null;
    faults.push(one);
  }
  return faults;
}

/** What the first, the second and every later one takes. */
function turnsIn(clause: readonly Token[]): readonly Fault[] {
  return TITLE.readAt(clause, 0).flatMap(([named, next]): Fault[] => {
    const parts = splitAt(clause.slice(next), isComma);
    const turns = parts.map((part, position) => turnIn(part, position + 1, parts.length));
    const inTurn = turns.flatMap((turn) => turn ?? []);
    return inTurn.length === parts.length ? [{ ...named, points: { inTurn } }] : [];
  });
}

type Turn = FaultsInTurn["inTurn"][number];

function turnIn(part: readonly Token[], turn: number, turns: number): Turn | null {
  if (turns === 1) return EVERY_ALL.read(part).length > 0 ? "all" : (EVERY.read(part)[0]?.points ?? null);
  const isLast = turn === turns;
  if ((isLast ? LAST_ALL : TURN_ALL).read(part).some((parts) => parts.turn === turn)) return "all";
  const [once] = turn === 1 ? ONCE.read(part) : [];
  if (once !== undefined) return once.points;
  return (isLast ? LAST : TURN).read(part).find((parts) => parts.turn === turn)?.points ?? null;
}
