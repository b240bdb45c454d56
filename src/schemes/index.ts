/**
 * Ready editions, data only: the Sơn La frames of Decision 880 with illustrative criteria, and fragments of real annexes.
 *
 * @packageDocumentation
 */
export { caMau2013Fragment } from "./caMau2013Fragment.js";
export { haiPhongCommunes2022Fragment } from "./haiPhongCommunes2022Fragment.js";
export { nationalBands } from "./nationalBands.js";
export { phuTho2025Fragment } from "./phuTho2025Fragment.js";
export { sonLa880Departments } from "./sonLa880Departments.js";
export { sonLa880Districts } from "./sonLa880Districts.js";
export { sonLaCommunes } from "./sonLaCommunes.js";
export { sonLaCommunesChanges } from "./sonLaCommunesChanges.js";
export { sonLaWards } from "./sonLaWards.js";
export { sonLaWardsChanges } from "./sonLaWardsChanges.js";
export { tienGiang2022Fragment } from "./tienGiang2022Fragment.js";
