import type { Run } from "../../../src/cli/command.js";

/** A command line without options. */
export const plainRun: Run = {
  language: "vi",
  json: false,
  partial: false,
  strict: false,
  format: "html",
  force: false,
  threshold: "5",
  progress: () => {},
};
