import type { Plugin } from 'vite';

type BackEndServer = typeof import('./backEndServer.js');

/** Mounts the back ends of the browser tests on the server of their pages. */
export function backEndPlugin(): Plugin {
  return {
    name: 'back-end-of-tests',
    async configureServer(server) {
      // SAFETY: the type is read from the module that the path names.
      const { createBackEndServer } = (await server.ssrLoadModule(
        '/test/browser/support/backEndServer.ts',
      )) as BackEndServer;
      server.middlewares.use(createBackEndServer());
    },
  };
}
