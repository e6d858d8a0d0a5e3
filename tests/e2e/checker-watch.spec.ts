import { decode, encode } from '@dnsquery/dns-packet';
import type { Page, Route } from '@playwright/test';
import { violations } from './support/accessibility.ts';
import { expect, settings, test } from './support/site.ts';

const address = `${settings.root}werkzeuge/stammdomain-pruefer/`;
const old = '203.0.113.7';
const other = { name: 'Dienst Eins', address: '/dns-eins', operator: 'Firma Eins' };

/** A resolver that answers with `ip` as it is at that moment, or not at all, and counts questions for A. */
class Resolver {
  ip = old;
  asked = 0;
  isDown = false;

  readonly answer = async (route: Route) => {
    if (this.isDown) return route.abort();
    const query = new URL(route.request().url()).searchParams.get('dns') ?? '';
    const [question] = decode(Buffer.from(query, 'base64url')).questions ?? [];
    if (question === undefined) throw new Error('no question');
    const { name, type } = question;
    if (type === 'A') this.asked += 1;
    const answers = type === 'A' ? [{ type, name, ttl: 10, data: this.ip } as const] : [];
    return route.fulfill({
      contentType: 'application/dns-message',
      body: Buffer.from(encode({ type: 'response', id: 0, questions: [question], answers })),
    });
  };
}

/**
 * The checker with the old IP found, on a clock that stands still. It goes on by `fastForward`, a
 * leap, where a question follows: run through, the time-out would come before the answer.
 */
async function open(page: Page) {
  const resolver = new Resolver();
  await page.clock.install({ time: '2026-01-01T12:00:00Z' });
  await page.route('**/dns-query?*', resolver.answer);
  await page.goto(address);
  await page.locator('astro-island:not([ssr])').waitFor();
  await page.getByLabel('Domain', { exact: true }).fill('meine-firma.de');
  await page.keyboard.press('Enter');
  const watch = page.getByRole('region', { name: 'Beobachten' });
  await expect(watch).toBeVisible();
  await page.clock.pauseAt('2026-01-01T12:05:00Z');
  return { resolver, watch, said: watch.getByRole('status') };
}

