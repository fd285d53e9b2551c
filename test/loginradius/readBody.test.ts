import { describe, expect, it, vi } from 'vitest';
import { accessToken } from './support/answers.js';
import { call, rejection } from './support/calls.js';

const login = JSON.stringify({ access_token: accessToken });
const unreadable = { kind: 'outcome_unknown', cause: 'unreadable', errorCode: null, status: null };
const longest = 4_000_000;

/** A `fetch` whose response body arrives in these chunks. */
function fetchOf(pieces: readonly (string | Uint8Array)[], onCancel = () => {}): typeof fetch {
  const queue = [...pieces];
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = queue.shift();
      if (piece === undefined) controller.close();
      else controller.enqueue(typeof piece === 'string' ? encoder.encode(piece) : piece);
    },
    cancel: onCancel,
  });
  return async () => new Response(stream);
}

describe('the body of a response', () => {
  it('is read from any number of chunks, even if a chunk ends inside a character', async () => {
    const bytes = new TextEncoder().encode(
      JSON.stringify({ access_token: accessToken, Profile: { FirstName: 'Zoë 🔑' } }),
    );
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte));
    const { profile } = await call({ endpoint: { fetch: fetchOf(pieces) } });
    expect(profile?.FirstName).toBe('Zoë 🔑');
  });

  it('is unreadable if it ends inside a character', async () => {
    const bytes = [...new TextEncoder().encode(login), 0xf0, 0x9f];
    const error = await rejection(call({ endpoint: { fetch: fetchOf([Uint8Array.from(bytes)]) } }));
    expect(error.failure).toMatchObject({ kind: 'outcome_unknown', cause: 'unreadable' });
  });

  it('is read up to four million characters', async () => {
    const fetch = fetchOf([login, ' '.repeat(longest - login.length)]);
    expect(await call({ endpoint: { fetch } })).toMatchObject({ tokens: { accessToken } });
  });

  it('is unreadable beyond four million characters, and its stream is cancelled', async () => {
    const onCancel = vi.fn();
    const fetch = fetchOf([login, ' '.repeat(longest - login.length), ' ', login], onCancel);
    const error = await rejection(call({ endpoint: { fetch } }));
    expect(error.failure).toEqual(unreadable);
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('is unreadable if it is too long and its stream cannot be cancelled', async () => {
    const onCancel = () => {
      throw new Error('The stream cannot be cancelled.');
    };
    const fetch = fetchOf([' '.repeat(longest + 1), ' '], onCancel);
    expect((await rejection(call({ endpoint: { fetch } }))).failure).toEqual(unreadable);
  });

  it.each([
    ['no body', {}],
    ['a body of null', { body: null }],
    ['a body that is not a stream', { body: {} }],
  ])('is read with `text()` if the app’s `fetch` returns %s', async (_, rest) => {
    const response = { status: 200, headers: new Headers(), text: async () => login, ...rest };
    // SAFETY: an app's replacement for `fetch` may return only part of a `Response`.
    const fetch = async () => response as unknown as Response;
    expect(await call({ endpoint: { fetch } })).toMatchObject({ tokens: { accessToken } });
  });
});
