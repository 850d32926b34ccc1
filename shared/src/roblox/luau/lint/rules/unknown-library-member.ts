/** Functions that a library or datatype does not have: `table.contains`, `os.exit`, `Color3.fromRgb`. */
import { childByField } from '../../syntax.ts';
import type { Rule } from '../context.ts';
import { libraryMembers } from '../globals.ts';
import { didYouMean } from '../suggest.ts';
import { isAssignmentTarget } from '../usage.ts';

export const unknownLibraryMember: Rule = {
  id: 'unknown-library-member',
  check(context) {
    for (const node of context.nodes('dot_index_expression')) {
      const library = context.globalName(childByField(node, 'table'));
      const members = library === undefined ? undefined : libraryMembers(library);
      const field = childByField(node, 'field');
      if (library === undefined || members === undefined || field === undefined) continue;
      const name = context.text(field);
      if (isAssignmentTarget(context, node)) {
        context.report(unknownLibraryMember, 'error', field, `\`${library}\` cannot be changed.`);
      } else if (!members.has(name)) {
        const hint = didYouMean(name, members);
        context.report(unknownLibraryMember, 'error', field, `\`${library}\` has no \`${name}\`.`, hint);
      }
    }
  },
};
