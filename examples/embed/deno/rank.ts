// deno run --allow-read rank.ts cases.json
import { parseJson } from "par-index";
import { rankingOf } from "./rankingOf.ts";

const [file = "cases.json"] = Deno.args;
console.log(rankingOf(parseJson(await Deno.readFile(file)) as readonly unknown[]).join("\n"));
