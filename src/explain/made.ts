import type { Proof } from "./proof.js";

const proofs = new WeakSet<object>();

/** Remembers a proof as one that was made here. */
export function made(proof: Proof): Proof {
  proofs.add(proof);
  return proof;
}

export function isMade(proof: object): boolean {
  return proofs.has(proof);
}
