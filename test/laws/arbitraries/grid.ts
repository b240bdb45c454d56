/** Points are drawn as whole numbers of units; a unit is `10^-places`. */
export interface Grid {
  readonly places: number;
}

/** So many units, spelled canonically. */
export function spelled(units: number, { places }: Grid): string {
  if (units === 0) return "0";
  const digits = String(Math.abs(units)).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, "");
  return `${units < 0 ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}

/** An amount in a fact: not with three digits after the point, which some take for thousands. */
export function spelledAmount(units: number, grid: Grid): string {
  return unmistakable(spelled(units, grid));
}

/** An amount with one more digit where three after the point might be thousands; any other as it is. */
export function unmistakable(amount: string): string {
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(amount) ? `${amount}0` : amount;
}
