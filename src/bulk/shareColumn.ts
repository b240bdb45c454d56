import { type Column, type ColumnSetting, topOf } from "./column.js";
import { canRound, roundShare } from "./share.js";

/** `maximum × over ÷ under`, rounded once: the result of several kinds of rule. */
export interface ShareColumn {
  /** Puts one unit's quotient in, if it fits. */
  readonly put: (row: number, over: number, under: number) => "taken" | "unfit";
  readonly score: Column["score"];
  readonly exact: boolean;
}

export function shareColumn(setting: ColumnSetting): ShareColumn {
  const { mode, roundingUnit } = setting.scale;
  const top = topOf(setting);
  const overs = new Float64Array(setting.capacity);
  const unders = new Float64Array(setting.capacity);
  return {
    exact: canRound(top, 1),
    put: (row, over, under) => {
      // `NaN`, which does not fit, fits nowhere.
      if (!canRound(top * over, under)) return "unfit";
      overs[row] = over;
      unders[row] = under;
      return "taken";
    },
    score: (points, size) => {
      for (let row = 0; row < size; row += 1) {
        points[row] = roundingUnit * roundShare(top * (overs[row] as number), unders[row] as number, mode);
      }
    },
  };
}
