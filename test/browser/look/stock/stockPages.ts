// oxlint-disable-next-line no-restricted-imports -- the `dist` of another package
import reboot from 'bootstrap/dist/css/bootstrap-reboot.css?raw';
import preflight from 'tailwindcss/preflight.css?raw';
import viteTemplate from './viteTemplate.css?raw';
import viteTemplate6 from './viteTemplate6.css?raw';

/** A page as a template or a library sets it up. */
export interface StockPage {
  readonly name: string;
  readonly css: string;
  /** The order of cascade layers that the page begins with. */
  readonly layers?: string;
  /**
   * What the page's own unlayered rules for these elements decide: any rule of a page wins over the
   * layer of the challenge.
   */
  readonly decides?: { readonly [Tag in 'button' | 'input']?: readonly string[] };
}

/** Tailwind's compiler resolves `--theme()`. Without a theme, its second argument counts. */
const withoutTheme = (css: string) => css.replace(/--theme\(\s*[\w-]+,\s*([^()]*)\)/g, '$1');

export const stockPages: readonly StockPage[] = [
  { name: 'Vite’s React template', css: viteTemplate },
  {
    name: 'Vite’s React template up to version 6',
    css: viteTemplate6,
    decides: { button: ['background-color', 'font-weight', 'padding-left', 'padding-top'] },
  },
  {
    name: 'Bootstrap’s reboot',
    css: reboot,
    decides: {
      button: ['border-top-left-radius'],
      input: ['font-family', 'font-size', 'line-height'],
    },
  },
  {
    name: 'Tailwind’s preflight',
    css: `@layer base { ${withoutTheme(preflight)} }`,
    layers: '@layer theme, base, bcc, components, utilities;',
  },
];
