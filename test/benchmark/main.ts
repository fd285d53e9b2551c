import { measureWarm } from './measureWarm.js';
import { takeColdSample } from './takeColdSample.js';

// `npm run benchmark` calls these in the page.
Object.assign(globalThis, {
  takeColdSample,
  measureWarm,
  loadEveryLanguage: () => import('./everyLanguage.js'),
});
