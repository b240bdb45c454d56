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
