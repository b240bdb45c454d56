import type { Leaf } from "../criteria/criterion.js";
import type { Scheme } from "./scheme.js";

/** A scheme whose criteria the compiler knows one by one, as `defineScheme` gives it. At run time it is a plain scheme. */
export interface DefinedScheme<Literal> extends Scheme {
  /** Exists for the compiler only: the scheme as it was written. */
  readonly written?: Literal;
}

/** The codes of a defined scheme, groups and leaves; of any other scheme, every text. */
export type CodeOf<Of extends Scheme> = [LiteralOf<Of>] extends [never] ? string : CodesIn<CriteriaOf<LiteralOf<Of>>>;

/** The leaves of a defined scheme, each with its own code and rule; of any other scheme, every leaf. */
export type LeafOf<Of extends Scheme> = [LiteralOf<Of>] extends [never] ? Leaf : LeavesIn<CriteriaOf<LiteralOf<Of>>>;

type LiteralOf<Of> = Of extends DefinedScheme<infer Literal> ? (unknown extends Literal ? never : Literal) : never;

type CriteriaOf<Literal> = Literal extends { readonly criteria: readonly (infer Node)[] } ? Node : never;

type CodesIn<Node> = Node extends {
  readonly code: infer Code extends string;
  readonly children: readonly (infer Child)[];
}
  ? Code | CodesIn<Child>
  : Node extends { readonly code: infer Code extends string }
    ? Code
    : never;

type LeavesIn<Node> = Node extends { readonly children: readonly (infer Child)[] }
  ? LeavesIn<Child>
  : Node extends Leaf
    ? Node
    : never;
