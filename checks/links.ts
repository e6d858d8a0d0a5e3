import type { Check, Finding } from './check.ts';
import { providerHosts } from './provider-facts.ts';
import { isResource, type Reference, references } from './resources.ts';
import { fileAt, type Page, type Site } from './site.ts';

/** Every link leads somewhere: to a file and an anchor of the site, or to the provider. */
export const links: Check = {
  name: 'Links und Anker',
  run: (site) => {
    const anchors = new Map(site.pages.map((page) => [page.file, anchorsOf(page)]));
    return site.pages.flatMap((page) =>
      references(page).flatMap((reference) => {
        const fault = faultOf(site, page, reference, anchors);
        return fault ? [{ file: page.file, ...fault }] : [];
      }),
    );
  },
};

type Fault = Omit<Finding, 'file'>;

function faultOf(
  site: Site,
  page: Page,
  reference: Reference,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): Fault | undefined {
  const { address } = reference;
  if (!URL.canParse(address, page.url)) {
    return { problem: `„${address}“ ist keine Adresse`, remedy: 'Schreiben Sie die Adresse neu.' };
  }
  const url = new URL(address, page.url);
  if (url.protocol === 'data:') return;
  if (url.protocol === 'tel:') return phoneFault(site, address);
  if (url.origin !== site.root.origin) {
    return isResource(reference) ? undefined : outsideFault(site, url);
  }
  const file = fileAt(site, url);
  if (file === undefined) return missingFault(site, url, address);
  if (/(?:^|\/)index\.html$/.test(url.pathname)) {
    return {
      problem: `der Link „${address}“ nennt die Datei index.html`,
      remedy: 'Lassen Sie „index.html“ am Ende weg.',
    };
  }
  const anchor = decodeURIComponent(url.hash.slice(1));
  // An SVG sprite's parts are no anchors of a page.
  if (anchor === '' || !file.endsWith('.html') || anchors.get(file)?.has(anchor)) return;
  return {
    problem: `der Anker „#${anchor}“ im Link „${address}“ fehlt in ${file}`,
    remedy: 'Setzen Sie dort diese id oder ändern Sie den Link.',
  };
}

function missingFault(site: Site, url: URL, address: string): Fault {
  if (!url.pathname.startsWith(site.root.pathname)) {
    return {
      problem: `der Link „${address}“ beginnt nicht mit dem Basispfad ${site.root.pathname}`,
      remedy: 'Bilden Sie die Adresse mit href() aus src/links.ts.',
    };
  }
  if (fileAt(site, new URL(`${url.pathname}/`, url)) !== undefined) {
    return {
      problem: `dem Link „${address}“ fehlt der Schrägstrich am Ende`,
      remedy: `Schreiben Sie „${url.pathname}/“.`,
    };
  }
  return {
    problem: `der Link „${address}“ führt ins Leere`,
    remedy: 'Berichtigen Sie den Link oder legen Sie die Seite an.',
  };
}

function phoneFault(site: Site, address: string): Fault | undefined {
  const expected = site.provider.telefon.wert.link;
  if (address === expected) return;
  return {
    problem: `der Telefon-Link „${address}“ ist nicht der des Anbieters`,
    remedy: `Verwenden Sie die Angabe telefon (${expected}).`,
  };
}

function outsideFault(site: Site, url: URL): Fault | undefined {
  const example = site.provider.beispielDomain.wert;
  if (url.hostname === example || url.hostname.endsWith(`.${example}`)) {
    return {
      problem: `die Beispiel-Domain ${example} ist ein Link`,
      remedy: 'Schreiben Sie sie als Text, sie gehört niemandem hier.',
    };
  }
  if (url.protocol === 'https:' && providerHosts(site.provider).has(url.hostname)) return;
  return {
    problem: `der Link „${url.href}“ führt zu einem fremden Ziel`,
    remedy: 'Verlinken Sie nur Adressen aus src/content/anbieter.yaml.',
  };
}

function anchorsOf(page: Page): Set<string> {
  const { $ } = page;
  const ids = $('[id]')
    .toArray()
    .map((element) => $(element).attr('id') ?? '');
  // #top always works, with or without an element.
  return new Set([...ids, 'top']);
}
