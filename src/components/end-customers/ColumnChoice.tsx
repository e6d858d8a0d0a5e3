import type { Table } from '../../end-customers/layout.ts';
import type { Column } from '../../end-customers/read-table.ts';
import { columnOption } from './column-name.ts';
import { columns } from './texts.ts';

interface Props {
  table: Table;
  /** null before anyone has decided */
  column: Column | null;
  onChoose: (column: Column) => void;
}

/** Which column of a pasted table holds the Benutzer-IDs. */
export function ColumnChoice({ table, column, onChoose }: Props) {
  return (
    <div class="list-field">
      <label for="spalte">{columns.label}</label>
      <select
        class="field"
        id="spalte"
        value={column?.toString() ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChoose(value === 'all' ? value : Number(value))
        }
      >
        {column === null && (
          <option value="" disabled>
            {columns.choose}
          </option>
        )}
        {Array.from({ length: table.width }, (_, index) => (
          <option key={index} value={index.toString()}>
            {columnOption(table, index)}
          </option>
        ))}
        <option value="all">{columns.all}</option>
      </select>
    </div>
  );
}
