import type { Site } from './site.ts';

/** One thing that is wrong, told to the person who puts it right. */
export interface Finding {
  /** The file, from the project's root or from `dist/`. */
  readonly file: string;
  /** What is wrong, in German, without a full stop. */
  readonly problem: string;
  /** What to do about it, a German sentence. */
  readonly remedy: string;
}

/** A rule that the whole built site keeps. */
export interface Check {
  readonly name: string;
  run(site: Site): readonly Finding[] | Promise<readonly Finding[]>;
  /** What is worth knowing even where nothing is wrong, one line each. */
  notes?(site: Site): readonly string[];
}
