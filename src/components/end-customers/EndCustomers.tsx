import { useEffect, useRef, useState } from 'preact/hooks';
import { useOnDemand } from '../tool/load-on-demand.ts';
import { MessageBox } from '../tool/MessageBox.tsx';
import '../tool/tool.css';
import './end-customers.css';
import { fields, notLoaded } from './field-texts.ts';
import { ListField } from './ListField.tsx';
import type { BothLists, EndCustomersProps } from './props.ts';

/**
 * Two lists of Benutzer-IDs and the ticket text that they make. What reads them is loaded when the
 * reader first goes to a field; nothing that stands in them leaves the page.
 */
export function EndCustomers(props: EndCustomersProps) {
  const textField = useRef<HTMLTextAreaElement>(null);
  const reportedField = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState<BothLists<string>>({ text: '', reportedText: '' });
  const [faults, setFaults] = useState<Partial<BothLists<string | undefined>>>({});
  const reading = useOnDemand(() => import('./Reading.tsx'));

  useEffect(() => {
    /** What the reader did before this code arrived, or what the browser kept on the way back. */
    function readFields() {
      const text = textField.current?.value ?? '';
      const reportedText = reportedField.current?.value ?? '';
      const isInUse = document.activeElement instanceof HTMLTextAreaElement;
      setTyped({ text, reportedText });
      if (text !== '' || reportedText !== '' || isInUse) void reading.load();
    }
    readFields();
    // A browser may fill the fields only now, without any other event.
    addEventListener('pageshow', readFields);
    return () => removeEventListener('pageshow', readFields);
  }, []);

  return (
    <div class="tool end-customers">
      <ListField
        {...fields.text}
        id="benutzer-ids"
        rows={6}
        fault={faults.text}
        field={textField}
        onVisit={() => void reading.load()}
        onType={(text) => setTyped({ ...typed, text })}
      />
      <ListField
        {...fields.reportedText}
        id="schon-gemeldet"
        rows={3}
        fault={faults.reportedText}
        field={reportedField}
        onVisit={() => void reading.load()}
        onType={(reportedText) => setTyped({ ...typed, reportedText })}
      />
      {reading.isFailed && (
        <div role="status">
          <MessageBox message={notLoaded} />
        </div>
      )}
      {reading.loaded && <reading.loaded.Reading {...props} typed={typed} onFaults={setFaults} />}
    </div>
  );
}
