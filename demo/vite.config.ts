import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { sourceAliases } from '../scripts/packageEntries.mjs';

type BenchServer = typeof import('./bench/benchServer.js');

/** Mounts the simulator on Vite's server, so that the network panel shows real requests. */
function benchServer(): Plugin {
  return {
    name: 'bench-server',
    async configureServer(server) {
      // SAFETY: the type comes from the module at this path.
      const { createBenchServer } = (await server.ssrLoadModule(
        '/bench/benchServer.ts',
      )) as BenchServer;
      const { account, middleware } = createBenchServer();
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

/** The aliases resolve the package's published names to its source. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  resolve: { alias: sourceAliases() },
  plugins: [react(), benchServer()],
});
