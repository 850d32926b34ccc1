import { catalogueLesson } from '@toolboxai/shared/lesson/fixtures';
import { newProgress, recordAnswer, type ServerDialogue } from '@toolboxai/shared/lesson/rules';
import { describe, expect, it } from 'vitest';
import { playbookOf } from '../playbook.ts';
import { createScanner } from './scan.ts';
import { isSceneDue } from './talk.ts';

const book = playbookOf(catalogueLesson());
const scanner = createScanner(book);
const { server } = book.data;

function talkOf(): ServerDialogue {
  const found = server.activities.find(({ kind }) => kind === 'dialogue');
  if (found?.kind !== 'dialogue') throw new Error('the fixture has no talk');
  return found;
}

const talk = talkOf();

function sceneSaying(says: string) {
  const found = talk.scenes.find((scene) => scene.says === says);
  if (found === undefined) throw new Error(`nobody says ${says}`);
  return found;
}

describe('what a character says', () => {
  it('is a secret until it is due, and so are the answers to choose from', () => {
    const { id, says, choices } = sceneSaying('What made it rise?');
    const message = { kind: 'news', activityId: talk.id, news: { type: 'scene', scene: { id, says, choices } } };
    const kinds = scanner.scan({ where: 'Link', value: [message] }).flatMap(({ uses }) => uses.map(({ kind }) => kind));
    expect(kinds).toContain('talk');
    const reply = 'But water never stops existing. Where could it be?';
    expect(scanner.scan({ where: 'Link', value: reply })[0]?.uses[0]).toMatchObject({ kind: 'feedback' });
  });

  it('is due to who has come to it', () => {
    const progress = newProgress(server);
    const first = sceneSaying('Where is the water now?');
    const wrongWay = sceneSaying('Think of your breath on a cold day. You can see it, and then not any more.');
    const second = sceneSaying('What made it rise?');
    expect([first, wrongWay, second].map(({ id }) => isSceneDue(talk, progress, id))).toEqual([true, true, false]);
    recordAnswer(server, progress, talk.id, first.id, true);
    expect(isSceneDue(talk, progress, second.id)).toBe(true);
  });
});

describe('things that several activities call alike', () => {
  it('are told apart by the activity that a message speaks of', () => {
    const placings = server.activities.flatMap((activity) => ('things' in activity ? [activity] : []));
    for (const activity of placings) {
      for (const thing of activity.things) {
        const told = { activityId: activity.id, news: { thingId: thing.id, placeId: thing.placeId } };
        const leaks = scanner
          .scan({ where: 'Link', value: told })
          .map(({ uses: [{ activityId, answerId }] }) => ({ activityId, answerId }));
        const expected = thing.placeId === undefined ? [] : [{ activityId: activity.id, answerId: thing.id }];
        expect(leaks).toEqual(expected);
      }
    }
  });
});
