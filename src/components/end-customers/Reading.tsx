import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Column } from '../../end-customers/read-table.ts';
import { type Report, report } from '../../end-customers/report.ts';
import { summarise } from '../../end-customers/summary.ts';
import { MessageBox } from '../tool/MessageBox.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import type { BothLists, EndCustomersProps } from './props.ts';
import { Result } from './Result.tsx';
import { columns, faults, summaries } from './texts.ts';
import { useSettled } from './use-settled.ts';

/** Milliseconds for which typing must rest before the lists are read, and before it is said. */
const rest = { read: 400, say: 1200 } as const;

interface Props extends EndCustomersProps {
  typed: BothLists<string>;
  /** what is wrong with the fields, whenever that changes */
  onFaults: (faults: BothLists<string | undefined>) => void;
}

/** All that is said of the lists; loaded when the reader first goes to a field. */
export function Reading({ typed, onFaults, ...props }: Props) {
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [choice, setChoice] = useState<{ column: Column; firstLine: string }>();
  const settled = useSettled(typed, rest.read);
  const firstLine = settled.text.split('\n', 1).join();
  // Another first line makes another table: a choice for the old one may be a wrong one here.
  const column = choice?.firstLine === firstLine ? choice.column : undefined;
  const found = useMemo(() => report({ ...settled, taken, column }), [settled, taken, column]);
  const said = useSettled(spoken(found), rest.say);
  const table = 'table' in found ? found.table : null;

  useEffect(() => {
    onFaults({ text: faultOf(found, 'text'), reportedText: faultOf(found, 'reportedText') });
  }, [found]);

  function take(text: string, isTaken: boolean) {
    const now = new Set(taken);
    if (isTaken) now.add(text);
    else now.delete(text);
    setTaken(now);
  }

  return (
    <>
      {found.kind === 'which-column' && <MessageBox message={columns.which} />}
      {table && (
        <ColumnChoice
          table={table}
          column={found.kind === 'list' ? found.column : null}
          onChoose={(chosen) => setChoice({ column: chosen, firstLine })}
        />
      )}
      {found.kind === 'list' && <Result {...props} list={found} onTake={take} />}
      <p class="sr-only" role="status">
        {
          // Preact puts an empty text in anew at every key.
          said === '' ? null : said
        }
      </p>
    </>
  );
}

/** What is wrong with one of the two fields. */
function faultOf(found: Report, field: 'text' | 'reportedText'): string | undefined {
  if (found.kind === 'too-long' && found.field === field) return faults['too-long'](found);
  if (field === 'reportedText') return undefined;
  if (found.kind === 'too-many') return faults['too-many'](found);
  return found.kind === 'too-wide' ? faults['too-wide'](found) : undefined;
}

/** What a screen reader hears when typing has rested. */
function spoken(found: Report): string {
  if (found.kind === 'list') {
    const summary = summarise(found.entries);
    const { title, text } = summaries[summary.kind](summary);
    return `${title}. ${text}`;
  }
  if (found.kind === 'which-column') return `${columns.which.title} ${columns.which.text}`;
  return faultOf(found, 'text') ?? faultOf(found, 'reportedText') ?? '';
}
