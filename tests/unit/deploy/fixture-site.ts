import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createSiteServer } from '../../../deploy/server.ts';
import type { Upstream } from '../../../deploy/dns/upstream-address.ts';

/** Writes files into a folder that lives as long as the test. */
export async function makeFolder(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** Serves a folder on a free port of 127.0.0.1 as long as the test runs. */
export async function serveFolder(
  root: string,
  { base = '/', upstreams = [] }: { base?: string; upstreams?: Upstream[] } = {},
): Promise<string> {
  const policy = { base, scriptHashes: [], styleHashes: [], connectOrigins: [] };
  const server = await createSiteServer({ root, policy, upstreams, host: '127.0.0.1', port: 0 });
  onTestFinished(server.close);
  return server.url;
}
