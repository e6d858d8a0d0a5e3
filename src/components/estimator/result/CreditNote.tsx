import { formatAmount } from '../../../billing/format-amount.ts';
import { MessageBox } from '../../tool/MessageBox.tsx';
import type { Judged } from './judge-form.ts';

interface Props {
  judged: Judged;
  /** where Guthaben is topped up, if the settings have the address */
  topUp: string | undefined;
}

/** Whether the Guthaben suffices, where it pays the bill. */
export function CreditNote({ judged: { request, estimate }, topUp }: Props) {
  const { credit } = estimate;
  if (request.payment !== 'credit' || credit.kind === 'unknown') return null;
  const amount = formatAmount(credit.amount);
  if (credit.kind === 'remains') {
    const message = {
      tone: 'good',
      title: 'Ihr Guthaben reicht',
      text: `Danach bleiben voraussichtlich ${amount}.`,
    } as const;
    return <MessageBox message={message} />;
  }
  const message =
    credit.kind === 'top-up'
      ? ({
          tone: 'hint',
          title: `Im Guthaben fehlen ${amount}`,
          text: 'Laden Sie mindestens so viel auf, bevor abgerechnet wird. Den Stand sehen Sie im Kundenkonto ganz oben unter „Benachrichtigen“.',
        } as const)
      : ({
          tone: 'hint',
          title: `Das Guthaben reicht nicht: mindestens ${amount} aufladen`,
          text: 'Es fehlen noch Angaben, es kann also mehr werden. Den Stand sehen Sie im Kundenkonto ganz oben unter „Benachrichtigen“.',
        } as const);
  return (
    <MessageBox message={message}>
      {topUp !== undefined && (
        <p>
          <a href={topUp}>Guthaben aufladen</a>
        </p>
      )}
    </MessageBox>
  );
}
