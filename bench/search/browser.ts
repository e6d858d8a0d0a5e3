import { existsSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';

const debianChromium = '/usr/bin/chromium';

/** A Chromium that asks nobody but the site. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(existsSync(debianChromium) ? { executablePath: debianChromium } : {}),
    args: [
      // Chromium refuses to sandbox what root starts.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
