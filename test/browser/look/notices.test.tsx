import '@fontsource/noto-sans/400.css';
import '@fontsource/noto-sans/500.css';
import '@fontsource/noto-sans/600.css';
import { en } from 'backup-code-challenge/locales/en';
import { ja } from 'backup-code-challenge/locales/ja';
import { zhHans } from 'backup-code-challenge/locales/zh-Hans';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { addStyle, emulateMedia } from '../accessibility/emulate.js';
import { follow, renderFor } from '../accessibility/failureRecipes.js';
import { expectSoon } from '../support/expectSoon.js';
import { goodCode, type RenderedStep, wrongCode } from '../support/renderStep.js';
import { contrast } from './contrast.js';

/** The notice that shows: those behind it are hidden. */
function shownNotice({ container }: RenderedStep): HTMLElement {
  const notice = container.querySelector<HTMLElement>('.bcc-notice');
  if (!notice) throw new Error('There is no notice');
  return notice;
}

/** One step for each kind of notice, by its name. */
async function renderNotices(): Promise<Readonly<Record<string, RenderedStep>>> {
  const help = await renderFor({});
  const expiring = await renderFor({}, { expiresInMs: 59_000 });
  const failed = await renderFor({});
  await follow(failed, { meets: ['serviceError'] });
  const ended = await renderFor({});
  await follow(ended, { meets: ['sessionExpired'] });
  const required = await renderFor({});
  await follow(required, { meets: ['consent'] });
  const succeeded = await renderFor({}, { onSuccess: () => new Promise(() => {}) });
  await follow(succeeded, {});
  await expectSoon(succeeded.getStatus).toBe('succeeded');
  return { help, expiring, failed, ended, required, succeeded };
}

/** The box of the text itself, without the space around it. */
function textBox(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

beforeEach(async () => {
  await page.viewport(1000, 900);
  vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => void vi.restoreAllMocks());
  onTestFinished(addStyle(':root { font-family: "Noto Sans" } * { transition: none !important }'));
  await document.fonts.ready;
});

afterEach(() => emulateMedia());

describe('the icon of a notice', () => {
  it.each([{}, { 'forced-colors': 'active' }, { 'prefers-color-scheme': 'dark' }])(
    'is seen in each of them, %o',
    async (media) => {
      onTestFinished(addStyle(':root { color-scheme: light dark }'));
      await emulateMedia(media);
      for (const [name, step] of Object.entries(await renderNotices())) {
        const notice = shownNotice(step);
        const icon = getComputedStyle(notice, '::before');
        expect(icon.clipPath, name).toMatch(/^polygon/);
        expect(Number.parseFloat(icon.inlineSize), name).toBe(20);
        const { backgroundColor } = getComputedStyle(notice);
        expect(contrast(icon.backgroundColor, backgroundColor), name).toBeGreaterThanOrEqual(3);
      }
    },
  );

  it('has one shape for help, one for what wants attention, one for good news', async () => {
    const shapes = Object.entries(await renderNotices()).map(
      ([name, step]) => [name, getComputedStyle(shownNotice(step), '::before').clipPath] as const,
    );
    const { help, expiring, failed, ended, required, succeeded } = Object.fromEntries(shapes);
    expect(new Set([help, failed, succeeded]).size).toBe(3);
    expect([expiring, ended]).toEqual([failed, failed]);
    expect(required).toBe(succeeded);
  });

  it('is no text that a screen reader would say', async () => {
    for (const step of Object.values(await renderNotices())) {
      expect(getComputedStyle(shownNotice(step), '::before').content).toBe('""');
    }
  });

  it('takes no space when its size is 0', async () => {
    const step = await renderFor({});
    step.container.style.setProperty('--bcc-icon-size', '0rem');
    const notice = shownNotice(step).getBoundingClientRect();
    const text = textBox(shownNotice(step));
    expect(text.left - notice.left).toBe(12);
  });
});

