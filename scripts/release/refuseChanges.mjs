/**
 * Refuses changes that the version and the changelog do not contain.
 *
 * @param {import('./findRefusals.mjs').Project} project
 * @returns {string[]}
 */
export function refuseChanges({ manifest: { version }, changelog, changesets }) {
  return [
    ...(changesets.length === 0
      ? []
      : [
          `.changeset: apply ${changesets.join(', ')} by "npm run version", and commit the result.`,
        ]),
    ...(changelog.split('\n').includes(`## ${version}`)
      ? []
      : [`CHANGELOG.md: "## ${version}" is missing.`]),
  ];
}
