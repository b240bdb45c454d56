/** A code of one edition beside the code of another that means the same. */
export interface CodePair {
  readonly from: string;
  readonly to: string;
}
