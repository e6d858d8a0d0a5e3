import { expect, test } from 'vitest';
import { providerLabels } from '../../../checks/labels.ts';
import { htmlPage, problems, tinySite } from './tiny-site.ts';

const all = `<p>„Preisverwaltung -&gt; Preise ändern“, „Zusatzpakete“,
  „<span>i</span> Zusätzliche Informationen“, „Benachrichtigen“, „Reseller“,
  „Benutzer-ID (Username)“ und „Hands-on-Remote-Preisliste“.</p>`;

test('labels as the provider writes them are fine, whatever the prose around them', async () => {
  const prose =
    '<p>Öffnen Sie die Preisverwaltung. Die Preise ändern Sie selbst. Eine Benachrichtigung kommt; zusätzliche Informationen, Ihre Benutzer-ID, Hands-on-Remote.</p>';
  const site = tinySite({ 'index.html': htmlPage(all), 'a/index.html': htmlPage(prose) });
  expect(await problems(providerLabels, site)).toEqual([]);
});

test('a label that stands nowhere is a fault', async () => {
  const site = tinySite({ 'index.html': htmlPage(all.replace('Zusatzpakete', 'Pakete')) });
  expect(await problems(providerLabels, site)).toEqual([
    'dist/: „Zusatzpakete“ steht auf keiner Seite',
  ]);
});

test.each([
  'Preisverwaltung → Preise ändern',
  'Preisverwaltung -> Preise bearbeiten',
  'Preisverwaltung > Preise ändern',
  'Zusatz-Pakete',
  'Zusatzpackete',
  '„Zusätzliche Informationen“',
  '„i zusätzliche Informationen“',
  '„Benachrichtigungen“',
  '„reseller“',
  'Benutzer-ID (Benutzername)',
  'Benutzer ID (Username)',
  'Hands-On-Remote-Preisliste',
  'Hands on Remote Preisliste',
])('„%s“ changes a label', async (text) => {
  const site = tinySite({
    'index.html': htmlPage(all),
    'a/index.html': htmlPage(`<p>${text}</p>`),
  });
  expect(await problems(providerLabels, site)).toEqual([
    expect.stringContaining('a/index.html: verändert eine Beschriftung'),
  ]);
});
