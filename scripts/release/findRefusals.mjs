import { refuseChanges } from './refuseChanges.mjs';
import { refuseContact } from './refuseContact.mjs';
import { refuseManifest } from './refuseManifest.mjs';
import { refuseReadme } from './refuseReadme.mjs';

/**
 * Finds what must change before a release.
 *
 * @param {import('./findRefusals.mjs').Project} project
 * @returns {string[]} One line for each; empty if the package can be published.
 */
export function findRefusals(project) {
  return [
    ...refuseManifest(project.manifest),
    ...refuseContact(project.security),
    ...refuseChanges(project),
    ...refuseReadme(project),
  ];
}
