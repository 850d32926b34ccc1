/**
 * Common Core State Standards for Mathematics, as far as shipped topics serve them: the statements verbatim, without the
 * illustrative examples that follow some of them.
 *
 * © Copyright 2010. National Governors Association Center for Best Practices and Council of Chief State School Officers.
 * All rights reserved. Used under the Common Core State Standards public license.
 */
import type { Standard } from '@toolboxai/shared/lesson';

const STATEMENTS: Readonly<Record<string, string>> = {
  'K.CC.B.4': 'Understand the relationship between numbers and quantities; connect counting to cardinality.',
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
  '1.OA.D.7':
    'Understand the meaning of the equal sign, and determine if equations involving addition and subtraction are true or false.',
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
  '3.OA.B.6': 'Understand division as an unknown-factor problem.',
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
  '5.NBT.B.6':
    'Find whole-number quotients of whole numbers with up to four-digit dividends and two-digit divisors, using strategies based on place value, the properties of operations, and/or the relationship between multiplication and division. Illustrate and explain the calculation by using equations, rectangular arrays, and/or area models.',
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
  '2.MD.C.8':
    'Solve word problems involving dollar bills, quarters, dimes, nickels, and pennies, using $ and ¢ symbols appropriately.',
  '2.MD.D.10':
    'Draw a picture graph and a bar graph (with single-unit scale) to represent a data set with up to four categories. Solve simple put-together, take-apart, and compare problems using information presented in a bar graph.',
  '3.MD.A.1':
    'Tell and write time to the nearest minute and measure time intervals in minutes. Solve word problems involving addition and subtraction of time intervals in minutes, e.g., by representing the problem on a number line diagram.',
  '3.MD.B.3':
    'Draw a scaled picture graph and a scaled bar graph to represent a data set with several categories. Solve one- and two-step “how many more” and “how many less” problems using information presented in scaled bar graphs.',
  '3.MD.C.7.b':
    'Multiply side lengths to find areas of rectangles with whole-number side lengths in the context of solving real world and mathematical problems, and represent whole-number products as rectangular areas in mathematical reasoning.',
  '3.MD.C.7.d':
    'Recognize area as additive. Find areas of rectilinear figures by decomposing them into non-overlapping rectangles and adding the areas of the non-overlapping parts, applying this technique to solve real world problems.',
  '3.MD.D.8':
    'Solve real world and mathematical problems involving perimeters of polygons, including finding the perimeter given the side lengths, finding an unknown side length, and exhibiting rectangles with the same perimeter and different areas or with the same area and different perimeters.',
  '4.MD.A.1':
    'Know relative sizes of measurement units within one system of units including km, m, cm; kg, g; lb, oz.; l, ml; hr, min, sec. Within a single system of measurement, express measurements in a larger unit in terms of a smaller unit. Record measurement equivalents in a two-column table.',
  '4.MD.A.2':
    'Use the four operations to solve word problems involving distances, intervals of time, liquid volumes, masses of objects, and money, including problems involving simple fractions or decimals, and problems that require expressing measurements given in a larger unit in terms of a smaller unit. Represent measurement quantities using diagrams such as number line diagrams that feature a measurement scale.',
  '4.MD.A.3': 'Apply the area and perimeter formulas for rectangles in real world and mathematical problems.',
  '4.MD.C.7':
    'Recognize angle measure as additive. When an angle is decomposed into non-overlapping parts, the angle measure of the whole is the sum of the angle measures of the parts. Solve addition and subtraction problems to find unknown angles on a diagram in real world and mathematical problems, e.g., by using an equation with a symbol for the unknown angle measure.',
  '5.G.A.1':
    'Use a pair of perpendicular number lines, called axes, to define a coordinate system, with the intersection of the lines (the origin) arranged to coincide with the 0 on each line and a given point in the plane located by using an ordered pair of numbers, called its coordinates. Understand that the first number indicates how far to travel from the origin in the direction of one axis, and the second number indicates how far to travel in the direction of the second axis, with the convention that the names of the two axes and the coordinates correspond (e.g., x-axis and x-coordinate, y-axis and y-coordinate).',
  '5.G.A.2':
    'Represent real world and mathematical problems by graphing points in the first quadrant of the coordinate plane, and interpret coordinate values of points in the context of the situation.',
  '5.MD.A.1':
    'Convert among different-sized standard measurement units within a given measurement system (e.g., convert 5 cm to 0.05 m), and use these conversions in solving multi-step, real world problems.',
  '5.MD.C.5.a':
    'Find the volume of a right rectangular prism with whole-number side lengths by packing it with unit cubes, and show that the volume is the same as would be found by multiplying the edge lengths, equivalently by multiplying the height by the area of the base. Represent threefold whole-number products as volumes, e.g., to represent the associative property of multiplication.',
  '5.MD.C.5.b':
    'Apply the formulas V = l × w × h and V = b × h for rectangular prisms to find volumes of right rectangular prisms with whole-number edge lengths in the context of solving real world and mathematical problems.',
  '5.MD.C.5.c':
    'Recognize volume as additive. Find volumes of solid figures composed of two non-overlapping right rectangular prisms by adding the volumes of the non-overlapping parts, applying this technique to solve real world problems.',
  '6.EE.A.2.c':
    'Evaluate expressions at specific values of their variables. Include expressions that arise from formulas used in real-world problems. Perform arithmetic operations, including those involving whole-number exponents, in the conventional order when there are no parentheses to specify a particular order (Order of Operations).',
  '6.EE.A.3': 'Apply the properties of operations to generate equivalent expressions.',
  '6.EE.A.4':
    'Identify when two expressions are equivalent (i.e., when the two expressions name the same number regardless of which value is substituted into them).',
  '6.EE.B.7':
    'Solve real-world and mathematical problems by writing and solving equations of the form x + p = q and px = q for cases in which p, q and x are all nonnegative rational numbers.',
  '6.G.A.1':
    'Find the area of right triangles, other triangles, special quadrilaterals, and polygons by composing into rectangles or decomposing into triangles and other shapes; apply these techniques in the context of solving real-world and mathematical problems.',
  '6.NS.C.6.c':
    'Find and position integers and other rational numbers on a horizontal or vertical number line diagram; find and position pairs of integers and other rational numbers on a coordinate plane.',
  '6.NS.C.7.a':
    'Interpret statements of inequality as statements about the relative position of two numbers on a number line diagram.',
  '6.NS.C.7.b': 'Write, interpret, and explain statements of order for rational numbers in real-world contexts.',
  '6.RP.A.2':
    'Understand the concept of a unit rate a/b associated with a ratio a:b with b ≠ 0, and use rate language in the context of a ratio relationship.',
  '6.RP.A.3.a':
    'Make tables of equivalent ratios relating quantities with whole-number measurements, find missing values in the tables, and plot the pairs of values on the coordinate plane. Use tables to compare ratios.',
  '6.RP.A.3.b': 'Solve unit rate problems including those involving unit pricing and constant speed.',
  '6.RP.A.3.c':
    'Find a percent of a quantity as a rate per 100 (e.g., 30% of a quantity means 30/100 times the quantity); solve problems involving finding the whole, given a part and the percent.',
  '6.SP.B.5.c':
    'Giving quantitative measures of center (median and/or mean) and variability (interquartile range and/or mean absolute deviation), as well as describing any overall pattern and any striking deviations from the overall pattern with reference to the context in which the data were gathered.',
  '7.EE.A.1':
    'Apply properties of operations as strategies to add, subtract, factor, and expand linear expressions with rational coefficients.',
  '7.EE.B.4.a':
    'Solve word problems leading to equations of the form px + q = r and p(x + q) = r, where p, q, and r are specific rational numbers. Solve equations of these forms fluently. Compare an algebraic solution to an arithmetic solution, identifying the sequence of the operations used in each approach.',
  '7.EE.B.4.b':
    'Solve word problems leading to inequalities of the form px + q > r or px + q < r, where p, q, and r are specific rational numbers. Graph the solution set of the inequality and interpret it in the context of the problem.',
  '7.G.B.5':
    'Use facts about supplementary, complementary, vertical, and adjacent angles in a multi-step problem to write and solve simple equations for an unknown angle in a figure.',
  '7.NS.A.1.b':
    'Understand p + q as the number located a distance |q| from p, in the positive or negative direction depending on whether q is positive or negative. Show that a number and its opposite have a sum of 0 (are additive inverses). Interpret sums of rational numbers by describing real-world contexts.',
  '7.NS.A.1.c':
    'Understand subtraction of rational numbers as adding the additive inverse, p − q = p + (−q). Show that the distance between two rational numbers on the number line is the absolute value of their difference, and apply this principle in real-world contexts.',
  '7.NS.A.2.a':
    'Understand that multiplication is extended from fractions to rational numbers by requiring that operations continue to satisfy the properties of operations, particularly the distributive property, leading to products such as (−1)(−1) = 1 and the rules for multiplying signed numbers. Interpret products of rational numbers by describing real-world contexts.',
  '7.NS.A.2.b':
    'Understand that integers can be divided, provided that the divisor is not zero, and every quotient of integers (with non-zero divisor) is a rational number. If p and q are integers, then −(p/q) = (−p)/q = p/(−q). Interpret quotients of rational numbers by describing real-world contexts.',
  '7.RP.A.1':
    'Compute unit rates associated with ratios of fractions, including ratios of lengths, areas and other quantities measured in like or different units.',
  '7.RP.A.3': 'Use proportional relationships to solve multistep ratio and percent problems.',
  '8.EE.A.1': 'Know and apply the properties of integer exponents to generate equivalent numerical expressions.',
  '8.EE.B.5':
    'Graph proportional relationships, interpreting the unit rate as the slope of the graph. Compare two different proportional relationships represented in different ways.',
  '8.EE.C.7.b':
    'Solve linear equations with rational number coefficients, including equations whose solutions require expanding expressions using the distributive property and collecting like terms.',
  '8.F.B.4':
    'Construct a function to model a linear relationship between two quantities. Determine the rate of change and initial value of the function from a description of a relationship or from two (x, y) values, including reading these from a table or from a graph. Interpret the rate of change and initial value of a linear function in terms of the situation it models, and in terms of its graph or a table of values.',
  '8.G.A.5':
    'Use informal arguments to establish facts about the angle sum and exterior angle of triangles, about the angles created when parallel lines are cut by a transversal, and the angle-angle criterion for similarity of triangles.',
  '8.G.B.7':
    'Apply the Pythagorean Theorem to determine unknown side lengths in right triangles in real-world and mathematical problems in two and three dimensions.',
  '6.EE.A.1': 'Write and evaluate numerical expressions involving whole-number exponents.',
};

export const commonCoreMathematics: readonly Standard[] = Object.entries(STATEMENTS).map(([code, text]) => ({
  code,
  framework: 'Common Core State Standards for Mathematics',
  text,
}));
