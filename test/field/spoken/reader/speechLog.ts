import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { setTimeout as sleep } from 'node:timers/promises';

/** An utterance in Orca's log, with the time before it and the voice after it. */
const utterance = /^[\d:.]+ - SPEECH OUTPUT: '([\s\S]*?)'(?: ?voice=\w+)? ?(?:\{[^{}\n]*\})?$/gm;

const pollMs = 30;
const longestWaitMs = 60_000;

/** Reads Orca's debug file from its current end on. */
export function createSpeechLog(file: string) {
  const decoder = new StringDecoder('utf8');
  let offset = existsSync(file) ? statSync(file).size : 0;
  let unread = '';
  let spokenAt = 0;
  let spoken: string[] = [];

  /** Reads the new lines, up to the last complete one. */
  function read(): string {
    if (!existsSync(file)) return '';
    const descriptor = openSync(file, 'r');
    const bytes = Buffer.alloc(fstatSync(descriptor).size - offset);
    offset += readSync(descriptor, bytes, 0, bytes.length, offset);
    closeSync(descriptor);
    unread += decoder.write(bytes);
    const end = unread.lastIndexOf('\n') + 1;
    const lines = unread.slice(0, end);
    unread = unread.slice(end);
    const utterances = Array.from(lines.matchAll(utterance), ([, text = '']) => text);
    if (utterances.length > 0) spokenAt = Date.now();
    spoken.push(...utterances);
    return lines;
  }

  return {
    /** The utterances since the last call. */
    take(): string[] {
      read();
      const taken = spoken;
      spoken = [];
      return taken;
    },
    /** Waits until the log contains a text, spoken or not. Rejects after the time limit. */
    async waitFor(text: string, limitMs = longestWaitMs): Promise<void> {
      for (let waitedMs = 0; !read().includes(text); waitedMs += pollMs) {
        if (waitedMs > limitMs) throw new Error(`Orca did not log "${text}" in ${limitMs} ms`);
        await sleep(pollMs);
      }
    },
    /** Waits until nothing was spoken for this duration. */
    async waitForSilence(durationMs: number): Promise<void> {
      const startedAt = Date.now();
      while (Date.now() - Math.max(startedAt, spokenAt) < durationMs) {
        await sleep(pollMs);
        read();
      }
    },
  };
}

export type SpeechLog = ReturnType<typeof createSpeechLog>;
