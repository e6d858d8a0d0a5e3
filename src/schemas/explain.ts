import type { z } from 'astro/zod';

/**
 * What a schema found wrong, one line per finding, for the person who edits the file:
 * `src/content/anbieter.yaml: stammdomainIp.wert: ist keine IPv4-Adresse. Schreiben Sie …`
 */
export function explain(file: string, error: z.ZodError): string {
  return error.issues.map((issue) => `${file}: ${field(issue)}: ${sentence(issue)}`).join('\n');
}

function field(issue: z.core.$ZodIssue): string {
  return issue.path.map(String).join('.') || '(ganze Datei)';
}

function sentence(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    return `kennt ${issue.keys.map((key) => `„${key}“`).join(', ')} nicht. Prüfen Sie die Schreibweise oder entfernen Sie die Zeile.`;
  }
  if (issue.input === undefined && !issue.message.startsWith('fehlt')) {
    return 'fehlt. Tragen Sie den Wert ein.';
  }
  return issue.message;
}
