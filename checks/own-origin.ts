import type { Check, Finding } from './check.ts';
import { isResource, references } from './resources.ts';
import type { Page, Site } from './site.ts';

/** Pages load from their own origin only, nothing blocks the first paint, nothing breaks the CSP. */
export const ownOrigin: Check = {
  name: 'Eigene Herkunft, nichts Blockierendes',
  run: (site) =>
    site.pages.flatMap((page) =>
      [...foreignResources(site, page), ...blockingLoads(page), ...inlineCode(page)].map(
        (fault) => ({
          file: page.file,
          ...fault,
        }),
      ),
    ),
};

type Fault = Omit<Finding, 'file'>;

function foreignResources(site: Site, page: Page): Fault[] {
  return references(page)
    .filter((reference) => isResource(reference) && URL.canParse(reference.address, page.url))
    .filter(({ address }) => {
      const url = new URL(address, page.url);
      return url.protocol !== 'data:' && url.origin !== site.root.origin;
    })
    .map(({ tag, address }) => ({
      problem: `<${tag}> lädt von fremder Adresse: ${address}`,
      remedy: 'Liefern Sie die Datei von der eigenen Adresse aus.',
    }));
}

function blockingLoads({ $ }: Page): Fault[] {
  const styles = $('link[rel~="stylesheet"]')
    .toArray()
    .map((element) => ({
      problem: `das Stylesheet ${$(element).attr('href') ?? ''} hält die Anzeige auf`,
      remedy: "Lassen Sie Astro es einbetten (build.inlineStylesheets: 'always').",
    }));
  const scripts = $('script[src]:not([type="module"]):not([async]):not([defer])')
    .toArray()
    .map((element) => ({
      problem: `das Skript ${$(element).attr('src') ?? ''} hält die Anzeige auf`,
      remedy: 'Laden Sie es als Modul (type="module").',
    }));
  return [...styles, ...scripts];
}

function inlineCode({ $ }: Page): Fault[] {
  return $('html, html *')
    .toArray()
    .flatMap((element) =>
      Object.keys($(element).attr() ?? {})
        .filter((name) => name === 'style' || name.startsWith('on'))
        .map((name) => ({
          problem: `<${element.tagName}> hat das Attribut ${name}, das die CSP sperrt`,
          remedy: 'Verwenden Sie eine Klasse oder ein Skript.',
        })),
    );
}
