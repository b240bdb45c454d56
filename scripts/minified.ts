import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What a page loads for this code: one minified file, packages taken from a folder that has them installed. */
export async function minified(code: string, folder: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "error",
    // Whoever wants workbooks or Word files installs their libraries, and pays for those alone.
    external: ["docx", "hucre/*", "mammoth"],
    // The library is what the folder has installed, whatever the type checker takes for it.
    tsconfigRaw: {},
  });
  return outputFiles[0]?.text ?? "";
}

/** Bytes of a text as it is sent. */
export function gzipped(text: string): number {
  return gzipSync(text).length;
}
