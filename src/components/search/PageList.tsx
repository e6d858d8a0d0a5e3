import { base } from './base.ts';

export interface PageLink {
  readonly address: string;
  readonly title: string;
}

/** Links to pages, by their address from the site's own root. */
export function PageList({ pages }: { pages: readonly PageLink[] }) {
  return (
    <ul>
      {pages.map(({ address, title }) => (
        <li key={address}>
          <a href={base + address.slice(1)}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
