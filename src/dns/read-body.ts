/** Octets of the longest DNS message: its length has to fit into 16 bits over TCP. */
const longestMessage = 65_535;

/**
 * A response's body; null where it is longer than any DNS message, without reading on.
 * @throws what the stream throws, an abort included
 */
export async function readBody(response: Response): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > longestMessage) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const body = new Uint8Array(length);
  let position = 0;
  for (const chunk of chunks) {
    body.set(chunk, position);
    position += chunk.byteLength;
  }
  return body;
}