describe('the box of a notice', () => {
  it.each([18, 20, 24, 28])('ends with its text in a container of %i rem', async (widthRem) => {
    for (const [name, step] of Object.entries(await renderNotices())) {
      step.container.style.inlineSize = `${widthRem}rem`;
      const notice = shownNotice(step);
      const box = notice.getBoundingClientRect();
      const above = notice.firstElementChild!.getBoundingClientRect().top - box.top;
      const below = box.bottom - notice.lastElementChild!.getBoundingClientRect().bottom;
      expect([above, below], name).toEqual([12, 12]);
      expect(box.width, name).toBe(widthRem * 16);
    }
  });

  it('does not become a pill with the largest radius', async () => {
    const step = await renderFor({});
    step.container.style.setProperty('--bcc-radius', '999px');
    expect(getComputedStyle(step.getInput()).borderRadius).toBe('999px');
    expect(getComputedStyle(shownNotice(step)).borderRadius).toBe('12px');
  });
});

describe('the edge of a notice', () => {
  it.each([{}, { 'forced-colors': 'active' }])(
    'is thicker at its start only where something wants attention, %o',
    async (media) => {
      await emulateMedia(media);
      const hasStripe = (step: RenderedStep) => {
        const { borderInlineStartWidth, borderInlineEndWidth } = getComputedStyle(
          shownNotice(step),
        );
        return borderInlineStartWidth !== borderInlineEndWidth;
      };
      const stripes = Object.entries(await renderNotices()).map(
        ([name, step]) => [name, hasStripe(step)] as const,
      );
      expect(Object.fromEntries(stripes)).toEqual({
        help: false,
        expiring: true,
        failed: true,
        ended: true,
        required: false,
        succeeded: false,
      });
    },
  );
});

describe('the text of a notice', () => {
  it.each([15, 16, 17, 18, 19, 20])(
    'breaks as it would without a place for a wait in a container of %i rem',
    async (widthRem) => {
      const { failed } = await renderNotices();
      failed!.container.style.inlineSize = `${widthRem}rem`;
      const text = failed!.container.querySelector('.bcc-notice-text')!;
      const lines = () => [...text.firstElementChild!.getClientRects()].map(({ width }) => width);
      const before = lines();
      text.querySelector('.bcc-wait')!.remove();
      expect(before).toEqual(lines());
    },
  );
});

describe('the wait in a notice', () => {
  it.each([en, ja, zhHans])(
    'follows a space only where the language has one after a sentence: $locale',
    async (messages) => {
      const step = await renderFor({});
      step.container.style.inlineSize = '60rem';
      step.container.style.setProperty('--bcc-inline-size', '60rem');
      await follow(step, { meets: ['rateLimited'] });
      step.update({ messages });
      const [text, wait] = Array.from(step.container.querySelectorAll('.bcc-notice-text > span'));
      const { right } = text!.getBoundingClientRect();
      const gap = wait!.getBoundingClientRect().left - right;
      if (messages === en) expect(gap).toBeGreaterThan(2);
      else expect(gap).toBeCloseTo(0);
      expect(getComputedStyle(wait!).wordSpacing).toBe('0px');
    },
  );
});

