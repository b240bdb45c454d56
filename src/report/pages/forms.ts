/** How many forms (phiếu) went out and came back, about one unit and from one group of respondents. */
export interface FormCount {
  readonly unit: string;
  /** The respondent group, by id. */
  readonly group: string;
  /** The number of people who could be asked. */
  readonly population: number;
  /** Số phiếu phát ra. */
  readonly issued: number;
  /** Số phiếu thu về. */
  readonly returned: number;
  /** Số phiếu hợp lệ. */
  readonly valid: number;
}
