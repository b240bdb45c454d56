/**
 * What a document of a Vietnamese office has besides its tables, by Decree 30/2020/NĐ-CP, Annex I. Where number or date are left
 * out, their places stay empty for the registry.
 */
export interface OfficialForm {
  /** The agency directly above, such as `UBND tỉnh Sơn La`. */
  readonly parent?: string;
  /** The agency that issues the document. */
  readonly agency: string;
  /** Number and symbol, such as `15/QĐ-UBND`. */
  readonly number?: string;
  /** Where it is issued. */
  readonly place: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  /** The kind of document, such as `Quyết định`. */
  readonly kind: string;
  /** What it is about, in one line. */
  readonly about: string;
  /** Its paragraphs, the grounds first. */
  readonly text: readonly string[];
  /** The Roman number of the annex, where there are several. */
  readonly annex?: string;
  /** Nơi nhận, the last of them the archive, such as `Lưu: VT, CCHC.` */
  readonly recipients: readonly string[];
  readonly signer: Signer;
}

export interface Signer {
  /** On whose behalf, such as `TM. Ủy ban nhân dân`. */
  readonly authority?: string;
  readonly title: string;
  readonly name?: string;
}
