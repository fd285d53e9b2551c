const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * Prints every file of the packed package with its size, and the sum.
 *
 * @param {import('../package/pack.mjs').Packed} packed
 */
export function printPacked({ files, size, unpackedSize }) {
  for (const file of files) console.log(`${kilobytes(file.size).padStart(10)}  ${file.path}`);
  console.log(
    `${files.length} files, ${kilobytes(unpackedSize)}, packed ${kilobytes(size)}. Nothing was published.`,
  );
}
