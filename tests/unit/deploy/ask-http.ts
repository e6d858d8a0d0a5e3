import { once } from 'node:events';
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

export interface HttpAnswer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Sends a request exactly as written: no normalised path, no decoded body, no added headers. */
export async function askHttp(
  origin: string,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: Uint8Array } = {},
): Promise<HttpAnswer> {
  const { hostname, port } = new URL(origin);
  const { method = 'GET', headers = {}, body } = options;
  const message = request({ hostname, port, path, method, headers });
  const sent = once(message, 'finish');
  message.end(body);
  const [response]: IncomingMessage[] = await once(message, 'response');
  if (!response) throw new Error('no response');
  await sent;
  return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
}
