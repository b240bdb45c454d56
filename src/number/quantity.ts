/**
 * Quantities in documents: canonical decimal strings.
 *
 * The phantom `quantity` member exists for the compiler only. It lets a plain string literal be written where a quantity
 * is wanted, and stops one quantity from being passed for another: points are not a percentage.
 */

/** Points (điểm), such as `"0.25"`. */
export type Points = string & { readonly quantity?: "points" };

/** A percentage (tỷ lệ phần trăm), such as `"87.5"` for 87.5 %. */
export type Percent = string & { readonly quantity?: "percent" };

/** A share of one (tỷ lệ), such as `"0.6"`. */
export type Ratio = string & { readonly quantity?: "ratio" };

/** A number without a unit: a count of dossiers, an amount, a measured value. */
export type Amount = string & { readonly quantity?: "amount" };
