/** The standards that are shipped, as one table. */
import { createStandardsTable } from '../standards-table.ts';
import { commonCoreMathematics } from './common-core-mathematics.ts';

export const standards = createStandardsTable(commonCoreMathematics);
