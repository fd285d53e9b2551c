import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { sourceAliases } from '../scripts/packageEntries.mjs';

type BenchServer = typeof import('./bench/benchServer.js');

/** Mounts the simulator on Vite's own server, so that real requests are seen in the network panel. */
function benchServer(): Plugin {
  return {
    name: 'bench-server',
    async configureServer(server) {
      // SAFETY: the type is read from the module that the path names.
      const { createBenchServer } = (await server.ssrLoadModule(
        '/bench/benchServer.ts',
      )) as BenchServer;
      const { account, middleware } = createBenchServer(() =>
        (server.resolvedUrls?.local ?? []).map((url) => new URL(url).origin),
      );
      server.middlewares.use(middleware);

      const printUrls = server.printUrls.bind(server);
      server.printUrls = () => {
        printUrls();
        const { userName, password } = account;
        server.config.logger.info(`  ➜  Demo account: ${userName}, password: ${password}`);
      };
    },
  };
}

/** The demo takes the package from its source, by the names under which it is published. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  resolve: { alias: sourceAliases() },
  plugins: [react(), benchServer()],
});
