import { describe, expect, test } from 'vitest';
import { language } from '../../../checks/language.ts';
import { leftovers } from '../../../checks/leftovers.ts';
import { visibleTexts } from '../../../checks/visible-text.ts';
import { htmlPage, problems, tinySite } from './tiny-site.ts';

const site = (body: string) => tinySite({ 'index.html': htmlPage(body) });

test('visible text is what readers see or hear, block by block', () => {
  const body = `<p>Ein <em>Wort</em>, Donau\u00ADdampf</p><p>zwei\n  Wörter</p><script>nein</script>
    <template>nein</template><style>nein</style><img alt="Bild"><button aria-label="Zu">x</button>`;
  expect(site(body).pages.flatMap((page) => visibleTexts(page))).toEqual([
    'Titel',
    'Ein Wort, Donaudampf',
    'zwei Wörter',
    'x',
    'Zu',
    'Bild',
  ]);
});

describe('leftovers', () => {
  test('good German is no leftover', async () => {
    const body = `<p>Wählen Sie: {so} oder so, 10:30 Uhr, Nanometer, Undefiniertes.</p>
      <script>var x = undefined, y = "{{x}}"</script><button>Suche</button><p>Search Console</p>`;
    expect(await problems(leftovers, site(body))).toEqual([]);
  });

  test.each([
    ['<p>Die IP {{stammdomainIp}} gilt.</p>', 'ein Platzhalter ist nicht ersetzt'],
    ['<p>:::hinweis Text</p>', 'eine Direktive ist nicht umgesetzt'],
    ['<p>Siehe :icon[i] dort</p>', 'eine Direktive ist nicht umgesetzt'],
    ['<a aria-label="Schritt undefined">x</a>', 'ein Wert fehlt („undefined“)'],
    ['<p>[object Object]</p>', 'ein Wert ist kein Text'],
    ['<p>NaN €</p>', 'eine Rechnung ergibt keine Zahl („NaN“)'],
    ['<button><svg></svg> Search </button>', '„Search“ ist Englisch'],
    ['<input placeholder="Search">', '„Search“ ist Englisch'],
  ])('%s is a leftover', async (body, problem) => {
    expect(await problems(leftovers, site(body))).toEqual([
      expect.stringContaining(`index.html: ${problem}`),
    ]);
  });
});

describe('language', () => {
  test('today’s German with its own quotation marks is fine', async () => {
    const body =
      '<p>Nach Abschluss: „Preise <em>ändern</em>“ und „Reseller“. Muße, Spaß, E-Mail.</p><code>"a"</code>';
    expect(await problems(language, site(body))).toEqual([]);
  });

  test.each([
    ['<p>Ihr "Reseller"</p>', 'falsches Anführungszeichen'],
    ['<p>Ihr „Reseller”</p>', 'falsches Anführungszeichen'],
    ['<p>Ihr “Reseller”</p>', 'falsches Anführungszeichen'],
    ['<p>Ihr „Reseller</p>', 'falsches Anführungszeichen'],
    ['<p>Ihr „Reseller „A“</p>', 'falsches Anführungszeichen'],
    ['<img alt="&quot;x&quot;">', 'falsches Anführungszeichen'],
    ['<p>per eMail</p>', 'alte Schreibung'],
    ['<p>nach Abschluß</p>', 'alte Schreibung'],
    ['<p>so daß er muß</p>', 'alte Schreibung'],
  ])('%s is a fault', async (body, problem) => {
    const found = await problems(language, site(body));
    expect(found[0]).toContain(`index.html: ${problem}`);
  });

  test('a page in another language is a fault', async () => {
    const english = tinySite({ 'index.html': '<html lang="en"><body>x</body></html>' });
    expect(await problems(language, english)).toEqual(['index.html: <html> hat nicht lang="de"']);
  });
});
