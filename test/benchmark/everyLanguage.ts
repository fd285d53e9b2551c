/** Every language of the package, as an app has them that imports them all. */
export const languages = import.meta.glob('../../src/locales/*.ts', { eager: true });
