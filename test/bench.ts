/**
 * How fast, how much memory, how it grows.
 *
 *   npm run bench -- [NAME] [its options]
 */
import { runProgram } from "./programs.js";

runProgram({
  compare: { file: "bench/programs/compare.ts", shows: "the library beside what it is held against, as ratios" },
  sizes: {
    file: "bench/programs/sizes.ts",
    shows: "leaves, adjustments, units and issues at 1×, 10× and 100×, and hostile documents of 5 MB",
  },
  stream: { file: "bench/programs/stream.ts", shows: "the memory that evaluateLines takes" },
  ties: {
    file: "bench/programs/ties.ts",
    shows: "a year of 3,400 communes of which none has submitted, beside the same year untied",
  },
  typing: { file: "bench/programs/typing.ts", shows: "what a scheme written in TypeScript costs the compiler" },
});
