import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { builtin } from "./builtin.js";

/** A SHA-256 of text that comes in pieces. No piece may end within a character. */
export interface TextHash {
  readonly add: (piece: string) => void;
  /** 64 lower-case hexadecimal digits. */
  readonly hex: () => string;
}

/**
 * The hash of the runtime where it has one, for it is ten times as fast; elsewhere one written in JavaScript.
 *
 * @law a hash is a hash: portableHash(text) = nativeHash(text), in whatever pieces it comes
 */
export function textHash(): TextHash {
  return nativeHash() ?? portableHash();
}

/** The hash of Node, Bun and Deno; `null` in a runtime without one, such as a browser. */
export function nativeHash(): TextHash | null {
  hashes ??= builtin("crypto") as NativeHashes | null;
  if (hashes === null) return null;
  const hash = hashes.createHash("sha256");
  return {
    add: (piece) => void hash.update(piece, "utf8"),
    hex: () => hash.digest("hex"),
  };
}

export function portableHash(): TextHash {
  const hash = sha256.create();
  return {
    add: (piece) => void hash.update(utf8ToBytes(piece)),
    hex: () => bytesToHex(hash.digest()),
  };
}

/** The hash of bytes that are all at hand: 64 lower-case hexadecimal digits. */
export function hashOfBytes(bytes: Uint8Array): string {
  hashes ??= builtin("crypto") as NativeHashes | null;
  if (hashes === null) return bytesToHex(sha256(bytes));
  return hashes.hash?.("sha256", bytes, "hex") ?? hashes.createHash("sha256").update(bytes).digest("hex");
}

/** What is used of `node:crypto`. */
interface NativeHashes {
  readonly createHash: (name: "sha256") => NativeHash;
  /** In one call; older versions of Node, Bun and Deno have none. */
  readonly hash?: (name: "sha256", bytes: Uint8Array, encoding: "hex") => string;
}

interface NativeHash {
  readonly update: (piece: string | Uint8Array, encoding?: "utf8") => NativeHash;
  readonly digest: (encoding: "hex") => string;
}

let hashes: NativeHashes | null | undefined;
