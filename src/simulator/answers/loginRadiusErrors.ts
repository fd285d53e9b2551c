import rows from './fixtures/loginRadiusErrors.json' with { type: 'json' };

/** One row of LoginRadius's error table, with its spelling mistakes. */
export interface LoginRadiusError {
  readonly code: number;
  readonly message: string;
  readonly description: string;
  /** The status in LoginRadius's documentation. The real one can differ. */
  readonly httpStatus: number;
}

/** The 52 LoginRadius error codes that can occur on this call, in ascending order. */
export const loginRadiusErrors: readonly LoginRadiusError[] = rows;

export function findLoginRadiusError(code: number): LoginRadiusError | undefined {
  return loginRadiusErrors.find((row) => row.code === code);
}
