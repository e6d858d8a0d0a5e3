import type { Form } from '../form.ts';
import type { Origin } from '../notices.ts';
import { decodeForm } from './decode-form.ts';

/** What is said of a form that was there when the page opened, or came with another address. */
const words = {
  taken: {
    shared: 'Die Angaben aus der Adresse sind eingetragen.',
    stored: 'Die auf diesem Gerät gemerkten Angaben sind eingetragen.',
  },
  refused: {
    shared:
      'Die Angaben in dieser Adresse lassen sich nicht lesen. Nichts davon ist eingetragen. Lassen Sie sich die Adresse noch einmal geben.',
    stored:
      'Die auf diesem Gerät gemerkten Angaben lassen sich nicht lesen. Nichts davon ist eingetragen. Unter „Angaben behalten“ können Sie sie löschen.',
  },
} as const satisfies Record<string, Record<Origin, string>>;

/** The form in a code, and what to say of it; no form where the code can't be read. */
export function openCode(code: string, from: Origin): { form: Form | undefined; text: string } {
  const form = decodeForm(code);
  return { form, text: words[form ? 'taken' : 'refused'][from] };
}
