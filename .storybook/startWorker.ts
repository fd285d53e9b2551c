import { setupWorker } from 'msw/browser';

/**
 * Starts the service worker that answers the stories' requests. Its file is next to the page, so that a
 * built Storybook works under any path. An unanswered request to another origin is an error, because no
 * story may call a real server.
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
