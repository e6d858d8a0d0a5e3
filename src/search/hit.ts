/** A piece of an excerpt; marked pieces are what was searched for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A place on a page that matched, with its anchor. */
export interface Section {
  readonly address: string;
  readonly title: string;
  readonly excerpt: readonly Piece[];
}

/** A page that matched, listed once. */
export interface Hit {
  /** below the site's base path, as in a link */
  readonly address: string;
  readonly title: string;
  /** what kind of page it is: Anleitung, FAQ, Werkzeug, Glossar, Seite */
  readonly kind: string;
  readonly excerpt: readonly Piece[];
  readonly sections: readonly Section[];
}
