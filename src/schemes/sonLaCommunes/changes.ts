import type { Change } from "../../editions/change.js";
import { leadershipChanges } from "./changes/1-leadership.js";
import { legislationChanges } from "./changes/2-legislation.js";
import { proceduresChanges } from "./changes/3-procedures.js";
import { organisationChanges } from "./changes/4-organisation.js";
import { civilServiceChanges } from "./changes/5-civil-service.js";
import { publicFinanceChanges } from "./changes/6-public-finance.js";
import { digitalGovernmentChanges } from "./changes/7-digital-government.js";
import { impactChanges } from "./changes/8-impact.js";
import { editionChanges } from "./changes/edition.js";

/**
 * How `sonLa880Districts` becomes `sonLaCommunes`, change by change, each with its reason in Vietnamese: fewer criteria,
 * no law-making, 65 points appraised and 35 surveyed, citizens as the main respondents. **Illustrative**: no text orders
 * these changes, and every clause says so.
 *
 * @clause 880/QĐ-UBND, Phần III, mục 4: districts determine and rank the index of their communes. Since 1 July 2025 the
 *   province scores communes itself, by Decision 2211/QĐ-UBND (31/08/2025), whose criteria were not at hand.
 */
export const sonLaCommunesChanges: readonly Change[] = [
  ...editionChanges,
  ...leadershipChanges,
  ...legislationChanges,
  ...proceduresChanges,
  ...organisationChanges,
  ...civilServiceChanges,
  ...publicFinanceChanges,
  ...digitalGovernmentChanges,
  ...impactChanges,
];
