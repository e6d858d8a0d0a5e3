import type { Browser, CDPSession, Page } from '@playwright/test';

/** What it took to see something, in milliseconds, octets and requests. */
export interface Course {
  readonly firstResult: number;
  /** until nothing is added any more */
  readonly whole: number;
  readonly bytesToFirst: number;
  readonly requestsToFirst: number;
  readonly bytes: number;
  readonly requests: number;
}

const question = 'Guthaben aufladen';

/** 150 ms there and back, 1638 kbit/s, a processor four times slower: a phone on the road. */
async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1638 * 1000) / 8,
    uploadThroughput: (768 * 1000) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Opens the search of the start page and pastes a question, on a slow or a fast line. */
export async function openAndPaste(
  browser: Browser,
  url: string,
  isSlow: boolean,
): Promise<Course> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await page.goto(url, { waitUntil: 'networkidle' });
  if (isSlow) await slowDown(session);
  const traffic: { at: number; bytes: number }[] = [];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.push({ at: Date.now(), bytes: encodedDataLength });
  });
  const { start, first } = await page.evaluate(pasteAndWatch, question);
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('.search-hit mark'));
  const whole = Math.max(...traffic.map(({ at }) => at), first);
  const before = traffic.filter(({ at }) => at <= first);
  await page.close();
  const sum = (part: typeof traffic) => part.reduce((total, { bytes }) => total + bytes, 0);
  return {
    firstResult: first - start,
    whole: whole - start,
    bytesToFirst: sum(before),
    requestsToFirst: before.length,
    bytes: sum(traffic),
    requests: traffic.length,
  };
}

/** In the page: opens the search, puts the question in at once, waits for the first result. */
function pasteAndWatch(words: string): Promise<{ start: number; first: number }> {
  return new Promise((resolve) => {
    const start = Date.now();
    document.querySelector<HTMLElement>('[data-search-open]')?.click();
    const field = document.querySelector<HTMLInputElement>('dialog input');
    if (field) field.value = words;
    field?.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    const look = () => {
      if (document.querySelector('.search-hit'))
        requestAnimationFrame(() => resolve({ start, first: Date.now() }));
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** From the last key to the first result, once everything is loaded; the middle of several. */
export async function lastKey(page: Page, words: readonly string[]): Promise<number> {
  const times: number[] = [];
  const field = page.getByRole('combobox', { name: 'Hilfe durchsuchen' });
  for (const word of words) {
    await field.fill('');
    await field.pressSequentially(word.slice(0, -1), { delay: 60 });
    await page.waitForTimeout(400);
    await page.evaluate(() => {
      const state = window as unknown as { time?: number };
      delete state.time;
      const input = document.activeElement;
      input?.addEventListener(
        'input',
        () => {
          const start = performance.now();
          const observer = new MutationObserver(() => {
            if (document.querySelector('[role=listbox][aria-busy=true], .search-waiting')) return;
            state.time ??= performance.now() - start;
            observer.disconnect();
          });
          observer.observe(document.body, {
            subtree: true,
            childList: true,
            attributes: true,
            characterData: true,
          });
        },
        { once: true, capture: true },
      );
    });
    await field.press(word.slice(-1));
    const time = await page.waitForFunction(() => (window as unknown as { time?: number }).time);
    times.push(Number(await time.jsonValue()));
  }
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}
