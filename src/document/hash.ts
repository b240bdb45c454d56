import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** A SHA-256 of text that comes in pieces. No piece may end within a character. */
export interface TextHash {
  readonly add: (piece: string) => void;
  /** 64 lower-case hexadecimal digits. */
  readonly hex: () => string;
}

export function textHash(): TextHash {
  const hash = sha256.create();
  return {
    add: (piece) => void hash.update(utf8ToBytes(piece)),
    hex: () => bytesToHex(hash.digest()),
  };
}
