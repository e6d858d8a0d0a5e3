/** A piece of a text; marked pieces are what was searched for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A place on a page that matched, with its anchor. */
export interface Section {
  readonly address: string;
  readonly title: string;
}

/** A page that matched, listed once. */
export interface Hit {
  /** Pagefind's name for it */
  readonly id: string;
  /** with the site's base path, as in a link */
  readonly address: string;
  readonly title: string;
  /** what kind of page it is: Anleitung, FAQ, Werkzeug, Glossar, Seite */
  readonly kind: string;
  /** what it says about the question; undefined until it has been loaded */
  readonly text: readonly Piece[] | undefined;
  readonly sections: readonly Section[];
  /** a word of the question stands in the text only */
  readonly isInText: boolean;
}
