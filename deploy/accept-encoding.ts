/** The encodings in which files stand precompressed in the site's folder, best first. */
const offered = ['br', 'gzip'] as const;

export type Encoding = (typeof offered)[number];

/** What is put behind the name of a file for its precompressed copy. */
export const suffixOf = { br: '.br', gzip: '.gz' } satisfies Record<Encoding, string>;

/**
 * What an `Accept-Encoding` header allows of brotli and gzip, best first (RFC 9110 section
 * 12.5.3): `br;q=0, *` gives gzip alone.
 */
export function acceptedEncodings(header = ''): Encoding[] {
  const weights = new Map(
    header.split(',').map((item) => {
      const [name = '', weight = ''] = item.toLowerCase().split(';');
      const quality = /^\s*q=([\d.]+)\s*$/.exec(weight)?.[1] ?? '1';
      return [name.trim(), Number(quality)];
    }),
  );
  return offered.filter((name) => (weights.get(name) ?? weights.get('*') ?? 0) > 0);
}
