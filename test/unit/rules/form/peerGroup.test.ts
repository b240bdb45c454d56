import { describe, expect, it } from "vitest";
import { decimal } from "../../../../src/number/decimal.js";
import type { Quotient } from "../../../../src/number/quotient.js";
import { peerGroupOf, peersOf } from "../../../../src/rules/form/peerGroup.js";

const of = (over: number, under = 1): Quotient => ({ over: decimal(over), under: decimal(under) });
const figureOf = ({ over, under }: Quotient): number => over.toNumber() / under.toNumber();

/** Every list of so many figures out of some. */
function lists(length: number, figures: readonly Quotient[]): readonly (readonly Quotient[])[] {
  if (length === 0) return [[]];
  return lists(length - 1, figures).flatMap((list) => figures.map((one) => [...list, one]));
}

const FIGURES = [of(1), of(1, 2), of(3, 2)];
const GROUPS = [0, 1, 2, 3].flatMap((length) => lists(length, FIGURES));

describe("peersOf(group, figure, counted)", () => {
  it("is what the others come to, and the unit with its own figure", () => {
    const wrong = GROUPS.flatMap((group) =>
      [...FIGURES, of(0), of(2)].flatMap((figure) =>
        [null, ...group.keys()].filter((at) => {
          const others = group.filter((_, each) => each !== at);
          const all = [...others, figure];
          const found = peersOf(peerGroupOf(group), figure, at === null ? null : (group[at] as Quotient));
          const values = all.map(figureOf);
          const sum = (side: "over" | "under"): number => all.reduce((total, one) => total + one[side].toNumber(), 0);
          return !(
            figureOf(found.lowest) === Math.min(...values) &&
            figureOf(found.highest) === Math.max(...values) &&
            found.mean.over.eq(sum("over")) &&
            found.mean.under.eq(sum("under")) &&
            found.below === others.filter((one) => figureOf(one) < figureOf(figure)).length &&
            found.above === others.filter((one) => figureOf(one) > figureOf(figure)).length
          );
        }),
      ),
    );
    expect(wrong).toStrictEqual([]);
  });

  it("shows of equal figures the one that came first, and of the unit and another the other", () => {
    const group = peerGroupOf([of(1, 2), of(4, 2), of(2, 4), of(2, 1)]);
    const { lowest, highest } = peersOf(group, of(1), null);
    expect([lowest, highest]).toStrictEqual([of(1, 2), of(4, 2)]);
    expect(peersOf(group, of(6, 3), null).highest).toStrictEqual(of(4, 2));
    expect(peersOf(group, of(3, 6), null).lowest).toStrictEqual(of(1, 2));
  });
});
