import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../../integrations/search/records.ts';

/** A built page with that content in the part for the search. */
function page(content: string, rest = ''): string {
  return `<!doctype html><html lang="de"><head><title>Hilfe</title>
    <meta data-pagefind-meta="art:FAQ" content="FAQ"></head>
    <body><nav>Menü</nav><main data-pagefind-body>${content}</main>${rest}</body></html>`;
}
const recordOf = (content: string, rest?: string) => recordsOf('/faq/x/', page(content, rest))[0];

describe('a page', () => {
  test('is one record', () => {
    const html = page(
      '<h1>Was ist eine <b>Domain</b>?</h1><p class="lead">Ein  Name.\n Kurz.</p><p>Mehr.</p>',
      '<span data-pagefind-meta="stichworte:Webadresse, Internetadresse"></span>',
    );
    expect(recordsOf('/faq/domain/', html)).toMatchObject([
      {
        address: '/faq/domain/',
        kind: 'FAQ',
        title: 'Was ist eine Domain?',
        answer: 'Ein Name. Kurz.',
        searchWords: 'Webadresse, Internetadresse',
      },
    ]);
  });

  test('is none where it has no part for the search', () => {
    expect(recordsOf('/404/', '<html><body><main><h1>Nicht gefunden</h1></main>')).toEqual([]);
    expect(recordsOf('/leer/', '')).toEqual([]);
  });

  test('has empty fields for what it doesn’t tell', () => {
    const bare = '<html><body><main data-pagefind-body><p>Text</p></main>';
    expect(recordsOf('/x/', bare)).toMatchObject([
      { kind: '', title: '', answer: '', searchWords: '', text: 'Text' },
    ]);
  });

  test('may have a place among its like', () => {
    const third = '<html><body><main data-pagefind-body data-platz="3"><p>Text</p></main>';
    expect(recordsOf('/x/', third)[0]?.place).toBe(3);
    expect(recordOf('Text')?.place).toBe(0);
  });

  test('has the answer of its first lead alone', () => {
    const answer = recordOf('<p class="lead">Eins.</p><p class="lead">Zwei.</p>')?.answer;
    expect(answer).toBe('Eins.');
  });

  test('has a colon in what it tells', () => {
    const told = '<i data-pagefind-meta="stichworte:IP: Adresse"></i>';
    expect(recordOf('<h1>x</h1>', told)?.searchWords).toBe('IP: Adresse');
  });

  test('keeps headings with their anchors for the search', () => {
    expect(recordOf('<h2 id="preise">Preise</h2>')?.html).toContain('<h2 id="preise">Preise</h2>');
  });
});

describe('the text of a page', () => {
  test('is that of the part for the search alone', () => {
    expect(recordOf('<h1>Frage</h1><p>Antwort</p>')?.text).toBe('Frage Antwort');
  });

  test('has a space between two blocks', () => {
    expect(recordOf('<p>Eins</p><p>Zwei</p><ul><li>Drei</li><li>Vier</li></ul>')?.text).toBe(
      'Eins Zwei Drei Vier',
    );
  });

  test('is as plain as a text is read', () => {
    expect(recordOf('<p>A &amp; B\n\n   &lt;C&gt;</p>')?.text).toBe('A & B <C>');
  });

  test.each([
    ['what the search is to ignore', '<div data-pagefind-ignore>weg <p>weg</p></div>'],
    ['scripts', '<script>weg()</script>'],
    ['styles', '<style>.weg{}</style>'],
    ['drawings', '<svg><text>weg</text></svg>'],
    ['templates', '<template><p>weg</p></template>'],
    ['comments', '<!-- weg -->'],
  ])('is without %s', (_, left) => {
    const record = recordOf(`<p>Eins</p>${left}<p>Zwei</p>`);
    expect(record?.text).toBe('Eins Zwei');
    expect(record?.html.replace('<!-- weg -->', '')).not.toContain('weg');
  });
});

describe('a term of the glossary', () => {
  const glossary = page(`
    <h1>Glossar</h1><p class="lead">Alle Begriffe.</p>
    <div data-term="reseller">
      <h2 id="reseller">Reseller</h2><span hidden data-suchworte="Händler Wiederverkäufer"></span>
      <p>Wer Domains verkauft.</p><p>Mehr dazu.</p>
    </div>
    <div data-term="ttl"><h2 id="ttl">TTL</h2><p>Eine Dauer.</p></div>`);
  const records = recordsOf('/glossar/', glossary);

  test('is a record of its own, beside its page', () => {
    expect(records.map(({ address, title, kind }) => [address, title, kind])).toEqual([
      ['/glossar/', 'Glossar', 'FAQ'],
      ['/glossar/#reseller', 'Reseller', 'Glossar'],
      ['/glossar/#ttl', 'TTL', 'Glossar'],
    ]);
  });

  test('has its first paragraph for an answer, and its own search words', () => {
    expect(records[1]).toMatchObject({
      answer: 'Wer Domains verkauft.',
      searchWords: 'Händler Wiederverkäufer',
      text: 'Reseller Wer Domains verkauft. Mehr dazu.',
    });
    expect(records[2]?.searchWords).toBe('');
  });

  test('is not in the text of its page', () => {
    expect(records[0]?.text).toBe('Glossar Alle Begriffe.');
    expect(records[0]?.html).not.toContain('Reseller');
  });

  test('is without what the search is to ignore, too', () => {
    const [, term] = recordsOf(
      '/glossar/',
      page('<div data-term="a"><h2>A</h2><p>B</p><p data-pagefind-ignore>weg</p></div>'),
    );
    expect(term?.text).toBe('A B');
  });
});
