import rows from './fixtures/loginRadiusErrors.json' with { type: 'json' };

/** One row of the vendor's error table, spelling mistakes included. */
export interface LoginRadiusError {
  readonly code: number;
  readonly message: string;
  readonly description: string;
  /** What the vendor's documents say. The real status cannot be trusted. */
  readonly httpStatus: number;
}

/** The 52 vendor codes that can matter on this call, in ascending order. */
export const loginRadiusErrors: readonly LoginRadiusError[] = rows;

export function findLoginRadiusError(code: number): LoginRadiusError | undefined {
  return loginRadiusErrors.find((row) => row.code === code);
}
