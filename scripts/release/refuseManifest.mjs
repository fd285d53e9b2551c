import { repositoryAddress } from './repositoryAddress.mjs';

/**
 * What package.json lacks for a release.
 *
 * @param {import('./findRefusals.mjs').Manifest} manifest
 * @returns {string[]}
 */
export function refuseManifest(manifest) {
  const { bugs, publishConfig } = manifest;
  const hasBugs = typeof bugs === 'string' ? bugs !== '' : Boolean(bugs?.url ?? bugs?.email);
  return [
    ...(repositoryAddress(manifest)
      ? []
      : [
          'package.json: set "repository" to the public repository. Provenance and the links of the README on npm need it.',
        ]),
    ...(hasBugs ? [] : ['package.json: set "bugs" to the address where users report faults.']),
    ...(publishConfig?.access === 'public' && publishConfig.provenance === true
      ? []
      : ['package.json: set "publishConfig" to { "access": "public", "provenance": true }.']),
  ];
}
