import { expect, test } from 'vitest';
import { collectInlineHashes } from '../../../deploy/inline-hashes.ts';
import { makeFolder } from './fixture-site.ts';

// printf 'a{}' | openssl dgst -sha256 -binary | base64, and so on
const ofStyleA = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='";
const ofStyleB = "'sha256-7yqHVAesot11p6HczDsgKRipvI5UPgs97z80zNXlans='";
const ofScript = "'sha256-aS6tyN6uYRA2xvS+lWcH8JrHtha1WqZdNvHJNfsiarM='";

test('every inline script and style of all pages is hashed once', async () => {
  const folder = await makeFolder({
    'index.html': '<style>a{}</style><script>let a="ä&";</script>',
    'faq/index.html': '<style>a{}</style><body><script type="module">let a="ä&";</script>',
  });
  expect(await collectInlineHashes(folder)).toEqual({
    scriptHashes: [ofScript],
    styleHashes: [ofStyleA],
  });
});

test('styles for readers without JavaScript count too', async () => {
  const folder = await makeFolder({
    'index.html':
      '<head><noscript><style>a{}</style></noscript><body><noscript><style>b{}</style></noscript>',
  });
  expect((await collectInlineHashes(folder)).styleHashes.sort()).toEqual(
    [ofStyleA, ofStyleB].sort(),
  );
});

test('data and files are no inline scripts', async () => {
  const folder = await makeFolder({
    'index.html':
      '<script type="application/ld+json">{}</script><script src="/_astro/x.js"></script>',
    'notes.txt': '<script>let a="ä&";</script>',
  });
  expect((await collectInlineHashes(folder)).scriptHashes).toEqual([]);
});

test('line ends are hashed as browsers read them', async () => {
  const folder = await makeFolder({ 'index.html': '<style>a{\r\n}</style>' });
  expect((await collectInlineHashes(folder)).styleHashes).toEqual([
    "'sha256-zmS/m2QMQAagqM9HfpqVN2pUV5hlkOxA70pyS5pve+E='",
  ]);
});
