import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Observation, Outcome } from '../../../src/dns/observation.ts';
import { observe } from '../../../src/dns/observe.ts';
import { OtherResolvers } from '../../../src/components/checker/resolvers/OtherResolvers.tsx';

vi.mock('../../../src/dns/observe.ts');
afterEach(() => {
  cleanup();
  vi.mocked(observe).mockReset();
});

const one = { name: 'Dienst Eins', address: 'https://eins.example/q', operator: 'Firma Eins' };
const two = { name: 'Dienst Zwei', address: 'https://zwei.example/q', operator: 'Firma Zwei' };

function says(outcome: Outcome, a: readonly string[] = [], resolver = '/dns-query'): Observation {
  return {
    outcome,
    name: 'firma.de',
    expected: '192.0.2.1',
    includesExpected: a.includes('192.0.2.1'),
    a,
    aaaa: [],
    cname: [],
    ttl: null,
    resolver,
    askedAt: '2026-01-01T12:00:00.000Z',
    warnings: [],
  };
}

function answer(outcome: Outcome, a: readonly string[] = []) {
  vi.mocked(observe).mockImplementation((_, { resolver }) =>
    Promise.resolve(says(outcome, a, resolver)),
  );
}

const compare = (
  others = [one, two],
  name = 'firma.de',
  seen = says('other-ip', ['203.0.113.7']),
) => (
  <OtherResolvers
    name={name}
    shown={name}
    expected="192.0.2.1"
    first={{ name: 'Server dieser Hilfe', seen }}
    others={others}
  />
);
const press = (name: string) =>
  act(async () => void fireEvent.click(await screen.findByRole('button', { name })));
const said = () => screen.getByRole('status').textContent;

test('renders nothing without other resolvers', () => {
  expect(render(compare([])).container.innerHTML).toBe('');
});

test('asks nobody before a press, and says beside each button who learns what', () => {
  render(compare());
  expect(observe).not.toHaveBeenCalled();
  for (const { name, operator } of [one, two]) {
    const sentence = `${name} (${operator}) erfährt den Namen der Domain und Ihre IP-Adresse.`;
    expect(screen.getByRole('button', { name: `${name} fragen` })).toHaveProperty(
      'nextSibling.textContent',
      sentence,
    );
  }
  expect(said()).toBe('');
});

test('a press asks this one resolver, and the answers stand side by side', async () => {
  answer('match', ['192.0.2.1']);
  render(compare());
  await press('Dienst Zwei fragen');
  expect(vi.mocked(observe).mock.calls.map(([, { resolver }]) => resolver)).toEqual([two.address]);
  const found = screen.getAllByRole('definition').map(({ textContent }) => textContent);
  expect(found).toContain('203.0.113.7');
  expect(found).toContain('192.0.2.1');
  expect(said()).toContain('Die Änderung verbreitet sich noch');
  expect(screen.getByRole('button', { name: 'Dienst Eins fragen' })).toBeTruthy();
});

test('a resolver that does not answer is named, and can be asked again', async () => {
  answer('timeout');
  render(compare());
  await press('Dienst Eins fragen');
  expect(screen.getByText('nicht geprüft')).toBeTruthy();
  expect(screen.getByText('Ohne Antwort: Dienst Eins.')).toBeTruthy();
  expect(said()).toContain('Noch nichts zu vergleichen');
  answer('other-ip', ['203.0.113.7']);
  await press('Dienst Eins noch einmal fragen');
  expect(said()).toContain('Alle antworten gleich');
});

test('a name that does not exist has no address', async () => {
  answer('nxdomain');
  render(compare());
  await press('Dienst Eins fragen');
  expect(screen.getByText('keine')).toBeTruthy();
  expect(said()).toContain('unterscheiden sich');
});

test('while asking, a second press asks nothing', async () => {
  vi.mocked(observe).mockReturnValue(new Promise(() => undefined));
  render(compare([one]));
  await press('Dienst Eins fragen');
  await press('Wird gefragt …');
  expect(observe).toHaveBeenCalledTimes(1);
  expect(said()).toBe('Wird gefragt …');
});

test('IPv6 addresses are shown', async () => {
  vi.mocked(observe).mockResolvedValue({
    ...says('match', ['192.0.2.1'], one.address),
    aaaa: ['2001:db8::1'],
  });
  render(compare());
  await press('Dienst Eins fragen');
  expect(within(screen.getByRole('region')).getByText('2001:db8::1 (IPv6)')).toBeTruthy();
});

test('another name forgets the answers and cancels the question on its way', async () => {
  let signal: AbortSignal | undefined;
  vi.mocked(observe).mockImplementation((_, options) => {
    signal = options.signal;
    return new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new Error('cancelled')));
    });
  });
  const { rerender } = render(compare());
  await press('Dienst Eins fragen');
  await act(() => rerender(compare([one, two], 'andere.de')));
  expect(signal?.aborted).toBe(true);
  expect(screen.getByRole('button', { name: 'Dienst Eins fragen' })).toBeTruthy();
});
