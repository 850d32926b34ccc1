/**
 * Topics as fact graphs: how one is written, and the check that tells its author what is missing. A topic is one file in
 * the folder of its subject and one line in that folder's `index.ts`. Past 300 lines it is a folder whose `index.ts` puts
 * its parts together: `graph.ts` (entities, relations, facts), `misconceptions.ts`, `cases.ts`, `tasks.ts` (sequences,
 * sortings, diagrams), `reading.ts` (words, passages, stops) and `figure.ts`.
 *
 * A short example; the real shape with every field explained stands in `./topic.ts`:
 *
 * ```ts
 * export const waterCycle = defineFactTopic({
 *   id: 'water-cycle', name: 'The water cycle', title: 'Where does the rain come from?', subject: 'science',
 *   grades: { from: 3, to: 5 }, aliases: ['water cycle', 'hydrologic cycle', …], themes: ['coast', 'meadow'],
 *   source: 'Common knowledge of earth science, as taught in …',
 *   objectives: [{ id: 'changes', verb: 'Explain', text: 'Explain how …', bloom: 'understand' }],
 *   // Kind, id, name inside a sentence. All of a kind stand in for each other as wrong answers.
 *   entities: { process: { evaporation: 'evaporation', condensation: 'condensation', … }, change: { … } },
 *   // How facts of one sort are said and asked. `link: 'cause'` asks for understanding, not recall.
 *   relations: { does: {
 *     sentence: '{Subject} turns {object}.', askSubject: 'Which process turns {object}?',
 *     askObject: 'What does {subject} do to water?', match: 'Match each process with what it does.',
 *     hint: 'Think of what heat does to water.' } },
 *   facts: [{ id: 'evaporation-does', objectiveId: 'changes', relation: 'does',
 *     subject: 'evaporation', object: 'liquid-to-gas', because: 'Heat gives the water what it needs to rise.' }],
 *   // claim, truth and evidence become true-false, error-analysis and evidence questions; `mistakes` says which wrong
 *   // entity shows the idea at which fact.
 *   misconceptions: [{ id: 'clouds-are-vapor', objectiveId: 'changes', name, what, why, teacherMove,
 *     claim: 'Clouds are made of water vapor.', truth: 'Clouds are made of tiny drops of liquid water or bits of ice.',
 *     evidence: 'Water vapor cannot be seen, but clouds can.', feedback: 'You can see a cloud. …',
 *     facts: ['cloud-made-of'], mistakes: { 'cloud-made-of': 'water-vapor' } }],
 *   words: [{ id: 'vapor', objectiveId: 'changes', term: 'water vapor', below, on, above }],
 *   passages: [{ id: 'journey', title: 'A drop on the move', below, on, above }],
 *   stops: [{ id: 'puddle', title: 'The puddle', text, objectiveId: 'changes', wordIds: ['vapor'] }],
 *   // bloom sets the difficulty: understand 3, apply 4 (3 where said), analyze and evaluate 5.
 *   cases: [{ id: 'wet-glass', objectiveId: 'changes', bloom: 'apply', stem: 'A cold glass … Where …?', answer,
 *     wrong: [{ text, misconception: 'clouds-are-vapor', feedback }, { text, feedback }], hint, explanation,
 *     facts: ['evaporation-does'] }],
 *   sequences: [{ id: 'loop', objectiveId, stem, direction, steps: [ … ], askNext: 'What comes next? {step}', … }],
 *   sortings: [{ id: 'which', objectiveId, bloom: 'apply', prompt, instructions, hint,
 *     categories: [{ id, label, selectAll, selectOne, things: [{ label, why, misconception? }, …] }, …] }],
 *   diagrams: [{ id, objectiveId, stem, figure, targets: [{ x, y, description, label }], extra, … }],
 *   teacher: { … },
 * });
 * ```
 *
 * What it must bring for each objective is told by `checkFactTopic`: 5 facts, questions at every difficulty (1 recall,
 * 2 cloze and words, 3 relations and easy applications, 4 application, 5 analysis), 2 easy applications, a stop. In
 * practice: 3 objectives, 20 facts, 5 to 6 misconceptions (2 an objective), 8 to 10 words, 9 cases (for each objective
 * one `apply` at difficulty 3, one `apply`, one `analyze`), 2 passages, 6 stops, 1 sequence, 1 sorting of 12 things.
 */
export { checkFactTopic } from './check/check-fact-topic.ts';
export { defineFactTopic, type FactTopic } from './define-fact-topic.ts';
export * from './topic.ts';
