import { digest, parseScheme } from "par-index";
import * as schemes from "par-index/schemes";
import { schemeFromTable, tableOf } from "par-index/table";
import { describe, expect, it } from "vitest";

const editions = Object.entries(schemes).flatMap(([name, one]) => ("criteria" in one ? [[name, one] as const] : []));

describe("tableOf(edition)", () => {
  it.each(editions)("%s: the table makes the same scheme", (_name, edition) => {
    const scheme = parseScheme(edition);
    const rows = tableOf(scheme);
    expect(digest(schemeFromTable(rows))).toBe(digest(scheme));
  });
});
