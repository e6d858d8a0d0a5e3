import { violations } from './support/accessibility.ts';
import { allPages, expect, test } from './support/site.ts';

const views = [
  { name: 'Telefon, hell', width: 390, height: 844, colorScheme: 'light' },
  { name: 'Telefon, dunkel', width: 390, height: 844, colorScheme: 'dark' },
  { name: 'Bildschirm, hell', width: 1280, height: 800, colorScheme: 'light' },
  { name: 'Bildschirm, dunkel', width: 1280, height: 800, colorScheme: 'dark' },
] as const;

for (const address of allPages()) {
  test(`${address} is accessible and fits, on phone and desktop, light and dark`, async ({
    page,
  }) => {
    await page.goto(address);
    for (const { name, width, height, colorScheme } of views) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), name).toEqual([]);
    }
    // 1280 pixels at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}
