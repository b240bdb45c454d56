import { decimal } from "../../number/decimal.js";

/** A stretch of figures with its lower end in it. */
interface Interval {
  readonly from: number;
  readonly to: number;
  /** Whether a figure lies in it: told from its decimal, never from a double. */
  readonly holds: (figure: string) => boolean;
}

/** Round widths from the narrowest, each with how many of it make one. */
const WIDTHS = [
  { width: "0.01", toOne: "100" },
  { width: "0.02", toOne: "50" },
  { width: "0.05", toOne: "20" },
  { width: "0.1", toOne: "10" },
  { width: "0.2", toOne: "5" },
  { width: "0.5", toOne: "2" },
  { width: "1", toOne: "1" },
  { width: "2", toOne: "0.5" },
  { width: "5", toOne: "0.2" },
  { width: "10", toOne: "0.1" },
  { width: "20", toOne: "0.05" },
  { width: "50", toOne: "0.02" },
  { width: "100", toOne: "0.01" },
] as const;
const WIDEST = WIDTHS[12];

/** Intervals of one round width that hold all figures, from the lowest; at most so many, unless the widest are not enough. */
export function intervalsOf(figures: readonly string[], most: number): Interval[] {
  const placeIn = (figure: string, toOne: string): number => decimal(figure).times(toOne).floor().toNumber();
  const ends = ({ toOne }: (typeof WIDTHS)[number]): readonly [number, number] => {
    const places = figures.map((figure) => placeIn(figure, toOne));
    return [Math.min(...places), Math.max(...places)];
  };
  const chosen =
    WIDTHS.find((one) => {
      const [first, last] = ends(one);
      return last - first < most;
    }) ?? WIDEST;
  const [first, last] = ends(chosen);
  const limitAt = (place: number): number => decimal(chosen.width).times(String(place)).toNumber();
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    from: limitAt(first + at),
    to: limitAt(first + at + 1),
    holds: (figure) => placeIn(figure, chosen.toOne) === first + at,
  }));
}
