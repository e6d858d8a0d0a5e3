const key = 'abrechnung-schaetzen';

/** What the reader had kept on this device; null where nothing is, or where nothing may be kept. */
export function readStored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** @returns whether the browser took it */
export function store(code: string): boolean {
  try {
    localStorage.setItem(key, code);
    return true;
  } catch {
    return false;
  }
}

/** @returns whether nothing is left */
export function deleteStored(): boolean {
  try {
    localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
