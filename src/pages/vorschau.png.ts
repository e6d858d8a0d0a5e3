import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { APIRoute } from 'astro';
import satori from 'satori';
import sharp from 'sharp';
import { provider } from '../provider.ts';

const require = createRequire(import.meta.url);
const font = async (weight: 400 | 700) => ({
  name: 'Source Sans 3',
  weight,
  data: await readFile(
    require.resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff`),
  ),
});

/** A box in satori's terms. */
const box = (style: Record<string, string | number>, children?: unknown) => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** The site's sign, as in `components/Mark.astro`. */
const star = {
  type: 'svg',
  props: {
    viewBox: '0 0 24 24',
    width: 84,
    height: 84,
    children: [
      {
        type: 'path',
        props: {
          d: 'm12 1.8 2.9 6.3 6.9.8-5.1 4.7 1.4 6.8L12 17l-6.1 3.4 1.4-6.8L2.2 8.9l6.9-.8Z',
          fill: 'none',
          stroke: '#005f6a',
          'stroke-width': 2,
          'stroke-linejoin': 'round',
        },
      },
      { type: 'circle', props: { cx: 12, cy: 11.6, r: 2.1, fill: '#005f6a' } },
    ],
  },
};

/** The picture that shared links show: 1200 × 630, drawn at build time. */
export const GET: APIRoute = async () => {
  const picture = box(
    {
      width: 1200,
      height: 630,
      flexDirection: 'column',
      justifyContent: 'space-between',
      background: '#fbfaf6',
      color: '#14232a',
      fontFamily: 'Source Sans 3',
    },
    [
      box({ flexDirection: 'column', padding: '80px 90px' }, [
        star,
        box({ fontSize: 92, fontWeight: 700, marginTop: 70 }, 'Wobei können wir helfen?'),
        box({ fontSize: 42, marginTop: 22, color: '#4a5b62' }, `${provider.produkt.wert} · Hilfe`),
      ]),
      box(
        { background: '#005f6a', color: '#ffffff', fontSize: 38, padding: '34px 90px' },
        'Anleitung · Fragen · Stammdomain-Prüfer',
      ),
    ],
  );
  const svg = await satori(picture, {
    width: 1200,
    height: 630,
    fonts: [await font(400), await font(700)],
  });
  const png = await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
