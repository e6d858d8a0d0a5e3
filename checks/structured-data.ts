import type { Check, Finding } from './check.ts';
import { providerHosts } from './provider-facts.ts';
import { fileAt, isIndexable, type Page, type Site } from './site.ts';
import { type LinkedItem, linkedItems, namesOf, type StructuredItems } from './linked-items.ts';
import { plain } from './visible-text.ts';

const knownTypes = new Set(
  `Answer BreadcrumbList CollectionPage ContactPoint DefinedTerm DefinedTermSet EntryPoint FAQPage HowTo HowToStep HowToTool ItemList ListItem Organization QAPage Question SearchAction SiteNavigationElement SoftwareApplication TechArticle WebApplication WebPage WebSite`.split(
    ' ',
  ),
);
const steps = 9;

/** What search engines are told (JSON-LD, schema.org) is well-formed, complete and leads somewhere. */
export const structuredData: Check = {
  name: 'Strukturierte Daten',
  run: (site) =>
    site.pages.flatMap((page) => {
      const data = linkedItems(page);
      const faults = [
        ...data.faults,
        ...data.items.flatMap((item) => itemFaults(site, item)),
        ...missingItems(site, page, data),
      ];
      return faults.map((fault) => ({ file: page.file, ...fault }));
    }),
};

type Fault = Omit<Finding, 'file'>;

function itemFaults(site: Site, item: LinkedItem): Fault[] {
  const types = item.types
    .filter((type) => !knownTypes.has(type))
    .map((type) => ({
      problem: `der Typ „${type}“ ist nicht vorgesehen`,
      remedy:
        'Prüfen Sie die Schreibweise auf schema.org; neue Typen gehören in checks/structured-data.ts.',
    }));
  const lost = item.addresses
    .filter((address) => !leadsSomewhere(site, address))
    .map((address) => ({
      problem: `${item.types.join('/')} nennt ${address}, das es nicht gibt`,
      remedy: 'Nennen Sie die volle Adresse einer Seite oder eine Adresse des Anbieters.',
    }));
  return [...types, ...lost];
}

function leadsSomewhere(site: Site, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.origin !== site.root.origin) return providerHosts(site.provider).has(url.hostname);
  return fileAt(site, url) !== undefined;
}

function missingItems(site: Site, page: Page, { items }: StructuredItems): Fault[] {
  const lacks = (type: string) => !items.some((item) => item.types.includes(type));
  const faults: Fault[] = [];
  if (page.url.href !== site.root.href && isIndexable(page) && lacks('BreadcrumbList')) {
    faults.push({
      problem: 'BreadcrumbList fehlt',
      remedy: 'Geben Sie dem Layout den Pfad der Seite.',
    });
  }
  if (page.file === 'faq/index.html') faults.push(...missingQuestions(site, items));
  if (page.file === 'anleitung/index.html') {
    const named = namesOf(items, 'HowToStep').length;
    if (lacks('HowTo') || named !== steps) {
      faults.push({
        problem: `HowTo nennt ${named} Schritte`,
        remedy: `Die Anleitung hat ${steps}; nennen Sie alle.`,
      });
    }
  }
  return faults;
}

function missingQuestions(site: Site, items: readonly LinkedItem[]): Fault[] {
  if (!items.some((item) => item.types.includes('FAQPage'))) {
    return [{ problem: 'FAQPage fehlt', remedy: 'Geben Sie alle Fragen als FAQPage aus.' }];
  }
  const named = new Set(namesOf(items, 'Question'));
  return site.pages
    .filter(({ file }) => /^faq\/[^/]+\/index\.html$/.test(file))
    .map((page) => plain(page.$('h1').first().text()))
    .filter((question) => !named.has(question))
    .map((question) => ({
      problem: `FAQPage nennt die Frage „${question}“ nicht`,
      remedy: 'Geben Sie alle Fragen aus, mit dem Titel ihrer Seite.',
    }));
}
