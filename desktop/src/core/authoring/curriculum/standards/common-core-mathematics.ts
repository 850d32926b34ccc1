/**
 * Common Core State Standards for Mathematics, as far as shipped topics serve them; texts verbatim.
 *
 * © Copyright 2010. National Governors Association Center for Best Practices and Council of Chief State School Officers.
 * All rights reserved. Used under the Common Core State Standards public license.
 */
import type { Standard } from '@toolboxai/shared/lesson';

const TEXTS: Readonly<Record<string, string>> = {
  '4.NF.B.3.a':
    'Understand addition and subtraction of fractions as joining and separating parts referring to the same whole.',
  '4.NF.B.3.c':
    'Add and subtract mixed numbers with like denominators, e.g., by replacing each mixed number with an equivalent fraction, and/or by using properties of operations and the relationship between addition and subtraction.',
  '4.NF.B.3.d':
    'Solve word problems involving addition and subtraction of fractions referring to the same whole and having like denominators, e.g., by using visual fraction models and equations to represent the problem.',
};

export const commonCoreMathematics: readonly Standard[] = Object.entries(TEXTS).map(([code, text]) => ({
  code,
  framework: 'Common Core State Standards for Mathematics',
  text,
}));
