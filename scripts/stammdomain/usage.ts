/** The call, in one line. */
export const usage =
  'npm run --silent stammdomain -- [--json] [--json-input] [--dns URL] [--expect IP] [NAME …]';

/** What `--help` prints. */
export const help = `Sagt, ob Namen Stammdomain sein können: ein Name, eine Zeile.

Aufruf: ${usage}

Namen stehen hinter den Angaben. Ohne sie kommen sie von der Standardeingabe, einer je Zeile;
leere Zeilen zählen nicht. Namen, die mit - beginnen, stehen hinter einem zweiten --.

  --json        JSON statt Sätzen: je Name eine Zeile mit dem Urteil (src/domain/verdict.ts) und
                dns: der Beobachtung (src/dns/observation.ts), oder null, wenn niemand gefragt wurde
  --json-input  Standardeingabe ist ein JSON-Feld von Texten; jeder zählt, auch ein leerer
  --dns URL     fragt diesen Resolver (DNS über HTTPS, RFC 8484) nach der IP aller Namen, die nicht
                abgelehnt sind; ohne diese Angabe wird niemand gefragt
  --expect IP   IPv4-Adresse, auf die die Namen zeigen sollen (sonst: aus src/content/anbieter.yaml)
  --help, -h    dieser Text

Die Zeile beginnt mit ja (kann Stammdomain sein), nein (kann nicht) oder offen (erst ansehen oder
fragen). In eckigen Klammern steht die Art des Namens und, wenn gefragt wurde, die Antwort des DNS.

Code am Ende
  0  alle Namen angenommen (ja)
  1  mindestens einer nicht (nein oder offen)
  2  falscher Aufruf, auch: kein einziger Name
Was das DNS antwortet, ändert den Code nicht: Eine andere IP ist kein Hindernis, und ein Resolver,
der nicht antwortet, sagt nichts über den Namen. Wie oft das war, steht am Ende auf der
Fehlerausgabe; je Name steht es in der Zeile, in JSON als dns.outcome.
`;

/** A call that can't be followed; the message is one German line that says what is wrong. */
export class UsageError extends Error {
  override name = 'UsageError';
}
