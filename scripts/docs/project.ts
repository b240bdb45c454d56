import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publisherOf } from "../release/address.js";
import { root } from "./place.js";

/** The version that the site is about. */
export const version: string = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;

/** The page of the repository; package.json alone says where that is. */
export const address: string = publisherOf(root).address;

/** Where a file of the repository is edited by a reader. */
export function editAddress(path: string): string {
  return `${address}${onHost("edit")}/main/${path}`;
}

/** Where a file of the repository is read. */
export function sourceAddress(path: string): string {
  return `${address}${onHost("blob")}/main/${path}`;
}

function onHost(action: "edit" | "blob"): string {
  return new URL(address).host === "gitlab.com" ? `/-/${action}` : `/${action}`;
}
