import { defineConfig } from 'vite';

/** Static files that the api serves: `assets/` under names that change with their content, and the page that starts them. */
export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions: ['plan-source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: '../../dist/apps/web', emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0, reportCompressedSize: false,
    // "use client" says something to servers that render React; there is none here.
    rolldownOptions: { onwarn: (warning, warn) => { if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning); } },
  },
});
