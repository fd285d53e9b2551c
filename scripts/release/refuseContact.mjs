/** A line with a mail address or an https address. */
const contact = /^Contact: <?(?:[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+|https:\/\/[^\s<>]+)>?$/m;

/**
 * Refuses a SECURITY.md without an address.
 *
 * @param {string} security
 * @returns {string[]}
 */
export function refuseContact(security) {
  if (contact.test(security)) return [];
  return [
    'SECURITY.md: set the contact, as in "Contact: <address>", to a mail address or an https address.',
  ];
}
