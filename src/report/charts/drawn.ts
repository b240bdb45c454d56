import { type Decimal, decimal } from "../../number/decimal.js";

/**
 * Where an exact figure is drawn, as the double that a drawing library takes. For places on the page only: a figure that
 * is read is printed from its decimal.
 */
export function drawn(figure: Decimal | string): number {
  return (typeof figure === "string" ? decimal(figure) : figure).toNumber();
}
