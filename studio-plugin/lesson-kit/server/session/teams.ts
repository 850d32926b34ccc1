/** Who plays a team's activity in this server now, in the order of coming. */
import type { Student } from './student.ts';

export interface Teams {
  readonly members: (activityId: string) => readonly Student[];
  readonly enter: (activityId: string, student: Student) => void;
  /** Takes the student out of every team; the activities that she was in. */
  readonly leave: (student: Student) => readonly string[];
}

export function createTeams(): Teams {
  const teams = new Map<string, Student[]>();
  return {
    members: (activityId) => teams.get(activityId) ?? [],
    enter: (activityId, student) => {
      teams.set(activityId, [...(teams.get(activityId) ?? []), student]);
    },
    leave: (student) => {
      const left: string[] = [];
      for (const [activityId, members] of teams) {
        if (members.includes(student)) left.push(activityId);
      }
      for (const activityId of left) {
        teams.set(
          activityId,
          (teams.get(activityId) ?? []).filter((other) => other !== student),
        );
      }
      return left;
    },
  };
}
