/** What the page itself says, by `data-text`; English is in the document. A language that lacks one does not compile. */
export interface Texts {
  readonly account: string;
  readonly crumbs: string;
  readonly title: string;
  readonly lead: string;
  /** From the page of one connection to the list. */
  readonly back: string;
  readonly helpTitle: string;
  /** Before the address to write to. */
  readonly help: string;
  /** The page's own column, and its own action. */
  readonly owner: string;
  readonly copyId: string;
  readonly openPage: string;
}
