import rows from './fixtures/vendorErrors.json' with { type: 'json' };

/** One row of the vendor's error table, spelling mistakes included. */
export interface VendorError {
  readonly code: number;
  readonly message: string;
  readonly description: string;
  /** What the vendor's documents say. The real status cannot be trusted. */
  readonly httpStatus: number;
}

/** The 52 vendor codes that can matter on this call, in ascending order. */
export const vendorErrors: readonly VendorError[] = rows;

export function findVendorError(code: number): VendorError | undefined {
  return vendorErrors.find((row) => row.code === code);
}
