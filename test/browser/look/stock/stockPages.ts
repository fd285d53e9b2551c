// oxlint-disable-next-line no-restricted-imports -- the `dist` of another package
import reboot from 'bootstrap/dist/css/bootstrap-reboot.css?raw';
import preflight from 'tailwindcss/preflight.css?raw';
import meyerReset from './meyerReset.css?raw';
import newReset from './newReset.css?raw';
import nextTemplate from './nextTemplate.css?raw';
import normalize from './normalize.css?raw';
import tailwind3 from './tailwind3.css?raw';
import viteTemplate from './viteTemplate.css?raw';
import viteTemplate6 from './viteTemplate6.css?raw';

/** A page as a template or a library sets it up. */
export interface StockPage {
  readonly name: string;
  readonly css: string;
  /** The order of cascade layers that the page begins with. */
  readonly layers?: string;
}

/** Tailwind's compiler resolves `--theme()`. Without a theme, its second argument counts. */
const withoutTheme = (css: string) => css.replace(/--theme\(\s*[\w-]+,\s*([^()]*)\)/g, '$1');

export const stockPages: readonly StockPage[] = [
  { name: 'Vite’s React template', css: viteTemplate },
  { name: 'Vite’s React template up to version 6', css: viteTemplate6 },
  { name: 'Bootstrap’s reboot', css: reboot },
  {
    name: 'Tailwind’s preflight',
    css: `@layer base { ${withoutTheme(preflight)} }`,
    layers: '@layer theme, base, bcc, components, utilities;',
  },
  {
    name: 'Tailwind’s preflight, in a layer after that of the challenge',
    css: `@layer base { ${withoutTheme(preflight)} }`,
    layers: '@layer bcc, base;',
  },
  { name: 'Tailwind 3', css: tailwind3 },
  { name: 'Next’s template', css: nextTemplate },
  { name: 'Eric Meyer’s reset', css: meyerReset },
  { name: 'normalize.css', css: normalize },
  {
    name: 'The New CSS Reset',
    // It unsets the width of the form, too: such a page sets the width itself.
    css: `${newReset} #root { inline-size: 28rem }`,
  },
];
