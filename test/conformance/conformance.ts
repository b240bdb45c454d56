/**
 * Runs every published vector against any program by standard input and output, and reports by level, as `docs/spec` describes.
 *
 *   npm run proof -- conformance                                 the library, and the ports of examples/ports that can run here
 *   npm run proof -- conformance --command "java -cp out Port"   any program; it is started in the folder of this project
 *   npm run proof -- conformance --command "…" --level 3         exit 1 unless it conforms to that level (4 unless said)
 *   npm run proof -- conformance --report out/report.json        writes the reports
 *   npm run proof -- conformance --files accepted/steps --most 50   only some files; at most so many failures shown
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../../scripts/pack.js";
import { ports } from "./ports.js";
import { printed, type Report } from "./report.js";
import { questions } from "./requests.js";
import { run } from "./run.js";

const { values } = parseArgs({
  options: {
    command: { type: "string" },
    level: { type: "string", default: "4" },
    report: { type: "string" },
    files: { type: "string", default: "" },
    most: { type: "string", default: "10" },
  },
});

const asked = questions(values.files);
const programs =
  values.command === undefined ? ports() : [{ command: values.command, level: Number(values.level), missing: null }];
const reports: Report[] = [];
for (const { command, level, missing } of programs) {
  if (missing !== null) {
    process.stdout.write(`${command}: not run, no ${missing} here\n\n`);
    continue;
  }
  const report = await run(command, asked, root);
  reports.push(report);
  process.stdout.write(`${printed(report, level, Number(values.most))}\n`);
  const isShort =
    values.files === ""
      ? report.conforms < level
      : report.failures.some(({ of }) => typeof of === "number" && of <= level);
  if (isShort) process.exitCode = 1;
}
if (values.report !== undefined) {
  mkdirSync(dirname(values.report), { recursive: true });
  writeFileSync(values.report, `${JSON.stringify(values.command === undefined ? reports : reports[0], null, 2)}\n`);
}