/** Gives the page one more resolver of the same origin, as the settings could. */
async function addResolver(page: Page) {
  await page.route(`**${address}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const entry = JSON.stringify([
      0,
      { name: [0, other.name], address: [0, other.address], operator: [0, other.operator] },
    ]).replaceAll('"', '&quot;');
    const body = html.replace('&quot;others&quot;:[1,[]]', `&quot;others&quot;:[1,[${entry}]]`);
    expect(body).not.toBe(html);
    await route.fulfill({ response, body });
  });
}

/** As if the reader went to another tab, or came back. */
async function hide(page: Page, hidden: boolean) {
  await page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { value, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

test.describe('watching', () => {
  test('asks until the IP is right, tells how it goes, and ends with a clear word', async ({
    page,
  }) => {
    const { resolver, watch, said } = await open(page);
    expect(resolver.asked).toBe(1);
    await watch.getByRole('button', { name: 'Beobachten' }).click();
    // The answer known before is minutes old: the first question comes at once.
    await page.clock.runFor(100);
    await expect.poll(() => resolver.asked).toBe(2);
    await expect(said).toContainText(old);
    const facts = watch.getByRole('definition');
    await expect(facts.filter({ hasText: old })).toBeVisible();
    await expect(facts.last()).toHaveText('1');
    await page.clock.runFor(10_000);
    await expect(facts.filter({ hasText: 'in 0:' })).toBeVisible();
    expect(resolver.asked).toBe(2);

    resolver.ip = settings.ip;
    await page.clock.fastForward(25_000);
    await expect(said).toContainText('Die Domain zeigt jetzt auf die empfohlene IP');
    await expect(watch.getByText(`meine-firma.de zeigt auf ${settings.ip}`)).toBeVisible();
    await expect(watch).toBeFocused();
    await expect(watch.getByRole('button')).toHaveCount(0);
    await expect(
      page.getByText('Kann Ihre Stammdomain sein und zeigt auf die IP').first(),
    ).toBeVisible();
    await page.clock.runFor(3_600_000);
    expect(resolver.asked).toBe(3);
  });

  test('pauses in a hidden tab, says so in its title, and goes on', async ({ page }) => {
    const { resolver, watch, said } = await open(page);
    const title = await page.title();
    await watch.getByRole('button', { name: 'Beobachten' }).click();
    await page.clock.runFor(100);
    await expect(said).toContainText(old);
    await hide(page, true);
    await page.clock.runFor(600_000);
    await expect(page).toHaveTitle(`Pausiert · ${title}`);
    expect(resolver.asked).toBe(2);
    resolver.ip = settings.ip;
    await hide(page, false);
    await page.clock.runFor(100);
    await expect(said).toContainText('Die Domain zeigt jetzt auf die empfohlene IP');
    await expect(page).toHaveTitle(title);
  });

  test('ends on „Beenden“, with the focus where it was', async ({ page }) => {
    const { resolver, watch, said } = await open(page);
    await watch.getByRole('button', { name: 'Beobachten' }).press('Enter');
    await page.clock.runFor(100);
    await expect(said).toContainText(old);
    await watch.getByRole('button', { name: 'Beenden' }).press('Enter');
    await expect(said).toHaveText('Beobachten beendet.');
    await expect(watch.getByRole('button', { name: 'Beobachten' })).toBeFocused();
    await page.clock.runFor(3_600_000);
    expect(resolver.asked).toBe(2);
  });

  test('goes on after a fault, and gives up after an hour', async ({ page }) => {
    const { resolver, watch, said } = await open(page);
    resolver.isDown = true;
    await watch.getByRole('button', { name: 'Beobachten' }).click();
    await page.clock.runFor(100);
    await expect(watch.getByRole('definition').last()).toHaveText('1');
    resolver.isDown = false;
    for (let asked = 2; asked <= 11; asked += 1) {
      await page.clock.fastForward(300_000);
      await expect(watch.getByRole('definition').last()).toHaveText(String(asked));
    }
    await page.clock.fastForward(300_000);
    await expect(said).toHaveText('Die empfohlene IP ist noch nicht zu sehen');
  });
});

test.describe('another resolver', () => {
  test('is asked only by its own button, and the answers are compared', async ({ page }) => {
    const eins = new Resolver();
    eins.ip = settings.ip;
    await page.route('**/dns-eins?*', eins.answer);
    await addResolver(page);
    await open(page);
    const region = page.getByRole('region', { name: 'Was andere Dienste zu meine-firma.de sagen' });
    await expect(
      region.getByText(
        'Dienst Eins (Firma Eins) erfährt den Namen der Domain und Ihre IP-Adresse.',
      ),
    ).toBeVisible();
    expect(eins.asked).toBe(0);
    await region.getByRole('button', { name: 'Dienst Eins fragen' }).click();
    await expect(region.getByRole('status')).toContainText('Die Änderung verbreitet sich noch');
    await expect(region.getByRole('definition').filter({ hasText: old })).toBeVisible();
    await expect(region.getByRole('definition').filter({ hasText: settings.ip })).toBeVisible();
    expect(eins.asked).toBe(1);
    eins.ip = old;
    await region.getByRole('button', { name: 'Dienst Eins noch einmal fragen' }).click();
    await expect(region.getByRole('status')).toContainText('Alle antworten gleich');
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`watching and comparing are accessible (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const eins = new Resolver();
    await page.route('**/dns-eins?*', eins.answer);
    await addResolver(page);
    const { resolver, watch, said } = await open(page);
    // axe waits by timers.
    await page.clock.resume();
    await page.getByRole('button', { name: 'Dienst Eins fragen' }).click();
    await watch.getByRole('button', { name: 'Beobachten' }).click();
    await expect(said).toContainText(old);
    expect(await violations(page)).toEqual([]);
    resolver.ip = settings.ip;
    await page.clock.fastForward(60_000);
    await expect(said).toContainText('Die Domain zeigt jetzt auf die empfohlene IP');
    expect(await violations(page)).toEqual([]);
  });
}
