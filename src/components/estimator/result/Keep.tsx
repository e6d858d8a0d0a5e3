import { useState } from 'preact/hooks';
import { shareAddress } from '../state/address.ts';
import { decodeForm } from '../state/decode-form.ts';
import { deleteStored, readStored, store } from '../state/store.ts';

type Outcome = 'kept' | 'deleted' | 'blocked';

const said = {
  kept: 'Gemerkt, nur auf diesem Gerät. Was Sie danach ändern, merken Sie mit einem neuen Klick.',
  deleted: 'Gelöscht. Auf diesem Gerät ist nichts mehr gemerkt.',
  blocked:
    'Das lässt Ihr Browser nicht zu, vielleicht wegen einer Einstellung oder eines privaten Fensters.',
} satisfies Record<Outcome, string>;

/** Takes a form along: as an address, or on this device. Both only on a press, nothing is sent. */
export function Keep({ code }: { code: string }) {
  const [page] = useState(() => location.href);
  const [isKept, setKept] = useState(() => readStored() !== null);
  const [outcome, setOutcome] = useState<Outcome>();
  const isShareable = decodeForm(code) !== undefined;

  function keep() {
    const done = store(code);
    setOutcome(done ? 'kept' : 'blocked');
    setKept(done || isKept);
  }
  function forget() {
    const done = deleteStored();
    setOutcome(done ? 'deleted' : 'blocked');
    setKept(!done);
  }

  return (
    <fieldset class="keep no-print">
      <legend>Angaben behalten</legend>
      <div class="more">
        {isShareable && (
          <button type="button" class="btn plain small" data-copy={shareAddress(page, code)}>
            Angaben teilen
          </button>
        )}
        <button type="button" class="btn plain small" onClick={keep}>
          Angaben auf diesem Gerät merken
        </button>
        {isKept && (
          <button type="button" class="btn plain small" onClick={forget}>
            Löschen
          </button>
        )}
      </div>
      <p class="field-hint">
        „Angaben teilen“ kopiert eine Adresse, in der Ihre Angaben stehen; sie füllt das Formular
        aus. Gesendet wird nichts.
        {!isShareable && ' Ihre Angaben sind dafür zu lang.'}
      </p>
      <p class="field-hint" role="status">
        {outcome && said[outcome]}
        {outcome === 'blocked' && isShareable && ' „Angaben teilen“ geht trotzdem.'}
      </p>
    </fieldset>
  );
}
