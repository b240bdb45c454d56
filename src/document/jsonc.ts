/*
 * The parser of JSON that tells where it stands. It is taken from `jsonc-parser` here alone, and the build puts its code in the
 * place of this file: what a bundler for Node takes from that package cannot be started.
 */

export { visit } from "jsonc-parser";
