import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { entriesIn } from "../../scripts/entries.js";
import { root } from "../../scripts/pack.js";

/** The scenario as programs that print its digest. */
export interface Programs {
  /** Imports the package from `node_modules`. */
  readonly imported: string;
  /** Requires the package from `node_modules`. */
  readonly required: string;
  /** Has the package inside, for a page. */
  readonly bundled: string;
}

/** Writes the programs into a folder that has the package in its `node_modules`. */
export async function writePrograms(home: string, units: number, seed: number): Promise<Programs> {
  const contents = `import { scenario } from ${JSON.stringify(join(root, "test/everywhere/scenario.ts"))};
const line = "digest " + scenario(${units}, ${seed}).digest;
if (typeof document === "undefined") console.log(line); else document.body.textContent = line;`;
  const write = async (name: string, options: BuildOptions): Promise<string> => {
    const outfile = join(home, name);
    const stdin = { contents, resolveDir: home, loader: "ts" as const };
    // The library is the installed one: the path that the type checker takes would lead to its source.
    await build({ stdin, outfile, bundle: true, target: "es2022", logLevel: "error", tsconfigRaw: {}, ...options });
    return outfile;
  };
  // Only the scenario's own files are joined: the package stays where it is installed.
  const external = ["par-index", "par-index/*"];
  return {
    imported: await write("imported.mjs", { format: "esm", platform: "neutral", external }),
    required: await write("required.cjs", { format: "cjs", platform: "neutral", external }),
    bundled: await write("bundled.mjs", {
      format: "esm",
      platform: "browser",
      // The scenario is not in this folder; it is to find the package here all the same.
      alias: entriesIn(join(home, "node_modules/par-index/dist/esm")),
    }),
  };
}
