/** The longest request body that the simulator reads. A backup code needs about 30 bytes. */
export const maxBodyBytes = 1_000_000;
