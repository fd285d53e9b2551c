const paths = ['playwright', 'test', '--config', 'test/field/spoken/playwright.config.ts'];

/** @type {import('./suites.mjs').FieldSuite} Records what a real screen reader says. */
export const spoken = {
  name: 'spoken',
  title: 'Spoken paths',
  needs: [
    { file: 'orca', debianPackage: 'orca' },
    { file: 'Xvfb', debianPackage: 'xvfb' },
    { file: 'dbus-daemon', debianPackage: 'dbus-daemon' },
    { file: 'setpriv', debianPackage: 'util-linux' },
    // D-Bus starts the accessibility bus from this file; the program's own path depends on the system.
    {
      file: '/usr/share/dbus-1/services/org.a11y.Bus.service',
      debianPackage: 'at-spi2-core',
    },
  ],
  full: paths,
  short: [...paths, '--project', 'en', '--grep', '@short'],
  update: [...paths, '--update-snapshots'],
};
