import type { Examined } from "../document/examined.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import { tallies } from "../survey/parseTally.js";
import { saysTheSame } from "../survey/saysTheSame.js";
import type { Tally } from "../survey/tally.js";

export type TallyReader = (input: unknown) => Examined<Tally>;

/** Reads tallies, and one that many cases share only once. */
export function tallyReader(prepared: PreparedScheme): TallyReader {
  const read = new Map<unknown, Examined<Tally>>();
  const readNext = tallyInTurn(prepared);
  return (input) => {
    const before = read.get(input);
    if (before !== undefined) return before;
    const examined = readNext(input);
    read.set(input, examined);
    return examined;
  };
}

/**
 * Reads tallies that come one by one, as in a file in which every case brings that of the whole province: one that says the same as
 * the last is the last, so that it is neither checked again nor kept twice.
 */
export function tallyInTurn(prepared: PreparedScheme): TallyReader {
  let last: Examined<Tally> | null = null;
  return (input) => {
    if (last?.ok === true && saysTheSame(input, last.value)) return last;
    last = withoutRepeats(tallies.examine(input, prepared));
    return last;
  };
}

/** Each case tells of the repeated rows of its own unit, so that a tally that many cases share does not tell of all in each. */
function withoutRepeats(examined: Examined<Tally>): Examined<Tally> {
  if (!examined.ok || examined.notices.length === 0) return examined;
  return { ...examined, notices: examined.notices.filter(({ code }) => code !== "survey.rows_repeated") };
}
