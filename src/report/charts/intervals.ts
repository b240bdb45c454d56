/** A stretch of figures with its lower end in it. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

const WIDTHS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];

/** Intervals of one round width that hold all figures, from the lowest; at most so many. */
export function intervalsOf(figures: readonly number[], most: number): Interval[] {
  const [lowest, highest] = [Math.min(...figures), Math.max(...figures)];
  const width = WIDTHS.find((one) => Math.floor(highest / one) - Math.floor(lowest / one) < most) ?? 100;
  const first = Math.floor(lowest / width);
  return Array.from({ length: Math.floor(highest / width) - first + 1 }, (_, at) => ({
    from: places((first + at) * width),
    to: places((first + at + 1) * width),
  }));
}

function places(figure: number): number {
  return Number(figure.toFixed(2));
}
