import { defineConfig } from 'orval';

/** `npm run client` writes src/api/generated.ts from the description of the API. */
export default defineConfig({
  arshjul: {
    input: '../../docs/openapi.json',
    output: {
      target: process.env['CLIENT_TARGET'] ?? 'src/api/generated.ts', client: 'fetch', mode: 'single',
      override: { mutator: { path: 'src/api/send.ts', name: 'send' }, fetch: { includeHttpResponseReturnType: false } },
    },
  },
});
