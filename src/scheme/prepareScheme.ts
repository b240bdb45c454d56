import { boundsOf } from "../criteria/bounds.js";
import type { Leaf } from "../criteria/criterion.js";
import { walk } from "../criteria/walk.js";
import { refuseOtherKinds } from "../document/arguments.js";
import { digestOf } from "../document/digest.js";
import { isFrozenThrough } from "../document/freeze.js";
import type { Clause } from "../issue/clause.js";
import type { Bounds } from "../rules/place.js";
import { groupBy } from "../text/groupBy.js";
import { parseScheme } from "./parseScheme.js";
import type { Question } from "./questionnaire.js";
import type { Scheme } from "./scheme.js";
import { type SchemeStamp, stampOf } from "./stamp.js";

/** A prepared scheme: what every later step looks up in it. */
export interface PreparedScheme {
  readonly scheme: Scheme;
  readonly stamp: SchemeStamp;
  /** Leaves by code, in the order of the document. */
  readonly leaves: ReadonlyMap<string, PreparedLeaf>;
}

/** A leaf with what it has from above. */
export interface PreparedLeaf {
  /** Its position among the leaves of the scheme. */
  readonly position: number;
  readonly leaf: Leaf;
  readonly bounds: Bounds;
  readonly clause: Clause | undefined;
  readonly appraiser: string | undefined;
  /** The questions linked to it. */
  readonly questions: readonly Question[];
}

const preparedSchemes = new WeakMap<Scheme, PreparedScheme>();

/**
 * Prepares a scheme, through `parseScheme` if it has not been read by it yet. A scheme that is frozen through, as `parseScheme`
 * returns it, is remembered; any other object may change between two calls and is read each time.
 *
 * @throws `argument.missing` and `argument.other_kind` for what is no scheme; what `parseScheme` throws.
 */
export function prepareScheme(input: Scheme, argument = "scheme"): PreparedScheme {
  const known = preparedSchemes.get(input);
  if (known !== undefined) return known;
  refuseOtherKinds(argument, "a-scheme", input);
  const scheme = parseScheme(input);
  const prepared = preparedSchemes.get(scheme) ?? prepare(scheme);
  preparedSchemes.set(scheme, prepared);
  // A literal that its owner froze is as good as what its reader returned for it.
  if (isFrozenThrough(input)) preparedSchemes.set(input, prepared);
  return prepared;
}

function prepare(scheme: Scheme): PreparedScheme {
  const leaves = new Map<string, PreparedLeaf>();
  const linked = groupBy(scheme.questionnaire?.questions ?? [], ({ leaf }) => leaf);
  for (const { criterion, clause, appraiser } of walk(scheme.criteria, scheme.basis[0])) {
    if (criterion.kind === "group") continue;
    const bounds = boundsOf(criterion, scheme.rounding.leaf.places);
    const questions = linked.get(criterion.code) ?? [];
    leaves.set(criterion.code, { position: leaves.size, leaf: criterion, bounds, clause, appraiser, questions });
  }
  return { scheme, stamp: stampOf(scheme, digestOf(scheme)), leaves };
}
