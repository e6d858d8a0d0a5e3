/** Where a request goes. */
export interface RequestTarget {
  /** Begins with a slash, dot segments resolved, percent encoding kept. */
  path: string;
  /** With its question mark, or empty. */
  search: string;
  query: URLSearchParams;
}

/**
 * Reads the target of an HTTP request.
 * @returns undefined if it is no path, or its percent encoding is broken
 */
export function readTarget(target: string): RequestTarget | undefined {
  const url = target.startsWith('/') ? URL.parse(`http://localhost${target}`) : null;
  if (!url || !isDecodable(url.pathname)) return undefined;
  return { path: url.pathname, search: url.search, query: url.searchParams };
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
