import { expect, test } from 'vitest';
import { readSettings } from '../../../deploy/settings.ts';
import { StartError } from '../../../deploy/start-error.ts';

test('without any setting it is localhost, port 4321', () => {
  expect(readSettings({})).toMatchObject({ host: 'localhost', port: 4321 });
});

test('the environment changes host, port and resolver', () => {
  expect(readSettings({ HOST: '0.0.0.0', PORT: '8080', DNS_UPSTREAM: '127.0.0.1:5300' })).toEqual({
    host: '0.0.0.0',
    port: 8080,
    upstreams: [{ address: '127.0.0.1', port: 5300 }],
  });
});

test.each([
  { PORT: 'x' },
  { PORT: '65536' },
  { PORT: '-1' },
  { PORT: '80.5' },
  { DNS_UPSTREAM: 'dns' },
])('%j is refused in one line that repeats it', (env) => {
  const [[name, value] = []] = Object.entries(env);
  expect(() => readSettings(env)).toThrow(StartError);
  expect(() => readSettings(env)).toThrow(new RegExp(`^${name}=${value} [^\n]+$`));
});
