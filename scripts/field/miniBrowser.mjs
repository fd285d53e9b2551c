/** WebKitGTK's own small browser. Debian keeps it in the folder of the machine's architecture. */
export function findMiniBrowser() {
  const architecture = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
  return `/usr/lib/${architecture}-linux-gnu/webkit2gtk-4.1/MiniBrowser`;
}
