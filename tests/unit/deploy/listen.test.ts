import { createServer } from 'node:http';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { type Address, listen } from '../../../deploy/listen.ts';
import { StartError } from '../../../deploy/start-error.ts';
import { askHttp } from './ask-http.ts';

async function start(address: Address) {
  const server = await listen(address, (_, response) => response.end('da'));
  onTestFinished(server.close);
  return server;
}

test('localhost answers on 127.0.0.1', async () => {
  const { url } = await start({ host: 'localhost', port: 0 });
  const { port } = new URL(url);
  expect(url).toBe(`http://localhost:${port}`);
  expect((await askHttp(`http://127.0.0.1:${port}`, '/')).body.toString()).toBe('da');
});

test('a taken port is told as such', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const address = other.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const attempt = start({ host: 'localhost', port });
  await expect(attempt).rejects.toThrow(StartError);
  await expect(attempt).rejects.toThrow(`Port ${port} ist belegt.`);
});

test("an address that is not this machine's is told as such", async () => {
  await expect(start({ host: '192.0.2.1', port: 0 })).rejects.toThrow('HOST=192.0.2.1');
});

test('a closed server lets the port go', async () => {
  const server = await listen({ host: '127.0.0.1', port: 0 }, (_, response) => response.end());
  await server.close();
  await start({ host: '127.0.0.1', port: Number(new URL(server.url).port) });
});

test('closing does not wait for an answer that is under way', async () => {
  const asked = Promise.withResolvers<true>();
  const server = await listen({ host: '127.0.0.1', port: 0 }, () => asked.resolve(true));
  const answer = askHttp(server.url, '/');
  await asked.promise;
  await server.close();
  await expect(answer).rejects.toThrow('socket hang up');
});
