import { measureWarm } from './measureWarm.js';
import { takeColdSample } from './takeColdSample.js';

// `npm run benchmark` calls these in the page. The step must not be among what loads with them.
Object.assign(globalThis, {
  takeColdSample,
  measureWarm,
  loadEveryLanguage: () => import('./everyLanguage.js'),
  loadLengths: () => import('./measureLength.js'),
});
