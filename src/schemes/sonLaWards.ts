import { freeze } from "../document/freeze.js";
import { withChanges } from "../editions/withChange.js";
import type { Scheme } from "../scheme/scheme.js";
import { sonLaCommunes } from "./sonLaCommunes.js";
import { sonLaWardsChanges } from "./sonLaWards/changes.js";

/**
 * An **illustrative** variant of `sonLaCommunes` for wards and special zones (phường, đặc khu), which may form a block of
 * their own since 1 July 2025: `sonLaWardsChanges` made to it. Urban order is added, online services are asked more of.
 *
 * @clause 880/QĐ-UBND, Phần III, mục 4, as for `sonLaCommunes`; no text sets these criteria.
 */
export const sonLaWards: Scheme = /* @__PURE__ */ freeze(/* @__PURE__ */ withChanges(sonLaCommunes, sonLaWardsChanges));
