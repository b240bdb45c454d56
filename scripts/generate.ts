/**
 * Writes the files that follow from others: the JSON Schemas, the vectors, the specification, the OpenAPI
 * document of an example, the register of laws, the map of Decision 880.
 *
 *   npm run generate                       all of them
 *   npm run generate -- schemas laws       some of them: schemas, vectors, spec, openapi, laws, decision
 *   npm run generate -- --check            writes nothing; exit 1 if a file is not what it would be
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { everythingCiting } from "./decision/citing.js";
import { decisionFile, decisionPage } from "./decision.js";
import { registeredLaws, registerFile, registerPage } from "./laws.js";
import { root } from "./pack.js";
import { carriedDefinitions, schemaFiles } from "./schemas/assemble.js";
import { registerFile as sentencesFile } from "./schemas/registerFile.js";
import { specification } from "./spec/page.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: "boolean", default: false } },
});

/** What makes files, in an order in which none comes before what it reads. */
const makers: Readonly<Record<string, () => readonly string[]>> = {
  schemas: () => {
    const folder = join(root, "schema");
    const files = new Map(
      [...schemaFiles(), ["register", sentencesFile()] as const].map(([name, schema]) => [
        `${name}.json`,
        JSON.stringify(schema, null, 2),
      ]),
    );
    const gone = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
      (name) => name.endsWith(".json") && !files.has(name),
    );
    if (!values.check) for (const name of gone) rmSync(join(folder, name));
    return [
      ...gone.map((name) => join(folder, name)),
      ...[...files].flatMap(([name, text]) => written(join(folder, name), `${text}\n`)),
      ...written(join(root, "src/standard/definitions.ts"), carriedDefinitions()),
    ];
  },
  // The independent program that computes them is no part of this folder: it stands among the tests, as their writer does.
  vectors: () => byTest("vectors/write.ts", "test/vectors"),
  spec: () =>
    (["vi", "en"] as const).flatMap((language) =>
      written(join(root, `docs/spec/spec.${language}.md`), specification(language)),
    ),
  openapi: () => byTest("schema/writeOpenapi.ts", "examples/embed/http-service/openapi.json"),
  laws: () => written(registerFile, registerPage(registeredLaws())),
  decision: () => written(decisionFile, decisionPage(everythingCiting())),
};

/** Runs what writes or checks files by itself; what it makes, if it is not as it should be. */
function byTest(program: string, made: string): readonly string[] {
  const args = ["tsx", join(root, "test", program), ...(values.check ? ["--check"] : [])];
  try {
    execFileSync("npx", args, { cwd: root, stdio: "inherit" });
    return [];
  } catch (error) {
    if (!values.check) throw error;
    return [join(root, made)];
  }
}

/** Writes a file that differs, unless it is only to be checked; its path, if it differed. */
function written(path: string, text: string): readonly string[] {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return [];
  if (!values.check) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return [path];
}

const unknown = positionals.filter((name) => !(name in makers));
if (unknown.length > 0)
  throw new Error(`nothing makes ${unknown.join(", ")}; there are ${Object.keys(makers).join(", ")}`);
for (const [name, make] of Object.entries(makers)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const changed = make().map((path) => path.slice(root.length));
  process.stdout.write(`${name}: ${changed.length === 0 ? "as it is" : changed.join(", ")}\n`);
  if (values.check && changed.length > 0) process.exitCode = 1;
}
