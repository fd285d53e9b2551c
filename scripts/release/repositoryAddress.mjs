/** A repository that npm names in short: `owner/name`, `github:owner/name` or `gitlab:owner/name`. */
const short = /^(?:(github|gitlab):)?([\w.-]+\/[\w.-]+)$/;

/** The address of a repository, with the prefix and the ending that npm adds. */
const long = /^(?:git\+)?(https:\/\/[^/\s]+\/[^\s]+?)(?:\.git)?\/?$/;

/**
 * The public address of the package's repository.
 *
 * @param {{ repository?: string | { url?: string } }} manifest
 * @returns {string | null} `null` if it is missing or no address.
 */
export function repositoryAddress({ repository }) {
  const written = (typeof repository === 'string' ? repository : repository?.url) ?? '';
  const [, site = 'github', path] = short.exec(written) ?? [];
  if (path) return `https://${site}.com/${path}`;
  return long.exec(written)?.[1] ?? null;
}
