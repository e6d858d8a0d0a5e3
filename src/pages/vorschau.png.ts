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

/** The picture that shared links show: 1200 × 630, drawn at build time. */
export const GET: APIRoute = async () => {
  const picture = box(
    {
      width: '100%',
      height: '100%',
      flexDirection: 'column',
      justifyContent: 'center',
      padding: 90,
      background: '#fbfaf6',
      color: '#14232a',
      fontFamily: 'Source Sans 3',
      borderBottom: '24px solid #005f6a',
    },
    [
      box({ fontSize: 40, color: '#4a5b62' }, `${provider.produkt.wert} · Hilfe`),
      box(
        { fontSize: 88, fontWeight: 700, marginTop: 24, lineHeight: 1.1 },
        'Wobei können wir helfen?',
      ),
      box(
        { fontSize: 40, marginTop: 40, color: '#005f6a' },
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
