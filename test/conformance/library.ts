/**
 * The library as a program of the conformance runner: a line of JSON in, a line of JSON out.
 */
import { createInterface } from "node:readline";
import { answerOf } from "./answering.js";

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  process.stdout.write(`${JSON.stringify(answerOf(JSON.parse(line)))}\n`);
}
