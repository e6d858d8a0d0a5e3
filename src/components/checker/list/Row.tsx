import { columns } from './columns.ts';
import type { Line } from './line.ts';
import { Sign } from './Sign.tsx';

/** How many addresses are shown; the CSV has them all. */
const mostFound = 4;

/** One name in the table. */
export function Row({ line }: { line: Line }) {
  const { name, tone, title, found, hasAddress, advice } = line;
  const more = found.length - mostFound;
  return (
    <tr role="row">
      <th role="rowheader" scope="row" class="mono">
        {name}
      </th>
      <td role="cell" class={`judged ${tone}`}>
        <Sign tone={tone} />
        <span>{title}</span>
      </td>
      <td role="cell" class="found" data-label={columns[2].title}>
        {found.slice(0, mostFound).map((each) => (
          <span key={each} class={hasAddress ? 'mono' : undefined}>
            {each}
          </span>
        ))}
        {more > 0 && <span>und {more} weitere</span>}
      </td>
      <td role="cell" class="advice">
        {advice.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </td>
    </tr>
  );
}
