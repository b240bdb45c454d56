/**
 * Ready editions, each the table of its annex: the Sơn La frames of Decision 880 with illustrative criteria, frames of national
 * indices with real maxima and points only, and fragments of real annexes.
 *
 * @packageDocumentation
 */
export { caMau2013Fragment } from "./caMau2013Fragment.js";
export { digitalProvinces2022 } from "./digitalProvinces2022.js";
export { haiPhongCommunes2022Fragment } from "./haiPhongCommunes2022Fragment.js";
export { nationalBands } from "./nationalBands.js";
export { nationalProvinces2022 } from "./nationalProvinces2022.js";
export { nationalProvinces2024 } from "./nationalProvinces2024.js";
export { phuTho2025Fragment } from "./phuTho2025Fragment.js";
export { service766 } from "./service766.js";
export { sonLa880Departments } from "./sonLa880Departments.js";
export { sonLa880Districts } from "./sonLa880Districts.js";
export { sonLaCommunes } from "./sonLaCommunes.js";
export { sonLaCommunesChanges } from "./sonLaCommunesChanges.js";
export { sonLaWards } from "./sonLaWards.js";
export { sonLaWardsChanges } from "./sonLaWardsChanges.js";
export { tienGiang2022Fragment } from "./tienGiang2022Fragment.js";
