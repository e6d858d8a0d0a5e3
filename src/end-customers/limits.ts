/** How many different entries one list may have. */
export const mostEntries = 1000;

/** How many columns a table may have, so that one can be chosen. */
export const mostColumns = 100;

/** How many rows may stand above a table: a title, a date, a customer. */
export const mostAbove = 5;

/** UTF-16 units of one field. */
export const longestText = 200_000;

/** UTF-16 units; a longer entry is asked about. Nothing says how long a Benutzer-ID may be. */
export const longestId = 64;

/** UTF-16 units; a longer entry is not looked into. */
export const longestLook = 254;
