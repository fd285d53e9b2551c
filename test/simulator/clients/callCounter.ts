/** Counts, for each client, the calls that it made and those that the simulator accepted. */
export function createCallCounter() {
  const counts = new Map<string, { made: number; accepted: number }>();
  return {
    count(client: string, isAccepted: boolean): void {
      const { made, accepted } = counts.get(client) ?? { made: 0, accepted: 0 };
      counts.set(client, { made: made + 1, accepted: accepted + (isAccepted ? 1 : 0) });
    },
    /** Such as `python 11.7.0: 3 of 3 calls accepted`, one line for each client. */
    print(): void {
      for (const [client, { made, accepted }] of counts) {
        console.info(`${client}: ${accepted} of ${made} calls accepted`);
      }
    },
  };
}
