import { useEffect, useState } from 'react';
import { type LoginRadiusRow, readLoginRadiusRows } from './failureRows.js';

/** All parts of a page show the same rows. */
let reading: Promise<readonly LoginRadiusRow[]> | undefined;

/** Every LoginRadius error code with its failure; empty until each was sent through the package. */
export function useLoginRadiusRows(): readonly LoginRadiusRow[] {
  const [rows, setRows] = useState<readonly LoginRadiusRow[]>([]);
  useEffect(() => {
    reading ??= readLoginRadiusRows();
    void reading.then(setRows);
  }, []);
  return rows;
}
