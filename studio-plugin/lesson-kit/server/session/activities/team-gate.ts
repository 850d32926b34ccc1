/**
 * A team gate. Whoever uses its desk belongs to the team until she leaves the server. A right answer counts for everyone
 * who belongs to it then, and stays theirs whoever leaves; who comes later brings and finds what the members have right.
 * One student alone is a team of one.
 */
import { activityProgress, recordVisit, type ServerTeamGate, solvedByTeam } from '@toolboxai/shared/lesson/rules';
import { type SessionContext, settleChange } from '../context.ts';
import { openPanel } from '../open-panel.ts';
import type { Student } from '../student.ts';
import { actsNot, type KindHandler } from './kind-handler.ts';

export const teamGate: KindHandler<ServerTeamGate> = {
  ...actsNot,
  use: (context, student, gate, { role }) => {
    if (role !== 'kiosk') return;
    enter(context, student, gate);
    openPanel(context, student, gate, gate.itemIds);
    tellTeam(context, gate);
  },
  itemsAt: (gate, role) => (role === 'kiosk' ? gate.itemIds : []),
  isAskable: () => true,
  answered: (context, student, gate, itemId, right) => {
    if (!right) return;
    enter(context, student, gate);
    for (const other of context.teams.members(gate.id)) {
      if (other !== student) share(context, other, gate, itemId);
    }
    tellTeam(context, gate);
  },
  left: (context, gate) => tellTeam(context, gate),
};

/** Takes her into the team: she and the others share what each has right. */
function enter(context: SessionContext, student: Student, gate: ServerTeamGate): void {
  const { teams } = context;
  if (teams.members(gate.id).includes(student)) return;
  for (const other of teams.members(gate.id)) {
    for (const itemId of ownRight(other, gate)) share(context, student, gate, itemId);
    for (const itemId of ownRight(student, gate)) share(context, other, gate, itemId);
  }
  teams.enter(gate.id, student);
}

function ownRight(student: Student, gate: ServerTeamGate): readonly string[] {
  const answers = activityProgress(student.progress, gate.id)?.answers ?? [];
  return answers.filter(({ right }) => right).map(({ id }) => id);
}

/** What others of the team have right counts for her; XP she gets only for her own answers. */
function share(context: SessionContext, student: Student, gate: ServerTeamGate, itemId: string): void {
  const visited = activityProgress(student.progress, gate.id)?.visited;
  if (visited === undefined || visited.includes(itemId)) return;
  settleChange(context, student, gate.id, recordVisit(context.lesson, student.progress, gate.id, itemId));
}

/** Tells each member how the team stands: numbers and questions, never who did what. */
function tellTeam(context: SessionContext, gate: ServerTeamGate): void {
  const members = context.teams.members(gate.id);
  members.forEach((student, place) => {
    const progress = activityProgress(student.progress, gate.id);
    if (progress === undefined) return;
    context.ports.send(student.id, {
      kind: 'news',
      activityId: gate.id,
      news: {
        type: 'team',
        members: members.size(),
        place,
        solved: solvedByTeam(gate, progress),
        own: ownRight(student, gate).size(),
      },
    });
  });
}
