// psl has types, but hides them behind its `exports`.
declare module 'psl' {
  interface ParsedDomain {
    readonly domain: string | null;
    readonly subdomain: string | null;
    readonly listed: boolean;
  }
  export function parse(name: string): ParsedDomain | { readonly error: object };
}
