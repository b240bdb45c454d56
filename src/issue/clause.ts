/** A place in a legal document, from which a criterion, a rule or an adjustment draws its force. */
export interface Clause {
  /**
   * The document's number, such as `"880/QĐ-UBND"`; `"illustrative"` where there is none, and the place says what the criterion is
   * modelled on: of such a clause only the place is printed.
   */
  readonly document: string;
  /** The day it was signed, `YYYY-MM-DD`. */
  readonly date?: string;
  /** Where in the document, such as `"Phần II, mục II.3.c"`. */
  readonly place?: string;
}
