import type { Scheme, Status } from "./scheme.js";

/** This engine and its version; every result repeats it, so that a year can be computed again by the same one. */
export const ENGINE = "par-index 1.0.0-rc.0";

/** Which text of which edition a document speaks of. */
export interface SchemeStamp {
  readonly id: string;
  readonly edition: string;
  readonly status: Status;
  readonly digest: string;
}

export function stampOf({ id, edition, status }: Scheme, digest: string): SchemeStamp {
  return Object.freeze({ digest, edition, id, status });
}

/** What two editions are called in one sentence; those of one name are told apart by the digest of their text. */
export function namesApart(one: SchemeStamp, other: SchemeStamp): readonly [string, string] {
  const isOne = one.id === other.id && one.edition === other.edition;
  const name = ({ id, edition, digest }: SchemeStamp): string =>
    isOne ? `${id} ${edition} (${digest.slice(0, 12)}…)` : `${id} ${edition}`;
  return [name(one), name(other)];
}
