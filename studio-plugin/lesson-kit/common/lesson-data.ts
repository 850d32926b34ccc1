/** Brings in the half of the lesson that the place carries as a ModuleScript. */

/** Versions of the play data that this kit plays. */
const PLAY_VERSION = 1;

/** The data of the module, or an error that names what is wrong with the place. */
export function readLessonData<T extends { readonly playVersion: number }>(module: Instance | undefined): T {
  if (module === undefined || !module.IsA('ModuleScript')) throw 'This place holds no lesson data.';
  const data = require(module) as T;
  if (data.playVersion !== PLAY_VERSION) {
    throw `This place holds lesson data of version ${data.playVersion}; its lesson kit plays version ${PLAY_VERSION}.`;
  }
  return data;
}
