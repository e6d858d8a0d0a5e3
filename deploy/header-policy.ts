/**
 * The one place for the site's HTTP headers: the local server uses it, and configurations for
 * other hosts are made from it.
 */

/** What the headers depend on. */
export interface HeaderPolicy {
  /** The path below which the site is served; begins and ends with a slash. */
  base: string;
  /** CSP hash sources of the inline scripts, such as `'sha256-…'`, quotes included. */
  scriptHashes: readonly string[];
  /** CSP hash sources of the inline styles. */
  styleHashes: readonly string[];
  /** Origins other than the site's own that pages may ask, such as `https://doh.example`. */
  connectOrigins: readonly string[];
}

export type Headers = Record<string, string>;

/** All headers of the answer to a path that begins with the site's base path. */
export function headersFor(path: string, policy: HeaderPolicy): Headers {
  const inSite = path.slice(policy.base.length);
  return {
    ...headersOfAll,
    ...(resourcePath.test(inSite) ? headersOfResources : documentHeaders(policy)),
    'Cache-Control': cacheControl(inSite),
  };
}

/**
 * Paths below the base path with nothing but what pages load. The policy of a page binds all of it,
 * so it needs none of its own, which would be a sixth of what a search on a slow link has to load.
 */
const resourcePath = /^(?:_astro|pagefind)\//;

const headersOfAll: Headers = {
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // What readers search for stays here when they follow a link to the portal.
  'Referrer-Policy': 'same-origin',
  // Two years. Browsers ignore it over plain HTTP, so the local server may send it too.
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
};

/** Opened as a page or run as a worker, such a file may do nothing. */
const headersOfResources: Headers = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
};

function documentHeaders(policy: HeaderPolicy): Headers {
  return {
    'Content-Security-Policy': contentSecurityPolicy(policy),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy':
      'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
    'X-Frame-Options': 'DENY',
  };
}

function contentSecurityPolicy(policy: HeaderPolicy): string {
  const directives = {
    'default-src': ["'none'"],
    // Pagefind searches in WebAssembly.
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...policy.scriptHashes],
    'style-src': ["'self'", ...policy.styleHashes],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...policy.connectOrigins],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    // The search form.
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/**
 * Paths below the base path whose content never changes, since its hash is in the name: what Astro
 * bundles, and Pagefind's data (its scripts, entry and WebAssembly keep their names).
 */
export const immutablePaths = [
  /^_astro\//,
  /^pagefind\/(?:fragment|index|filter)\/[^/]+\.pf_(?:fragment|index|filter)$/,
  /^pagefind\/[^/]+\.pf_meta$/,
] as const;

function cacheControl(inSite: string): string {
  const isImmutable = immutablePaths.some((pattern) => pattern.test(inSite));
  return isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache';
}