describe('the text under the field', () => {
  it('warns of the end with an icon if an alert has taken the place of the warning', async () => {
    const { expiring, failed } = await renderNotices();
    const look = (step: RenderedStep) => {
      const hint = step.container.querySelector('.bcc-hint')!;
      const { content, clipPath, backgroundColor } = getComputedStyle(hint, '::before');
      return { content, clipPath, backgroundColor, color: getComputedStyle(hint).color };
    };
    expect(look(expiring!).content).toBe('none');
    expect(look(failed!).content).toBe('none');
    const plain = look(expiring!).color;
    await follow(expiring!, { meets: ['serviceError'] });
    const warning = getComputedStyle(shownNotice(expiring!), '::before').clipPath;
    expect(expiring!.container.querySelector('.bcc-hint')).toHaveTextContent(en.expiring.title);
    expect(look(expiring!)).toMatchObject({ content: '""', clipPath: warning });
    expect(look(expiring!).color).not.toBe(plain);
    expect(contrast(look(expiring!).backgroundColor, 'rgb(255, 255, 255)')).toBeGreaterThan(3);
    await emulateMedia({ 'forced-colors': 'active' });
    expect(contrast(look(expiring!).backgroundColor, 'rgb(255, 255, 255)')).toBeGreaterThan(3);
  });

  it('keeps the example in one line at every width', async () => {
    const step = await renderFor({});
    const { firstChild: text } = step.container.querySelector('.bcc-hint')!;
    const range = document.createRange();
    const start = text!.textContent!.indexOf('AD45');
    range.setStart(text!, start);
    range.setEnd(text!, start + 'AD45 XH56'.length);
    for (let widthRem = 14; widthRem <= 28; widthRem += 0.25) {
      step.container.style.inlineSize = `${widthRem}rem`;
      expect(range.getClientRects(), `${widthRem} rem`).toHaveLength(1);
    }
  });

  it('no longer says how to type a code when one is accepted', async () => {
    const { help, succeeded } = await renderNotices();
    const hintOf = (step: RenderedStep) => step.container.querySelector('.bcc-hint')!;
    expect(getComputedStyle(hintOf(help!)).visibility).toBe('visible');
    expect(getComputedStyle(hintOf(succeeded!)).visibility).toBe('hidden');
  });

  it('is told from the hint by an icon too', async () => {
    const step = await renderFor({});
    const error = step.container.querySelector('.bcc-error')!;
    const icon = () => getComputedStyle(error, '::before');
    expect(icon().content).toBe('none');
    await follow(step, { codes: [''] });
    expect(icon().clipPath).toMatch(/^polygon/);
    await emulateMedia({ 'forced-colors': 'active' });
    expect(contrast(icon().backgroundColor, 'rgb(255, 255, 255)')).toBeGreaterThanOrEqual(3);
  });

  it.each([18, 20, 22, 24, 28])(
    'is clear of the focus ring and of the button in a container of %i rem',
    async (widthRem) => {
      const step = await renderFor({});
      step.container.style.inlineSize = `${widthRem}rem`;
      await follow(step, { codes: [wrongCode] });
      expect(document.activeElement).toBe(step.getInput());
      const { outlineWidth, outlineOffset } = getComputedStyle(step.getInput());
      const ring =
        step.getInput().getBoundingClientRect().bottom +
        Number.parseFloat(outlineWidth) +
        Number.parseFloat(outlineOffset);
      const error = step.container.querySelector('.bcc-error')!;
      const { lineHeight } = getComputedStyle(error);
      const text = textBox(error);
      expect(text.top - ring).toBeGreaterThanOrEqual(3);
      // The longest error leaves the same distance at every width, up to one line of another length.
      const distance = step.submit.element().getBoundingClientRect().top - text.bottom;
      expect(distance).toBeGreaterThanOrEqual(16);
      expect(distance).toBeLessThan(16 + Number.parseFloat(lineHeight) * 1.5);
    },
  );
});

describe('the button that starts over', () => {
  const groundOf = (step: RenderedStep) =>
    getComputedStyle(step.container.querySelector('[data-action=start_over]')!).backgroundColor;

  it.each(['lockedForAWhile', 'lockedForUnknownTime'] as const)(
    'is no main button during a temporary lock, %s',
    async (scenario) => {
      const step = await renderFor({});
      const main = getComputedStyle(step.submit.element()).backgroundColor;
      await follow(step, { meets: [scenario] });
      expect(step.getFailure()).toBe('locked');
      expect(groundOf(step)).not.toBe(main);
    },
  );

  it('becomes the main button when the lock ends', async () => {
    const step = await renderFor({});
    const main = getComputedStyle(step.submit.element()).backgroundColor;
    const soon = new Date(Date.now() + 2500).toISOString();
    await step.simulator.refuse(1198, { data: { LoginLockedTimeout: soon } }, 1);
    await step.enter(goodCode);
    await expectSoon(step.getFailure).toBe('locked');
    await expectSoon(() => groundOf(step)).toBe(main);
    expect(step.getText()).toContain(en.waitOver);
  });
});
