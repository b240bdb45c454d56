import { spawnSync } from "node:child_process";

/** A program that is run where no other is named, and the level that it must reach. */
export interface Port {
  readonly command: string;
  readonly level: number;
  /** The tool that it needs and that is not here. */
  readonly missing: string | null;
}

const java = "examples/ports/java";

/** The library, and the small ports of `examples/ports`. */
export function ports(): readonly Port[] {
  return [
    { command: "npx --no-install tsx test/conformance/library.ts", level: 4, missing: null },
    { command: "python3 examples/ports/python/port.py", level: 3, missing: isThere("python3") ? null : "python3" },
    {
      command: `javac -d ${java}/out ${java}/*.java && java -cp ${java}/out Port`,
      level: 3,
      missing: isThere("javac") ? null : "javac",
    },
  ];
}

function isThere(tool: string): boolean {
  return spawnSync(tool, ["--version"]).status === 0;
}
