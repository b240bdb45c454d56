import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { evaluate, parseScheme } from "par-index";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gzipped, minified } from "../../scripts/minified.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "par-index-package-"));
const scratch = join(folder, "scratch");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const example = join(root, "examples/09-tay-ninh-2023");
const entries = Object.keys(manifest.exports).flatMap((path) => /^\.\/(\w+)$/.exec(path)?.[1] ?? []);
const readJson = (name: string) => JSON.parse(readFileSync(join(example, name), "utf8"));
let tarball = "";
let contents: readonly string[] = [];

function run(command: string, args: readonly string[], cwd = scratch): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: exit ${status}\n${stdout}\n${stderr}`);
  return stdout;
}

beforeAll(() => {
  // Packing builds first (prepack).
  const [packed] = JSON.parse(
    run("npm", ["pack", "--json", "--pack-destination", folder], root).replace(/^[\s\S]*?(?=^\[)/m, ""),
  );
  tarball = join(folder, packed.filename);
  contents = packed.files.map(({ path }: { path: string }) => path);
  mkdirSync(scratch);
  writeFileSync(join(scratch, "package.json"), JSON.stringify({ name: "scratch", private: true }));
  run("npm", ["install", "--no-audit", "--no-fund", tarball]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = `
const scheme = lib.parseScheme(JSON.parse(fs.readFileSync(${JSON.stringify(join(example, "scheme.json"))}, "utf8")));
const cases = JSON.parse(fs.readFileSync(${JSON.stringify(join(example, "cases.json"))}, "utf8"));
process.stdout.write(JSON.stringify(lib.evaluate(scheme, cases)));
`;

describe("the packed package", () => {
  const inProcess = JSON.stringify(evaluate(parseScheme(readJson("scheme.json")), readJson("cases.json")));

  it("holds the build, its papers and nothing else", () => {
    const strays = contents.filter(
      (path) =>
        !/^((dist|src|schema|docs|examples|test\/vectors)\/|package\.json$|LICENSE$|(README|CHANGELOG|CONTRIBUTING|SECURITY)\.md$)/.test(
          path,
        ),
    );
    expect(strays).toEqual([]);
    const paths = contents.filter((path) => /\.(js|cjs|ts|cts)$/.test(path));
    expect(paths.filter((path) => readFileSync(join(root, path), "utf8").includes(root))).toEqual([]);
  });

  it("gives the same bytes to import and to require", () => {
    writeFileSync(join(scratch, "esm.mjs"), `import fs from "node:fs";\nimport * as lib from "par-index";\n${program}`);
    writeFileSync(
      join(scratch, "cjs.cjs"),
      `const fs = require("node:fs");\nconst lib = require("par-index");\n${program}`,
    );
    expect(run("node", ["esm.mjs"])).toBe(inProcess);
    expect(run("node", ["cjs.cjs"])).toBe(inProcess);
  });

  it("gives every entry the same names by import and by require, and one memory of what was read", () => {
    const each = entries.map((name) => `par-index/${name}`);
    const list = `JSON.stringify(all.map((one) => Object.keys(one).filter((name) => name !== "default" && name !== "module.exports").sort()))`;
    writeFileSync(
      join(scratch, "names.mjs"),
      `const all = await Promise.all(${JSON.stringify(each)}.map((one) => import(one)));\nconsole.log(${list});`,
    );
    writeFileSync(
      join(scratch, "names.cjs"),
      `const all = ${JSON.stringify(each)}.map((one) => require(one));\nconsole.log(${list});`,
    );
    const names = run("node", ["names.mjs"]);
    expect(JSON.parse(names).every((list: readonly string[]) => list.length > 0)).toBe(true);
    expect(run("node", ["names.cjs"])).toBe(names);
    const isOne = `try { years.parseSuccession([1]) } catch (error) { console.log(core.isScoringError(error) && error instanceof core.ScoringError); }`;
    writeFileSync(
      join(scratch, "one.cjs"),
      `const core = require("par-index");\nconst years = require("par-index/years");\n${isOne}`,
    );
    expect(run("node", ["one.cjs"])).toBe("true\n");
  });

  it("starts in a program for Node that is one file, imported or required", async () => {
    const print = `console.log(lib.safeParseJson("[1,]").ok);`;
    const takes = [`import * as lib from "par-index";`, `const lib = require("par-index");`];
    for (const [at, take] of takes.entries()) {
      const outfile = join(scratch, `bundled${at}.cjs`);
      const stdin = { contents: `${take}\n${print}`, resolveDir: scratch };
      await build({ stdin, outfile, bundle: true, platform: "node", logLevel: "error", tsconfigRaw: {} });
      expect(run("node", [outfile])).toBe("false\n");
    }
  });

  it("has files of Node that import nothing but one another, so that a browser can take them as they are", () => {
    const files = contents.filter((path) => /^dist\/node\/(?!cli).*\.js$/.test(path));
    expect(files).toContain(manifest.unpkg.slice(2));
    const imported = files.flatMap((path) =>
      [...readFileSync(join(root, path), "utf8").matchAll(/^(?:import|export)\b[^"';]*"([^"]+)";$/gm)].map(
        ([, from]) => from,
      ),
    );
    expect(imported.length).toBeGreaterThan(files.length);
    expect(imported.filter((from) => !from?.startsWith("./"))).toEqual([]);
  });

  it("takes lines in threads, imported or required, and leaves none", () => {
    const print = `
