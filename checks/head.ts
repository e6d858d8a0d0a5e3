import type { Check, Finding } from './check.ts';
import { fileAt, isIndexable, type Page, type Site } from './site.ts';
import { plain } from './visible-text.ts';

/** Every page can be told apart, found and shared: title, description, address, picture, headings. */
export const head: Check = {
  name: 'Kopf der Seiten und Überschriften',
  run: (site) => [
    ...site.pages.flatMap((page) =>
      [
        ...canonicalFaults(page),
        ...sharingFaults(site, page),
        ...iconFaults(site, page),
        ...headingFaults(page),
      ].map((fault) => ({ file: page.file, ...fault })),
    ),
    ...notUnique(site, 'der Titel', (page) => page.$('head > title').text()),
    ...notUnique(site, 'die Beschreibung', (page) => meta(page, 'name', 'description')),
  ],
};

type Fault = Omit<Finding, 'file'>;

function meta({ $ }: Page, key: 'name' | 'property', value: string): string {
  return $(`head > meta[${key}="${value}"]`).attr('content') ?? '';
}

function notUnique(site: Site, what: string, textOf: (page: Page) => string): Finding[] {
  const first = new Map<string, string>();
  return site.pages.flatMap((page) => {
    const text = plain(textOf(page));
    const other = first.get(text);
    if (text === '') {
      return [
        {
          file: page.file,
          problem: `${what} fehlt`,
          remedy: 'Ergänzen Sie ihn im Layout oder im Inhalt.',
        },
      ];
    }
    if (other === undefined) {
      first.set(text, page.file);
      return [];
    }
    return [
      {
        file: page.file,
        problem: `${what} „${text}“ steht auch auf ${other}`,
        remedy: 'Geben Sie jeder Seite eigene Worte.',
      },
    ];
  });
}

function canonicalFaults(page: Page): Fault[] {
  const canonical = page.$('head > link[rel="canonical"]').attr('href');
  if (canonical === page.url.href || (canonical === undefined && !isIndexable(page))) return [];
  return [
    {
      problem: `die kanonische Adresse ist ${canonical ?? 'nicht angegeben'}`,
      remedy: `Erwartet ist ${page.url.href}.`,
    },
  ];
}

function sharingFaults(site: Site, page: Page): Fault[] {
  const required = ['og:title', 'og:description', 'og:type', 'og:locale'];
  if (isIndexable(page)) required.push('og:url', 'og:image');
  const missing = required
    .filter((property) => meta(page, 'property', property) === '')
    .map((property) => ({ problem: `${property} fehlt`, remedy: 'Ergänzen Sie es im Layout.' }));
  const url = meta(page, 'property', 'og:url');
  const wrong =
    isIndexable(page) && url !== '' && url !== page.url.href
      ? [{ problem: `og:url ist ${url}`, remedy: `Erwartet ist ${page.url.href}.` }]
      : [];
  const image = meta(page, 'property', 'og:image');
  const lost =
    image !== '' && (!URL.canParse(image) || fileAt(site, new URL(image)) === undefined)
      ? [
          {
            problem: `das Vorschaubild ${image} gibt es nicht`,
            remedy: 'Nennen Sie die volle Adresse einer Datei in dist/.',
          },
        ]
      : [];
  return [...missing, ...wrong, ...lost];
}

function iconFaults(site: Site, page: Page): Fault[] {
  const icon = page.$('head > link[rel~="icon"]').first().attr('href');
  if (icon !== undefined && fileAt(site, new URL(icon, page.url)) !== undefined) return [];
  return [
    {
      problem: `das Symbol (favicon) ${icon ?? ''} fehlt`,
      remedy: 'Legen Sie es in public/ und nennen Sie es im Layout.',
    },
  ];
}

function headingFaults({ $ }: Page): Fault[] {
  const headings = $('h1, h2, h3, h4, h5, h6')
    .toArray()
    .filter((element) => $(element).closest('dialog, template, [hidden], [popover]').length === 0);
  const mains = headings.filter(({ tagName }) => tagName === 'h1').length;
  const faults: Fault[] =
    mains === 1
      ? []
      : [{ problem: `hat ${mains} Überschriften <h1>`, remedy: 'Setzen Sie genau eine.' }];
  headings.forEach((element, index) => {
    const level = Number(element.tagName.slice(1));
    const before = Number(headings[index - 1]?.tagName.slice(1) ?? level);
    if (level - before > 1) {
      faults.push({
        problem: `die Überschrift „${plain($(element).text())}“ überspringt eine Ebene (h${before}, dann h${level})`,
        remedy: `Machen Sie daraus <h${before + 1}>.`,
      });
    }
  });
  return faults;
}
