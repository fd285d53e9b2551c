import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { referencePages } from '../../stories/docs/support/reference/pages.js';

// Storybook reads the order of its sidebar from the text of preview.tsx, so that file cannot import a list.

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** The rooms of the sidebar, and the pages of each in their order. */
function readOrder(): Map<string, readonly string[]> {
  const [, list = ''] = /\border: \[([^]*?)\n {8}\],/.exec(read('.storybook/preview.tsx')) ?? [];
  const rooms = Array.from(
    list.matchAll(/'([^']+)',\s*\[([^\]]*)\]/g),
    ([, room = '', pages = '']) => {
      const names = Array.from(pages.matchAll(/'([^']+)'/g), ([, name = '']) => name);
      return [room, names] as const;
    },
  );
  return new Map(rooms);
}

/** The titles in the stories and the pages, such as `Docs/FAQ`. */
function readTitles(): readonly string[] {
  return readdirSync(join(root, 'stories'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(stories\.tsx|mdx)$/.test(file))
    .map((file) => /\btitle(?:=|: )['"]([^'"]+)/.exec(read(join('stories', file)))?.[1] ?? file);
}

describe('the sidebar of the Storybook', () => {
  const order = readOrder();

  it('has the pages of the reference in their order', () => {
    expect(order.get('Reference')).toEqual(referencePages);
  });

  it('names every page and every group of stories once', () => {
    const named = [...order].flatMap(([room, pages]) => pages.map((page) => `${room}/${page}`));
    expect(named.toSorted()).toEqual(readTitles().toSorted());
  });
});