const text = JSON.parse(fs.readFileSync(${JSON.stringify(join(example, "cases.json"))}, "utf8"));
const scheme = JSON.parse(fs.readFileSync(${JSON.stringify(join(example, "scheme.json"))}, "utf8"));
const bytes = new TextEncoder().encode(text.map((one) => JSON.stringify(one) + "\\n").join("") + " ".repeat(3_000_000) + "\\nx");
const rank = async (options) => JSON.stringify(await lib.rankLines(scheme, [bytes], options));
const end = async () => {
  const alone = await rank({});
  for (const workers of [1, 3]) console.log((await rank({ workers })) === alone);
};
end();`;
    writeFileSync(
      join(scratch, "threads.mjs"),
      `import fs from "node:fs";\nimport * as lib from "par-index/bulk";\n${print}`,
    );
    writeFileSync(
      join(scratch, "threads.cjs"),
      `const fs = require("node:fs");\nconst lib = require("par-index/bulk");\n${print}`,
    );
    expect(run("node", ["threads.mjs"])).toBe("true\ntrue\n");
    expect(run("node", ["threads.cjs"])).toBe("true\ntrue\n");
    const esm = join(scratch, "node_modules/par-index/dist/esm/bulk/index.js");
    writeFileSync(
      join(scratch, "files.mjs"),
      `import fs from "node:fs";\nimport * as lib from ${JSON.stringify(esm)};\n${print}`,
    );
    expect(run("node", ["files.mjs"])).toBe("true\ntrue\n");
  });

  it("hands out its JSON Schemas by path", () => {
    writeFileSync(join(scratch, "schema.cjs"), `console.log(require("par-index/schema/scheme.json").$id)`);
    expect(run("node", ["schema.cjs"])).toBe("https://cdn.jsdelivr.net/npm/par-index@1/schema/scheme.json\n");
  });

  it("gives the same bytes from a shell", () => {
    const files = [join(example, "scheme.json"), join(example, "cases.json")];
    expect(run("npx", ["par-index", "evaluate", ...files, "--json"])).toBe(`${inProcess}\n`);
    expect(run("npx", ["par-index", "check", join(example, "scheme.json")])).toContain("SHA-256");
  });

  it("type-checks from every entry under NodeNext (both module kinds), bundler and node10 resolution", () => {
    const code = `import { evaluate, parseScheme, type Evaluation } from "par-index";
export const evaluation: Evaluation = evaluate(parseScheme({}), []);
// @ts-expect-error TS2345: not a scheme.
evaluate("x", []);
${entries.map((name, at) => `export * as entry${at} from "par-index/${name}";`).join("\n")}
`;
    symlinkSync(join(root, "node_modules/typescript"), join(scratch, "node_modules/typescript"));
    for (const name of ["consumer.mts", "consumer.cts", "consumer.ts"]) writeFileSync(join(scratch, name), code);
    const check = (options: object, ...files: readonly string[]): string => {
      const compilerOptions = {
        noEmit: true,
        strict: true,
        exactOptionalPropertyTypes: true,
        target: "es2022",
        types: [],
        ...options,
      };
      writeFileSync(join(scratch, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
      return run("node", ["node_modules/typescript/lib/tsc.js"]);
    };
    expect(check({ module: "nodenext" }, "consumer.mts", "consumer.cts")).toBe("");
    expect(check({ module: "esnext", moduleResolution: "bundler" }, "consumer.ts")).toBe("");
    expect(check({ module: "commonjs", moduleResolution: "node10", skipLibCheck: true }, "consumer.ts")).toBe("");
  });

  it("is clean for publint and for are-the-types-wrong", () => {
    cpSync(tarball, join(folder, "par-index.tgz"));
    expect(run("npx", ["publint", "--strict", join(folder, "par-index.tgz")], root)).toContain("All good");
    expect(run("npx", ["attw", join(folder, "par-index.tgz"), "--no-color"], root)).toContain("No problems found");
  });

  it("lets a bundler leave out what is not used", async () => {
    const bundle = (code: string): Promise<string> => minified(code, scratch);
    const alone = await bundle(`export { isScoringError } from "par-index";`);
    const classify = await bundle(`export { classify } from "par-index";`);
    const print = await bundle(`export { printDecimal, printPath, inLanguage, leaves, walk } from "par-index";`);
    const whole = await bundle(`export * from "par-index";`);
    const ranking = await bundle(`export { compile, rankLines, takeLines } from "par-index/bulk";`);
    const figures = await bundle(`export { compile } from "par-index/bulk";`);
    expect(alone).not.toContain("ZodMini");
    expect(gzipped(alone)).toBeLessThan(1_536);
    // Decimals are 1,800 of it, what tells a wrong argument how to be written 200; what reads documents stays away, and so do the
    // sentences of its issues.
    expect(gzipped(classify)).toBeLessThan(4_864);
    expect(gzipped(print)).toBeLessThan(4_608);
    for (const one of [classify, print]) {
      expect(one).not.toContain("ZodMini");
      expect(one).not.toContain("Đối số");
    }
    // A page has no modules of Node to import.
    for (const one of [whole, ranking]) expect(one).not.toMatch(/["'`]node:|\brequire\(|\bimport\(/);
    // Threads are for those who rank lines.
    expect(ranking).toContain("worker_threads");
    expect(figures).not.toContain("worker_threads");
    process.stdout.write(
      `bytes, minified and gzipped: isScoringError ${gzipped(alone)}, classify ${gzipped(classify)}, printing and walking ${gzipped(print)}, all ${gzipped(whole)}\n`,
    );
  });
});
