/**
 * Common Core State Standards for Mathematics, as far as shipped topics serve them: the statements verbatim, without the
 * illustrative examples that follow some of them.
 *
 * © Copyright 2010. National Governors Association Center for Best Practices and Council of Chief State School Officers.
 * All rights reserved. Used under the Common Core State Standards public license.
 */
import type { Standard } from '@toolboxai/shared/lesson';

const STATEMENTS: Readonly<Record<string, string>> = {
  'K.CC.B.5':
    'Count to answer “how many?” questions about as many as 20 things arranged in a line, a rectangular array, or a circle, or as many as 10 things in a scattered configuration; given a number from 1–20, count out that many objects.',
  'K.CC.C.6':
    'Identify whether the number of objects in one group is greater than, less than, or equal to the number of objects in another group, e.g., by using matching and counting strategies.',
  'K.CC.C.7': 'Compare two numbers between 1 and 10 presented as written numerals.',
  'K.OA.A.2':
    'Solve addition and subtraction word problems, and add and subtract within 10, e.g., by using objects or drawings to represent the problem.',
  'K.OA.A.5': 'Fluently add and subtract within 5.',
  '1.OA.A.1':
    'Use addition and subtraction within 20 to solve word problems involving situations of adding to, taking from, putting together, taking apart, and comparing, with unknowns in all positions, e.g., by using objects, drawings, and equations with a symbol for the unknown number to represent the problem.',
  '1.OA.D.8': 'Determine the unknown whole number in an addition or subtraction equation relating three whole numbers.',
  '1.NBT.B.3':
    'Compare two two-digit numbers based on meanings of the tens and ones digits, recording the results of comparisons with the symbols >, =, and <.',
  '2.NBT.A.3': 'Read and write numbers to 1000 using base-ten numerals, number names, and expanded form.',
  '2.NBT.A.4':
    'Compare two three-digit numbers based on meanings of the hundreds, tens, and ones digits, using >, =, and < symbols to record the results of comparisons.',
  '2.NBT.B.5':
    'Fluently add and subtract within 100 using strategies based on place value, properties of operations, and/or the relationship between addition and subtraction.',
  '3.OA.A.1':
    'Interpret products of whole numbers, e.g., interpret 5 × 7 as the total number of objects in 5 groups of 7 objects each.',
  '3.OA.A.2':
    'Interpret whole-number quotients of whole numbers, e.g., interpret 56 ÷ 8 as the number of objects in each share when 56 objects are partitioned equally into 8 shares, or as a number of shares when 56 objects are partitioned into equal shares of 8 objects each.',
  '3.OA.A.3':
    'Use multiplication and division within 100 to solve word problems in situations involving equal groups, arrays, and measurement quantities, e.g., by using drawings and equations with a symbol for the unknown number to represent the problem.',
  '3.OA.A.4':
    'Determine the unknown whole number in a multiplication or division equation relating three whole numbers.',
  '3.OA.C.7':
    'Fluently multiply and divide within 100, using strategies such as the relationship between multiplication and division (e.g., knowing that 8 × 5 = 40, one knows 40 ÷ 5 = 8) or properties of operations. By the end of Grade 3, know from memory all products of two one-digit numbers.',
  '3.NBT.A.1': 'Use place value understanding to round whole numbers to the nearest 10 or 100.',
  '3.NBT.A.2':
    'Fluently add and subtract within 1000 using strategies and algorithms based on place value, properties of operations, and/or the relationship between addition and subtraction.',
  '3.NF.A.1':
    'Understand a fraction 1/b as the quantity formed by 1 part when a whole is partitioned into b equal parts; understand a fraction a/b as the quantity formed by a parts of size 1/b.',
  '3.NF.A.2': 'Understand a fraction as a number on the number line; represent fractions on a number line diagram.',
  '3.NF.A.2.b':
    'Represent a fraction a/b on a number line diagram by marking off a lengths 1/b from 0. Recognize that the resulting interval has size a/b and that its endpoint locates the number a/b on the number line.',
  '3.NF.A.3': 'Explain equivalence of fractions in special cases, and compare fractions by reasoning about their size.',
  '3.NF.A.3.a':
    'Understand two fractions as equivalent (equal) if they are the same size, or the same point on a number line.',
  '3.NF.A.3.b':
    'Recognize and generate simple equivalent fractions, e.g., 1/2 = 2/4, 4/6 = 2/3. Explain why the fractions are equivalent, e.g., by using a visual fraction model.',
  '3.NF.A.3.d':
    'Compare two fractions with the same numerator or the same denominator by reasoning about their size. Recognize that comparisons are valid only when the two fractions refer to the same whole. Record the results of comparisons with the symbols >, =, or <, and justify the conclusions, e.g., by using a visual fraction model.',
  '4.OA.A.3':
    'Solve multistep word problems posed with whole numbers and having whole-number answers using the four operations, including problems in which remainders must be interpreted. Represent these problems using equations with a letter standing for the unknown quantity. Assess the reasonableness of answers using mental computation and estimation strategies including rounding.',
  '4.OA.B.4':
    'Find all factor pairs for a whole number in the range 1–100. Recognize that a whole number is a multiple of each of its factors. Determine whether a given whole number in the range 1–100 is a multiple of a given one-digit number. Determine whether a given whole number in the range 1–100 is prime or composite.',
  '4.NBT.A.1':
    'Recognize that in a multi-digit whole number, a digit in one place represents ten times what it represents in the place to its right.',
  '4.NBT.A.2':
    'Read and write multi-digit whole numbers using base-ten numerals, number names, and expanded form. Compare two multi-digit numbers based on meanings of the digits in each place, using >, =, and < symbols to record the results of comparisons.',
  '4.NBT.A.3': 'Use place value understanding to round multi-digit whole numbers to any place.',
  '4.NBT.B.4': 'Fluently add and subtract multi-digit whole numbers using the standard algorithm.',
  '4.NBT.B.5':
    'Multiply a whole number of up to four digits by a one-digit whole number, and multiply two two-digit numbers, using strategies based on place value and the properties of operations. Illustrate and explain the calculation by using equations, rectangular arrays, and/or area models.',
  '4.NBT.B.6':
    'Find whole-number quotients and remainders with up to four-digit dividends and one-digit divisors, using strategies based on place value, the properties of operations, and/or the relationship between multiplication and division. Illustrate and explain the calculation by using equations, rectangular arrays, and/or area models.',
  '4.NF.A.1':
    'Explain why a fraction a/b is equivalent to a fraction (n × a)/(n × b) by using visual fraction models, with attention to how the number and size of the parts differ even though the two fractions themselves are the same size. Use this principle to recognize and generate equivalent fractions.',
  '4.NF.A.2':
    'Compare two fractions with different numerators and different denominators, e.g., by creating common denominators or numerators, or by comparing to a benchmark fraction such as 1/2. Recognize that comparisons are valid only when the two fractions refer to the same whole. Record the results of comparisons with symbols >, =, or <, and justify the conclusions, e.g., by using a visual fraction model.',
  '4.NF.B.3.a':
    'Understand addition and subtraction of fractions as joining and separating parts referring to the same whole.',
  '4.NF.B.3.b':
    'Decompose a fraction into a sum of fractions with the same denominator in more than one way, recording each decomposition by an equation. Justify decompositions, e.g., by using a visual fraction model.',
  '4.NF.B.3.c':
    'Add and subtract mixed numbers with like denominators, e.g., by replacing each mixed number with an equivalent fraction, and/or by using properties of operations and the relationship between addition and subtraction.',
  '4.NF.B.3.d':
    'Solve word problems involving addition and subtraction of fractions referring to the same whole and having like denominators, e.g., by using visual fraction models and equations to represent the problem.',
  '4.NF.B.4': 'Apply and extend previous understandings of multiplication to multiply a fraction by a whole number.',
  '4.NF.C.6': 'Use decimal notation for fractions with denominators 10 or 100.',
  '4.NF.C.7':
    'Compare two decimals to hundredths by reasoning about their size. Recognize that comparisons are valid only when the two decimals refer to the same whole. Record the results of comparisons with the symbols >, =, or <, and justify the conclusions, e.g., by using a visual model.',
  '5.OA.A.1':
    'Use parentheses, brackets, or braces in numerical expressions, and evaluate expressions with these symbols.',
  '5.NBT.A.3.b':
    'Compare two decimals to thousandths based on meanings of the digits in each place, using >, =, and < symbols to record the results of comparisons.',
  '5.NBT.B.5': 'Fluently multiply multi-digit whole numbers using the standard algorithm.',
  '5.NBT.B.7':
    'Add, subtract, multiply, and divide decimals to hundredths, using concrete models or drawings and strategies based on place value, properties of operations, and/or the relationship between addition and subtraction; relate the strategy to a written method and explain the reasoning used.',
  '5.NF.A.1':
    'Add and subtract fractions with unlike denominators (including mixed numbers) by replacing given fractions with equivalent fractions in such a way as to produce an equivalent sum or difference of fractions with like denominators.',
  '5.NF.A.2':
    'Solve word problems involving addition and subtraction of fractions referring to the same whole, including cases of unlike denominators, e.g., by using visual fraction models or equations to represent the problem. Use benchmark fractions and number sense of fractions to estimate mentally and assess the reasonableness of answers.',
  '5.NF.B.4':
    'Apply and extend previous understandings of multiplication to multiply a fraction or whole number by a fraction.',
  '5.NF.B.6':
    'Solve real world problems involving multiplication of fractions and mixed numbers, e.g., by using visual fraction models or equations to represent the problem.',
  '5.NF.B.7':
    'Apply and extend previous understandings of division to divide unit fractions by whole numbers and whole numbers by unit fractions.',
  '6.NS.A.1':
    'Interpret and compute quotients of fractions, and solve word problems involving division of fractions by fractions, e.g., by using visual fraction models and equations to represent the problem.',
  '6.NS.B.2': 'Fluently divide multi-digit numbers using the standard algorithm.',
  '6.NS.B.3':
    'Fluently add, subtract, multiply, and divide multi-digit decimals using the standard algorithm for each operation.',
  '6.NS.B.4':
    'Find the greatest common factor of two whole numbers less than or equal to 100 and the least common multiple of two whole numbers less than or equal to 12. Use the distributive property to express a sum of two whole numbers 1–100 with a common factor as a multiple of a sum of two whole numbers with no common factor.',
};

export const commonCoreMathematics: readonly Standard[] = Object.entries(STATEMENTS).map(([code, text]) => ({
  code,
  framework: 'Common Core State Standards for Mathematics',
  text,
}));
