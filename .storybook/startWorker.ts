import { setupWorker } from 'msw/browser';

/**
 * Starts the service worker that answers the stories' requests. It stands beside the page, so that a
 * built Storybook works under any path. What nobody answers for is an error: no story may call out.
 */
export async function startWorker() {
  const worker = setupWorker();
  await worker.start({
    quiet: true,
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
    onUnhandledRequest(request, print) {
      if (new URL(request.url).origin !== location.origin) print.error();
    },
  });
  return worker;
}
