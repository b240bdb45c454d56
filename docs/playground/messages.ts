import type { Scheme } from "par-index";
import type { Summary } from "./summary.js";

/** What the page asks of the worker that holds the 3,400 simulated units. */
export type Ask =
  | { readonly kind: "prepare"; readonly round: number; readonly scheme: Scheme; readonly leaf: string }
  | { readonly kind: "move"; readonly round: number; readonly by: number; readonly group: string };

/** What it answers. An answer of an earlier round is about another scheme or leaf. */
export type Answer =
  | { readonly kind: "progress"; readonly round: number; readonly share: number }
  | { readonly kind: "ready"; readonly round: number; readonly groups: readonly string[] }
  | {
      readonly kind: "moved";
      readonly round: number;
      readonly by: number;
      readonly summary: Summary;
      /** Milliseconds that the scoring took. */
      readonly took: number;
    }
  | { readonly kind: "failed"; readonly round: number; readonly message: string };
