import reference from 'virtual:reference';
import { anchorsOf } from './pages.js';

/** The ids of all headings of the reference, by the names of the items. */
export const anchors = anchorsOf(reference.items);
