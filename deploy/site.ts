import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Provider } from '../src/schemas/provider.ts';
import type { HeaderPolicy } from './header-policy.ts';
import { collectInlineHashes } from './inline-hashes.ts';
import { StartError } from './start-error.ts';

/** The folder that the build writes. */
export const siteFolder = fileURLToPath(new URL('../dist/', import.meta.url));

/**
 * The provider's settings.
 * @throws StartError with what is wrong in them
 */
export async function loadProvider(): Promise<Provider> {
  try {
    // Its module throws while it is loaded.
    return (await import('../src/provider.ts')).provider;
  } catch (error) {
    throw error instanceof Error ? new StartError(error.message) : error;
  }
}

/**
 * The header policy of the built site.
 * @throws StartError if the site isn't built
 */
export async function readPolicy(provider: Provider): Promise<HeaderPolicy> {
  if (!existsSync(siteFolder)) {
    throw new StartError('Die Seiten sind noch nicht gebaut. Bauen Sie sie: npm run build');
  }
  return {
    base: provider.basispfad.wert,
    connectOrigins: foreignOrigins(provider),
    ...(await collectInlineHashes(siteFolder)),
  };
}

/** Origins of the resolvers that pages may ask elsewhere; a path alone is on the site's own. */
export function foreignOrigins(provider: Pick<Provider, 'dnsResolver'>): string[] {
  const origins = provider.dnsResolver.wert.flatMap(
    ({ adresse }) => URL.parse(adresse)?.origin ?? [],
  );
  return [...new Set(origins)];
}
