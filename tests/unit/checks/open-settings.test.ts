import { expect, test } from 'vitest';
import { openSettings } from '../../../checks/open-settings.ts';
import { provider } from './tiny-site.ts';

test('what is confirmed is settled; the rest is listed with its purpose', () => {
  const { unconfirmed, missing } = openSettings({
    ...provider,
    telefon: { stand: 'annahme', wert: provider.telefon.wert, grund: 'Geraten.' },
  });
  expect(unconfirmed).toEqual([
    {
      name: 'telefon',
      purpose: 'Telefonnummer auf jeder Seite',
      value: '+49 30 / 23 12 50 00, tel:+493023125000',
      reason: 'Geraten.',
    },
  ]);
  expect(missing.map(({ name }) => name)).toContain('impressum');
  expect(missing.map(({ name }) => name)).not.toContain('stammdomainIp');
});
