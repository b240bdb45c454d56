import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "./check.js";

/** Licences that a government system may take in without asking: permissive, with no duty but the notice. */
const ALLOWED = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

/** What the package may bring along; another one is a decision, not an accident. */
const DEPENDENCIES = ["@noble/hashes", "jsonc-parser", "zod"];

/** What is used here of a CycloneDX document. */
interface Sbom {
  readonly bomFormat: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
}

interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly { readonly license?: { readonly id?: string }; readonly expression?: string }[];
}

/**
 * Writes the SBOM (CycloneDX) of the package as it is installed, and the list of licences, into a folder.
 *
 * @param unpacked - The unpacked package, in which its runtime dependencies and nothing else are installed.
 */
export function licencesAreAllowed(unpacked: string, out: string): Omit<Check, "name"> {
  const text = execFileSync("npm", ["sbom", "--sbom-format", "cyclonedx", "--omit", "dev"], {
    cwd: unpacked,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const { bomFormat, metadata, components }: Sbom = JSON.parse(text);
  const all = [metadata.component, ...components];
  const lines = all.map((one) => `${one.name} ${one.version}: ${licenceOf(one)}`);
  writeFileSync(join(out, "sbom.cdx.json"), text);
  writeFileSync(join(out, "licences.txt"), `${lines.join("\n")}\n`);
  const names = components.map(({ name }) => name);
  return {
    says: lines.join(", "),
    faults: [
      ...(bomFormat === "CycloneDX" ? [] : [`the SBOM's format is ${bomFormat}`]),
      ...all
        .filter((one) => !ALLOWED.includes(licenceOf(one)))
        .map((one) => `${one.name}: ${licenceOf(one)} is not on the list of allowed licences`),
      ...names.filter((name) => !DEPENDENCIES.includes(name)).map((name) => `${name} is no reviewed dependency`),
      ...DEPENDENCIES.filter((name) => !names.includes(name)).map((name) => `${name} is not in the SBOM`),
    ],
  };
}

function licenceOf({ licenses }: Component): string {
  const [first] = licenses ?? [];
  return first?.license?.id ?? first?.expression ?? "no licence stated";
}
