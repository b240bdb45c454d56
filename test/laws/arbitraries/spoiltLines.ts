import type { Draw } from "./draw.js";

/** What stands in a file where a case should. */
const OTHERS = [
  "",
  " \t",
  "\u00a0\u2003",
  "\uFEFF",
  "không phải JSON",
  "[]",
  '{"entries":[],"period":"2025"}',
  '{"dossier":{}}',
  '{"dossier":{"unit":{"id":"x","name":"S? Y t?","group":"sở"}}}',
  '\uFEFF{"dossier":{}}',
];

/** The bytes of a file with other lines among its own, and some byte of it changed. */
export function spoiltLines(draw: Draw, file: Uint8Array): Uint8Array {
  const lines = new TextDecoder().decode(file).split("\n");
  for (let times = draw.int(0, 4); times > 0; times -= 1) lines.splice(draw.int(0, lines.length), 0, draw.pick(OTHERS));
  for (let times = draw.int(0, 2); times > 0; times -= 1) lines.splice(draw.int(0, lines.length), 0, draw.pick(lines));
  const bytes = new TextEncoder().encode(lines.join(draw.chance(20) ? "\r\n" : "\n"));
  if (draw.chance(30) && bytes.length > 0) bytes[draw.int(0, bytes.length - 1)] = draw.pick([0, 10, 34, 128, 195, 255]);
  return bytes;
}
