import { describe, expect, test } from 'vitest';
import { estimate } from '../../../src/billing/estimate.ts';
import { type Example, nothing } from './examples/example.ts';
import { meansOfPayment } from './examples/means-of-payment.ts';
import { missingAmounts } from './examples/missing-amounts.ts';
import { paypalFees } from './examples/paypal-fees.ts';
import { pieces } from './examples/pieces.ts';
import { unreportedEndkunden } from './examples/unreported-endkunden.ts';
import { vatRates } from './examples/vat-rates.ts';

const tables: Readonly<Record<string, readonly Example[]>> = {
  'pieces at a price': pieces,
  'VAT rates': vatRates,
  'PayPal fees': paypalFees,
  'unreported Endkunden': unreportedEndkunden,
  'means of payment': meansOfPayment,
  'missing amounts': missingAmounts,
};

test('the tables hold at least 45 different examples', () => {
  const all = new Set(Object.values(tables).flatMap((table) => table.map(([by]) => by)));
  expect(all.size).toBeGreaterThanOrEqual(45);
});

for (const [name, table] of Object.entries(tables)) {
  describe(`an estimate of ${name} is what comes out by hand`, () => {
    test.each(table)('%s', (_, request, expected) => {
      const told = estimate({ ...nothing, ...request });
      expect({ ...told, ...expected }).toStrictEqual(told);
    });
  });
}
