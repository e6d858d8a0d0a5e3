import type { Reporting } from '../../../billing/bill.ts';
import { formatAmount } from '../../../billing/format-amount.ts';
import type { Cents } from '../../../billing/money.ts';
import { href } from '../../../links.ts';
import { choices, payments } from '../words.ts';
import type { Judged } from './judge-form.ts';
import { percentOf } from './parts.ts';

interface Bar {
  readonly label: string;
  readonly amount: Cents | undefined;
  readonly isChosen: boolean;
}

/** The same bill by other means of payment, and with all Endkunden reported. */
export function Compare({ judged: { request, estimate } }: { judged: Judged }) {
  const { byPayment, reporting } = estimate;
  const byMeans = choices(payments).map((means) => ({
    label: payments[means],
    amount: byPayment[means],
    isChosen: means === request.payment,
  }));
  const byReport: Bar[] = [
    { label: 'Alle gemeldet', amount: reporting.allReported, isChosen: false },
    { label: 'Nicht gemeldet', amount: reporting.withUnreported, isChosen: true },
  ];
  const isReportShown = request.unreported.count !== 0;
  const all = isReportShown ? [...byMeans, ...byReport] : byMeans;
  const highest = all.reduce((most, { amount = 0n }) => (amount > most ? amount : most), 0n);
  const words = isReportShown ? reportWords(reporting) : undefined;
  return (
    <>
      {highest > 0n && <Bars caption="Zu zahlen je Zahlungsart" bars={byMeans} highest={highest} />}
      {highest > 0n && isReportShown && (
        <Bars caption="Endkunden gemeldet oder nicht" bars={byReport} highest={highest} />
      )}
      {words !== undefined && (
        <p class="saved">
          {words}{' '}
          <a class="no-print" href={href('/werkzeuge/endkunden-melden/')}>
            Endkunden melden
          </a>
        </p>
      )}
    </>
  );
}

/** What reporting saves; as long as that isn't known, what the research alone costs. */
function reportWords({ saved, research }: Reporting): string | undefined {
  if (saved !== undefined)
    return `Mit Meldung zahlen Sie nach diesen Annahmen ${formatAmount(saved)} weniger.`;
  if (research === undefined) return undefined;
  return `Die Recherche kostet nach diesen Annahmen ${formatAmount(research)} netto.`;
}

interface BarsProps {
  caption: string;
  bars: readonly Bar[];
  highest: Cents;
}

/** A table of amounts, each drawn as well. */
function Bars({ caption, bars, highest }: BarsProps) {
  return (
    <table class="bars">
      <caption>{caption}</caption>
      <tbody>
        {bars.map(({ label, amount, isChosen }) => (
          <tr key={label} class={isChosen ? 'chosen' : undefined}>
            <th scope="row">
              {label}
              {isChosen && <span class="sr-only"> (Ihre Angaben)</span>}
            </th>
            <td class="drawn" aria-hidden="true">
              <svg width="100%" height="22">
                {amount === undefined ? (
                  <rect class="unknown" x="1" y="1" width="40" height="20" />
                ) : (
                  <rect class="bar" y="1" width={`${percentOf(amount, highest)}%`} height="20" />
                )}
              </svg>
            </td>
            <td>{amount === undefined ? 'unbekannt' : formatAmount(amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
