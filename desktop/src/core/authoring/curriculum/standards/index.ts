/** The standards that are shipped, as one table. */
import { createStandardsTable } from '../standards-table.ts';
import { commonCoreLanguage } from './common-core-language.ts';
import { commonCoreMathematics } from './common-core-mathematics.ts';

export const standards = createStandardsTable([...commonCoreMathematics, ...commonCoreLanguage]);
