import type { APIRoute } from 'astro';
import { absolute } from '../structured-data.ts';

/** Everything may be read; where the sitemap is. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`);
