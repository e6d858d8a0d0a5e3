import { existsSync, readFileSync } from 'node:fs';

/** A test vector of another project: what its source asserts of one input. */
export interface Vector {
  readonly id: string;
  readonly input: string | null;
  readonly expected: {
    readonly registrable?: string | null;
    readonly ascii?: string | null;
    readonly kind?: string;
    readonly valid?: boolean;
  };
  readonly group?: string;
  readonly versionSensitive?: boolean;
}

const folder = new URL('../../../../../shared/vectors/', import.meta.url);

/** Whether the vectors are at hand; where not, says so once for each file that asks. */
export function hasVectors(about: string): boolean {
  const has = existsSync(folder);
  if (!has) console.warn(`skipped: ${about}. The folder ../shared/vectors is not here.`);
  return has;
}

export function loadVectors(name: string): readonly Vector[] {
  const text = readFileSync(new URL(`tp-${name}.json`, folder), 'utf8');
  const data = JSON.parse(text) as { cases: Vector[] };
  return data.cases;
}

/** Differences and their reasons -> how many there are of each; unexplained ones by their id. */
export function countReasons(
  differences: readonly (readonly [id: string, reason: string | undefined])[],
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [id, reason] of differences) {
    const key = reason ?? `unexplained: ${id}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}
