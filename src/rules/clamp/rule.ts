import type { Points } from "../../number/quantity.js";
import type { Any } from "../place.js";

/** A floor and a cap on what another rule gives: "điểm cộng không âm", "không quá 5 điểm". */
export interface ClampRule<All extends Any = Any> {
  readonly kind: "clamp";
  readonly least?: Points;
  readonly most?: Points;
  readonly rule: All["rule"];
}

/** The facts of the rule inside: for a rule that is known, any facts; among all facts they add none. */
export type ClampFactsOf<Rule, All extends Any> = Rule extends { readonly rule: unknown } ? All["facts"] : never;
